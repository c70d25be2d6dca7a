import { createHash } from "node:crypto";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable, reversedKeys } from "../../builders/files/same-contents.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;

const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 600);
const sample = areaNewspaperSample();

function readBack(bytes: Uint8Array): EngagementContents {
  const contents = readFrontstage(bytes);
  if (!contents.ok) throw new Error(`${contents.error.message} (${contents.error.place})`);
  return contents.value;
}

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** A few records of everything, so that hundreds of files are quickly made. */
const small = new ServiceBuilder()
  .blueprint("b")
  .step("b", "one", "client")
  .step("b", "two", "client")
  .flow("b", "one", "two").records;

/** An engagement after random changes, with a logo and the columns of whatever data sets are left. */
const engagements = fc
  .record({
    sequence: wishes(20),
    revision: fc.nat(),
    logo: fc.uint8Array({ maxLength: 300 }),
    numbers: fc.array(fc.oneof(fc.double(), fc.constant(Number.NaN)), { maxLength: 20 }),
    words: fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ sequence, revision, logo, numbers, words }): EngagementContents => {
    const { session, document } = sessionInMemory(small);
    const sha256 = createHash("sha256").update(logo).digest("hex");
    session.run(setLogo, { id: "logo", name: "logo.png", mediaType: "image/png", size: logo.length, sha256 });
    for (const wish of sequence) fulfil(session, wish);
    const records = [...document.model.records()].map((record) =>
      record.type === "dataset" ? { ...record, rowCount: numbers.length } : record,
    );
    const dictionary = ["", ...new Set(words)];
    const codes = Uint32Array.from(numbers, (_, row) => row % dictionary.length);
    const columns = records.flatMap((record) =>
      record.type !== "dataset"
        ? []
        : [
            [
              record.id,
              record.columns.map((_, index) =>
                index % 2 === 0
                  ? { values: Float64Array.from(numbers), dictionary: null }
                  : { values: codes, dictionary },
              ),
            ] as const,
          ],
    );
    const pictures = records.filter((record) => record.type === "asset");
    const assets = new Map(pictures.map(({ id }) => [id, id === "logo" ? logo : new Uint8Array(4)] as const));
    return { revision, records, assets, columns: new Map(columns) };
  });

describe("a .frontstage file", () => {
  it("gives its blueprints names that a person can type", () => {
    const dirty = (name: string) => {
      const records = small.map((record) => (record.type === "blueprint" ? { ...record, name } : record));
      const { records: read } = readBack(writeFrontstage({ records, assets: new Map(), columns: new Map() }));
      return read.find((record) => record.type === "blueprint")?.name;
    };
    expect(dirty("As\u0000 is\u001b[2J \ud800🙂\ttab")).toBe("As is[2J 🙂\ttab");
    expect(dirty("\u0000")).toBe("\ufffd");
  });
  it("can be read whatever its revision has come to", () => {
    for (const revision of [2 ** 53, 1e300])
      expect(readFrontstage(writeFrontstage({ ...sample, revision })).ok, String(revision)).toBe(true);
  });
  it(
    "gives back an equal engagement: records, pictures, columns and revision",
    () => {
      fc.assert(
        fc.property(engagements, (contents) => {
          expect(comparable(readBack(writeFrontstage(contents)))).toEqual(comparable(contents));
        }),
        { numRuns: RUNS / 5 },
      );
    },
    PATIENCE,
  );

  it(
    "is the same bytes for equal engagements, however their records and keys are ordered",
    () => {
      fc.assert(
        fc.property(engagements, (contents) => {
          const turned = { ...contents, records: reversedKeys([...contents.records].reverse()) };
          expect(sameBytes(writeFrontstage(turned), writeFrontstage(contents))).toBe(true);
        }),
        { numRuns: RUNS / 10 },
      );
    },
    PATIENCE,
  );

  it(
    "read and written again is the same bytes",
    () => {
      const bytes = writeFrontstage({ ...sample, revision: 7 });
      expect(sameBytes(writeFrontstage(readBack(bytes)), bytes)).toBe(true);
      expect(comparable(readBack(bytes))).toEqual(comparable({ ...sample, revision: 7 }));
    },
    PATIENCE,
  );

  it(
    "holds an engagement of one record",
    () => {
      const blank = { records: [engagementOf(sample.records)], assets: new Map(), columns: new Map() };
      expect(comparable(readBack(writeFrontstage(blank)))).toEqual(comparable(blank));
    },
    PATIENCE,
  );

  it(
    "keeps out the bytes of a picture that no record names any more",
    () => {
      const assets = new Map([...sample.assets, ["gone", new Uint8Array([1, 2, 3])] as const]);
      const kept = readBack(writeFrontstage({ ...sample, assets })).assets;
      expect([...kept.keys()]).toEqual([...sample.assets.keys()]);
    },
    PATIENCE,
  );
});
