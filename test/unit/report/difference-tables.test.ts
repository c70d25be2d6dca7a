import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Block, Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();

function tables(model: Model): { label: string; rows: string[][]; caption: string }[] {
  const report = model.get("report", "report.plan");
  if (!report) throw new Error("the sample holds a prototype plan");
  const scorecard = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
  const { chapters } = buildReport({ model, report, scorecard, picture: drawBlueprint });
  const blocks = chapters.flatMap(({ sections }) =>
    sections.flatMap((section): readonly Block[] => section.blocks),
  );
  const text = (cell: Cell) =>
    (typeof cell === "string" ? cell : [cell.text, cell.note ?? ""].filter(Boolean).join(" | ")).replaceAll(
      "\u00A0",
      " ",
    );
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [{ label: block.label, rows: block.rows.map((row) => row.map(text)), caption: block.caption ?? "" }]
      : [],
  );
}
const named = (model: Model, label: string) => tables(model).find((table) => table.label === label);

describe("the difference in a report", () => {
  const model = new Model(sample.records);

  it("is told lane by lane", () => {
    expect(named(model, "Lane by lane")?.rows.slice(2, 4)).toEqual([
      ["Frontstage", "2 fall away, 2 changed", "35 to 10 min", "0 min", "0 to 2"],
      ["Backstage", "1 new, 5 fall away, 1 changed", "28 to 1.1 min", "19.2 days to 1.6 h", "5 to 1"],
    ]);
  });

  it("gives predicted scores beside those of today, each with its reason and what it rests on", () => {
    const table = named(model, "What clients are expected to say");
    expect(table?.rows.map(([point, ...figures]) => [point, ...figures.slice(0, 4)])).toEqual([
      ["1 Getting the money back", "4.20", "5.90 | 5.40 to 6.20", "−2.10", "−0.40"],
      ["2 Asking for a refund", "4.40", "5.40", "−1.70", "−0.70"],
      ["4 Hearing where it stands", "4.70", "5.60 | 5.20 to 5.90", "−1.20", "−0.30"],
    ]);
    expect(table?.rows[1]?.[5]).toMatch(/one signature\. \| By judgement: Front desk$/);
    expect(table?.caption).toMatch(/^In italics: predicted, not measured\..*one further touch point/);
  });

  it("has no table of predictions where nobody predicts", () => {
    const silent = new Model(sample.records.filter(({ type }) => type !== "prediction"));
    expect(named(silent, "What clients are expected to say")).toBeUndefined();
    expect(named(silent, "Lane by lane")).toBeDefined();
  });
});
