import { traceRows, traceTable } from "@renderer/features/opportunities/trace/trace-rows.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { evidenceLines, reachOf, tracedChanges } from "@shared/domain/redesign/trace.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const without = (type: string, patch: object) =>
  new Model(
    sample.records.map((record) => (record.type === type ? ({ ...record, ...patch } as AnyRecord) : record)),
  );

describe("the trail of a change", () => {
  it("leads from the change over its idea and what that answers to the evidence", () => {
    const traced = tracedChanges(model).find(({ change }) => change.key === "booking-to-be.approvals");
    expect(traced?.reasons.map(({ idea }) => idea.title)).toEqual([
      "Refunds within two working days under a limit",
    ]);
    const opportunities = traced?.reasons.flatMap((reason) => reason.opportunities) ?? [];
    expect(opportunities.map(({ id }) => id)).toEqual(["opportunity.three-weeks", "opportunity.form"]);
    expect(opportunities.flatMap(evidenceLines)).toContain("18 complaints at “Getting the money back”");
    expect(traced && reachOf(traced)).toBe("evidence");
  });

  it("ends where somebody left it: without evidence, without an opportunity, without an idea", () => {
    const reaches = (changed: Model) => new Set(tracedChanges(changed).map(reachOf));
    expect(reaches(without("opportunity", { evidence: " ", evidenceLinks: [] }))).not.toContain("evidence");
    expect(reaches(without("idea", { opportunityIds: [] }))).toEqual(new Set(["idea", "nothing"]));
    expect(reaches(without("idea", { changeIds: [] }))).toEqual(new Set(["nothing"]));
  });

  it("is a row of the table for each change, as a spreadsheet takes it", () => {
    const rows = traceRows(model);
    const [head = [], ...lines] = traceTable(rows);
    expect(head).toEqual(["To-be", "Change", "Element", "Idea", "Answers", "Evidence"]);
    expect(lines).toHaveLength(tracedChanges(model).length);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head.length]));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

describe("the proposal", () => {
  const report = model.need("report", "report.proposal");
  const sections = (of: Model) =>
    buildReport({ model: of, report, scorecard: null, picture: drawBlueprint })
      .chapters.flatMap((chapter) => chapter.sections)
      .filter(({ id }) => id === "reasons");

  it("says why each idea changes what it changes, with the evidence", () => {
    const text = JSON.stringify(sections(model));
    expect(text).toContain("Why we change what we change");
    expect(text).toContain("Gap −2.1 at “Getting the money back”, n 208");
    expect(text).toContain("Approval by the editor");
  });

  it("ranks its opportunities as the engagement does, and says how", () => {
    const own = { id: "r", type: "ranking", method: "own", formula: "impact * 10" } as const;
    const ranked = new Model([...sample.records, own]);
    const chapter = buildReport({
      model: ranked,
      report,
      scorecard: null,
      picture: drawBlueprint,
    }).chapters.find(({ id }) => id === "opportunities");
    const [table] = chapter?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("the chapter begins with its table");
    expect(table.columns.map(({ title }) => title)).toContain("Score");
    expect(table.caption).toContain("Score: impact * 10.");
    expect(table.rows.map((row) => row.slice(5, 7))).toEqual([
      ["50.0", "1 ="],
      ["50.0", "1 ="],
      ["50.0", "1 ="],
      ["40.0", "4"],
      ["20.0", "5 ="],
      ["20.0", "5 ="],
    ]);
  });

  it("says nothing of it where no change has an idea", () => {
    expect(sections(without("idea", { changeIds: [] }))).toEqual([]);
  });
});
