import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { PAGE_POINTS, pointsOf } from "@shared/domain/report/page-room.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const { records } = areaNewspaperSample();
const LONG = "The word that was given fails between the correction and the refund. ".repeat(6).trim();

function pageWith(fields: { summary?: string; request?: string }) {
  const changed = records.map(
    (record): AnyRecord => (record.id === "report.board" ? ({ ...record, ...fields } as AnyRecord) : record),
  );
  const model = new Model(changed);
  const report = model.need("report", "report.board");
  const [chapter, ...others] = buildReport({
    model,
    report,
    scorecard: null,
    picture: drawBlueprint,
  }).chapters;
  const blocks = chapter?.blocks ?? [];
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])).length;
  return { blocks, said, rows, others, points: blocks.reduce((sum, block) => sum + pointsOf(block), 0) };
}

describe("the one page for a board", () => {
  it("says all of a summary that fits, all that is proposed, how it is tried and what is asked for", () => {
    const { said, rows, others, points } = pageWith({});
    expect(others).toEqual([]);
    expect(rows).toBe(4);
    expect(said).toContain("Four changes remove the cause, with no control given up.");
    expect(said.at(-1)).toMatch(/^Approve the pilot/);
    expect(said.some((text) => text.includes("full report"))).toBe(false);
    expect(points).toBeLessThan(PAGE_POINTS);
  });

  it("tells first fewer changes, then less of the summary, and says each", () => {
    const { said, rows, points } = pageWith({ summary: `${LONG}\n\n${LONG}` });
    expect(rows).toBe(3);
    expect(said).toContain("One more change stands in the full report.");
    expect(points).toBeLessThan(PAGE_POINTS);
    const longer = pageWith({ summary: Array.from({ length: 6 }, () => LONG).join("\n\n") });
    expect(longer.said).toContain("The summary goes on in the full report.");
    expect(longer.said.filter((text) => text === LONG).length).toBeLessThan(6);
    expect(longer.points).toBeLessThan(PAGE_POINTS);
  });

  it("cuts nothing that is asked for: it says that it is too long", () => {
    const request = Array.from({ length: 6 }, () => LONG).join("\n\n");
    const { said } = pageWith({ request });
    expect(said.filter((text) => text === LONG)).toHaveLength(6);
    expect(said.at(-1)).toMatch(/does not fit one page/);
  });
});
