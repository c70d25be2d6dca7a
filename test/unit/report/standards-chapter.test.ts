import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Block, Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { footingOf } from "@shared/domain/standard/footing.ts";
import type { Standard } from "@shared/domain/standard/records.ts";
import { describe, expect, it } from "vitest";
import { type BlockChoices, layoutWith } from "../../builders/report-layout.ts";

const model = new Model(areaNewspaperSample().records);
const report = model.need("report", "report.proposal");
const chapterWith = (parts: BlockChoices, of = model) =>
  buildReport({
    model: of,
    report: { ...report, detail: "full" as const, layout: layoutWith(parts, report.kind) },
    scorecard: null,
    picture: drawBlueprint,
  }).chapters.find(({ id }) => id === "standards");
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
  it("says on which clock hours are read and whose end the last event is, where a log is read so", () => {
    const captionOf = (fields: Partial<Standard>) => {
      const changed = model
        .all("standard")
        .filter(({ measured }) => measured !== null)
        .map((standard) => ({ ...standard, ...fields }))
        .map((standard) => ({
          ...standard,
          measured: { ...standard.measured!, footing: footingOf(model, standard) ?? "" },
        }));
      const others = [...model.records()].filter(({ id }) => !changed.some((standard) => standard.id === id));
      const [table] = tablesOf(chapterWith({}, new Model([...others, ...changed]))?.blocks);
      return table?.caption ?? "";
    };
    const [calendar] = model.all("calendar");
    expect(captionOf({ calendarId: calendar!.id })).toContain("the hours of a calendar are read in UTC");
    expect(captionOf({ calendarId: null })).not.toContain("are read in UTC");
    expect(captionOf({ toActivity: "" })).toContain("counts as ended with its last event");
    expect(standards?.caption).not.toContain("counts as ended with its last event");
  });
  it("says where a standard has no objective", () => {
    const others = [...model.records()].map((record) =>
      record.type === "standard" ? { ...record, share: null } : record,
    );
    const [table] = tablesOf(chapterWith({}, new Model(others))?.blocks);
    expect(text(row(table, /price in force/)?.[5])).toBe("no objective");
  });
  it("says of each promise whether it can be kept", () => {
    expect(promises?.rows.length).toBe(model.all("promise").length);
    expect(text(row(promises, /three weeks/)?.[4])).toBe("cannot be kept");
    expect(text(row(promises, /booked/)?.[4])).toBe("kept");
    expect(note(row(promises, /booked/)?.[4])).toMatch(
      /^The standard behind it is kept in 99\.1 % of 1,403 \(95 % interval .*%\)\.$/,
    );
    expect(text(row(promises, /booked/)?.[3])).toBe("1,403");
    expect(note(row(promises, /calls you back/)?.[0])).toContain("No standard stands behind it.");
  });
});
