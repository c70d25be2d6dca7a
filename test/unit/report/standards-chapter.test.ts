import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import type { Block, Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const report = model.need("report", "report.proposal");
const chapterWith = (parts: Report["parts"]) =>
  buildReport({ model, report: { ...report, parts }, scorecard: null, picture: drawBlueprint }).chapters.find(
    ({ id }) => id === "standards",
  );
const tablesOf = (blocks: readonly Block[] = []) => blocks.filter((block) => block.kind === "table");
const text = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));
const note = (cell: Cell | undefined): string => (typeof cell === "object" ? (cell.note ?? "") : "");

describe("the chapter on standards and promises", () => {
  const [standards, promises] = tablesOf(chapterWith({})?.blocks);
  const row = (table: typeof standards, name: RegExp) =>
    table?.rows.find((cells) => name.test(text(cells[0])));

  it("stands in a proposal unless somebody leaves it out", () => {
    expect(chapterWith({})?.title).toBe("Standards and promises");
    expect(chapterWith({ standards: false })).toBeUndefined();
  });
  it("tells of each standard its objective, its share with interval and n, and what follows", () => {
    expect(standards?.rows.length).toBe(model.all("standard").length);
    const [, objective, kept, n, , verdict] = row(standards, /price in force/) ?? [];
    expect([objective, kept, n, verdict].map(text)).toEqual(["98 %", "62.3\u00A0%", "204", "not kept"]);
    expect(note(kept)).toBe("55.4\u00A0% … 68.6\u00A0%");
    expect(note(verdict)).toBe("counted in September 2026");
  });
  it("names the log, its days and the percentile with its interval where a log measures", () => {
    const [, , kept, n, p90, verdict] = row(standards, /three weeks/) ?? [];
    expect([kept, n, p90].map(text)).toEqual(["48.0\u00A0%", "75", "25 days"]);
    expect(note(p90)).toBe("24.9 … 27.8 days");
    expect(note(verdict)).toMatch(/^by the log, .*2026 to .*2026 \(UTC\)$/);
  });
  it("says n/a and not measured where nothing is", () => {
    const [, , kept, n, p90, verdict] = row(standards, /forms reach/i) ?? [];
    expect([kept, n, p90, verdict].map(text)).toEqual(["n/a", "n/a", "n/a", "not measured"]);
  });
  it("says of each promise whether it can be kept", () => {
    expect(promises?.rows.length).toBe(model.all("promise").length);
    expect(text(row(promises, /three weeks/)?.[4])).toBe("cannot be kept");
    expect(note(row(promises, /calls you back/)?.[0])).toContain("No standard stands behind it.");
  });
});
