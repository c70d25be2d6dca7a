import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { brokenReference } from "@shared/domain/core/references.ts";
import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { columnFromBytes } from "@shared/interchange/column-bytes.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileOfText, goodFile, mainText } from "../../builders/files/change-file.ts";
import { MUTATIONS, mutate, mutateJson, seeded } from "../../builders/files/mutate.ts";
import { comparable } from "../../builders/files/same-contents.ts";

/** A busy machine takes its time over hundreds of files. */
const SOAK = 120_000 + MUTATIONS * 200;
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../../fixtures/survey", name));

/** Refused in words that name something, or a whole engagement in which everything holds. */
function expectRefusedOrSound(bytes: Uint8Array, what: string): "refused" | "accepted" {
  const contents = readFrontstage(bytes);
  if (!contents.ok) {
    expect(contents.error.message, what).not.toMatch(/^The file cannot be read/);
    expect(contents.error.message.length, what).toBeGreaterThan(10);
    return "refused";
  }
  for (const record of contents.value.records) validateRecord(record);
  const model = new Model(contents.value.records);
  for (const record of contents.value.records) {
    expect(
      brokenReference(record, (id) => model.find(id)),
      what,
    ).toBeNull();
  }
  const again = readFrontstage(writeFrontstage(contents.value));
  expect(again.ok && comparable(again.value), what).toEqual(comparable(contents.value));
  expect(() => drawAll(contents.value), what).not.toThrow();
  return "accepted";
}

/** What was accepted must also be shown: every blueprint, every figure, every page of every report. */
function drawAll({ records, columns }: EngagementContents): void {
  const model = new Model(records);
  const scorecard = computeScorecard(model, (dataset, column) => columns.get(dataset)?.[column] ?? null);
  for (const { id } of model.all("blueprint")) {
    blueprintSvg(model, id);
    blueprintMeasures(model, id);
  }
  for (const report of model.all("report")) {
    renderReport({ report: reportModel(model, report, scorecard), fonts: [], logo: null, pages: new Map() });
  }
}

describe("spoilt copies of a .frontstage file", () => {
  it(
    "are refused in words or read as a sound engagement, never half",
    () => {
      const good = goodFile();
      const outcomes = { refused: 0, accepted: 0 };
      for (let seed = 0; seed < MUTATIONS; seed++) {
        outcomes[expectRefusedOrSound(mutate(good, seeded(seed)), `seed ${seed}`)]++;
      }
      expect(outcomes.refused).toBeGreaterThan(MUTATIONS / 2);
    },
    SOAK,
  );

  it(
    "in which engagement.json itself was tampered with behave alike",
    () => {
      const main: unknown = JSON.parse(mainText());
      const outcomes = { refused: 0, accepted: 0 };
      for (let seed = 0; seed < MUTATIONS; seed++) {
        const spoilt = JSON.stringify(mutateJson(main, seeded(seed)));
        outcomes[expectRefusedOrSound(fileOfText(spoilt), `seed ${seed}`)]++;
      }
      expect(outcomes.refused).toBeGreaterThan(MUTATIONS / 4);
      expect(outcomes.accepted).toBeGreaterThan(MUTATIONS / 50);
    },
    SOAK,
  );

  it(
    "cut at every length are refused",
    () => {
      const good = goodFile();
      for (
        let length = 0;
        length < good.length;
        length += length < 60 || length > good.length - 200 ? 1 : 17
      ) {
        expect(expectRefusedOrSound(good.subarray(0, length), `cut at ${length}`)).toBe("refused");
      }
    },
    SOAK,
  );

  it(
    "of the whole sample, too",
    () => {
      const good = writeFrontstage(areaNewspaperSample());
      const rounds = Math.ceil(MUTATIONS / 20);
      for (let seed = 0; seed < rounds; seed++)
        expectRefusedOrSound(mutate(good, seeded(seed)), `seed ${seed}`);
    },
    SOAK,
  );
});

describe("spoilt copies of a data column", () => {
  it(
    "are refused as damaged or read as a column whose codes all lead to a word",
    () => {
      const parts = unzipSync(goodFile());
      for (const name of ["columns/survey/0", "columns/survey/1"]) {
        const good = parts[name] ?? new Uint8Array();
        for (let seed = 0; seed < MUTATIONS; seed++) {
          try {
            const { values, dictionary } = columnFromBytes(mutate(good, seeded(seed)), name);
            if (dictionary)
              for (const code of values) expect(code === 0 || code < dictionary.length).toBe(true);
          } catch (error) {
            expect(error, `seed ${seed}`).toBeInstanceOf(UserError);
          }
        }
      }
    },
    SOAK,
  );
});

describe("spoilt copies of a table", () => {
  it.each(["german-windows-1252.csv", "utf-16.csv", "words.csv"])(
    "%s are refused in words or read as a whole table",
    (name) => {
      const good = fixture(name);
      for (let seed = 0; seed < MUTATIONS; seed++) {
        const what = `seed ${seed}`;
        try {
          const table = readCsv(mutate(good, seeded(seed)));
          expect(table.columns.length, what).toBe(table.names.length);
          expect(new Set(table.names).size, what).toBe(table.names.length);
          for (const { values, dictionary } of table.columns) {
            expect(values.length, what).toBe(table.rowCount);
            if (dictionary)
              expect(
                values.every((code) => code < dictionary.length),
                what,
              ).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw new Error(`${what}: ${String(error)}`);
        }
      }
    },
    SOAK,
  );

  it.each([
    ["a table of commas", ",".repeat(100_000)],
    ["quotes that never close", `a,b\n"${"x,".repeat(50_000)}`],
    ["one endless cell", "x".repeat(2_000_000)],
    ["noughts", "\0".repeat(10_000)],
    ["names that would reach a prototype", "__proto__,constructor,prototype\n1,2,3"],
    ["numbers without end", "a\n1e999\n-1e999\nNaN\nInfinity"],
  ])("%s", (_what, text) => {
    try {
      const table = readCsv(new TextEncoder().encode(text));
      for (const { values, dictionary } of table.columns) {
        if (!dictionary)
          expect([...values].every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
    expect(({} as Record<string, unknown>)[0]).toBeUndefined();
  });
});
