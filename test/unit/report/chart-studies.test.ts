import { comparisonChoicesOf } from "@shared/domain/chart/charts/comparison.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import type { AggregateScore, ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import type { ChartChoices } from "@shared/drawing/chart.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const asked = new EngagementDocument(sample.records).model;
const newest = computeScorecard(asked, readColumn).wave ?? "";

const score = (touchPointId: string | null, measure: ScoreMeasure, value: number, source: string) =>
  ({
    id: `${source} ${measure}`,
    type: "aggregateScore",
    touchPointId,
    measure,
    segment: "",
    waveName: newest,
    waveDate: "",
    value,
    deviation: 1,
    n: 90,
    minimum: 1,
    maximum: 7,
    source,
    order: "a0",
  }) satisfies AggregateScore;

const point = asked.all("touchPoint")[0];
if (!point) throw new Error("the sample has touch points");
/** A study tells of a touch point that no survey asks about; another of one that was asked, and of the whole. */
const records: AnyRecord[] = [
  ...sample.records.filter(({ type }) => type !== "pinnedChart"),
  { ...point, id: "unasked", name: "Unasked", order: "zz" },
  score("unasked", "expectation", 6, "Study of one place"),
  score("unasked", "perception", 4, "Study of one place"),
  score("unasked", "csat", 0.5, "Study of a share"),
  score(point.id, "perception", 4, "Study beside the survey"),
  score(null, "overall", 5, "Study of the whole"),
];

function sourceOf(chart: string, choices: ChartChoices): string {
  const document = new EngagementDocument(records);
  document.run(pinChart, { chart, choices: choices as never, title: "", note: "" });
  const { model } = document;
  const charts = model
    .all("pinnedChart")
    .map((pinned) => ({ pinned, content: drawnHere(model, readColumn, pinned) }));
  const card = computeScorecard(model, readColumn);
  const { chapters } = reportModel(model, model.need("report", "report.proposal"), card, { charts });
  const blocks = chapters.find(({ id }) => id === "evidence")?.blocks ?? [];
  const told = blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  const source = told.find((text) => text.startsWith("Where it comes from"));
  if (source === undefined) throw new Error(`no source: ${told.join(" / ")}`);
  return source;
}
const studies = (text: string) =>
  [...text.matchAll(/“((?:Study of|Study beside|The paper's)[^”]*)”/g)].map(([, name]) => name);
const NEWEST = scopeChoicesOf({ segments: [] });

describe("the source of a pinned chart names studies", () => {
  it("whose scores stand in it, and none of the whole or of what the survey answers", () => {
    expect(studies(sourceOf("measure.gap", NEWEST))).toEqual(["Study of one place"]);
    expect(studies(sourceOf("measure.gap", scopeChoicesOf({ segments: [], wave: newest })))).toEqual([
      "Study of one place",
    ]);
  });

  it("never where a chart is made of answers alone", () => {
    expect(studies(sourceOf("measure.drivers", NEWEST))).toEqual([]);
  });

  it("of the measure that it shows", () => {
    const choices = comparisonChoicesOf({
      first: { segments: [], wave: "October 2025" },
      second: { segments: [], wave: newest },
      figure: "perception",
    });
    expect(studies(sourceOf("measure.comparison", choices))).toEqual([
      expect.stringContaining("The paper's own study"),
      "Study of one place",
    ]);
  });

  it("none whose touch point lacks what it takes to be drawn", () => {
    expect(studies(sourceOf("measure.matrix", NEWEST))).toEqual([]);
  });

  it("of every wave where it shows them all, of the touch points or of the whole", () => {
    expect(studies(sourceOf("measure.overTime", { figure: "perception" }))).toEqual([
      expect.stringContaining("The paper's own study"),
      "Study of one place",
    ]);
    expect(studies(sourceOf("measure.overTime", { figure: "overall" }))).not.toContain("Study of one place");
  });
});
