import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { favourToBe } from "@shared/domain/redesign/commands/favour-to-be.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Block, Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const sample = () => new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);

/** The section of the refund's proposal that weighs the alternatives. */
function weighed({ model }: EngagementDocument): readonly Block[] | undefined {
  const report = { ...model.need("report", "report.proposal"), asIsId: "refund", toBeId: "refund-to-be" };
  return buildReport({ model, report, scorecard: null, picture: drawBlueprint })
    .chapters.flatMap(({ sections }) => sections)
    .find(({ id }) => id === "alternatives")?.blocks;
}

const text = (cell: Cell | undefined) =>
  (typeof cell === "string" ? cell : (cell?.text ?? "")).replaceAll("\u00A0", " ");
const paragraphs = (blocks: readonly Block[] | undefined) =>
  blocks?.flatMap((block) => (block.kind === "paragraph" ? block.text : []));

describe("a proposal", () => {
  it("weighs no alternatives where there is one to-be", () => {
    expect(weighed(sample())).toBeUndefined();
  });

  it("shows today and every to-be of the journey with what it comes to, and why this one", () => {
    const document = sample();
    document.run(branchBlueprint, { blueprintId: "refund", name: "To be: one signature" });
    expect(paragraphs(weighed(document))).toHaveLength(1);
    document.run(favourToBe, { toBeId: "refund-to-be", reason: "It keeps the control." });
    const blocks = weighed(document);
    expect(paragraphs(blocks)?.at(-1)).toBe("Why this one: It keeps the control.");
    const table = blocks?.find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.map((row) => row.slice(0, 4).map(text))).toEqual([
      ["Today", "16", "5", "4"],
      ["To be: two working days", "8", "3", "1"],
      ["To be: one signature", "16", "5", "4"],
    ]);
    // With queues only where the kept simulation was run with it.
    expect(table?.kind === "table" && table.columns.map(({ title }) => title).slice(4, 6)).toEqual([
      "Lead time without queues",
      "Lead time with queues",
    ]);
    expect(rows.map((row) => row.slice(4, 6).map(text))).toEqual([
      ["20.3 days", "22.6 days"],
      ["22.9 h", "1.1 days"],
      ["20.3 days", "n/a"],
    ]);
  });
});
