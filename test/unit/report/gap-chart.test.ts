import { drawnHere } from "@shared/domain/chart/charts.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { gapChartContent } from "@shared/domain/scoring/picture/gap-chart.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { computeScorecard, type Scorecard } from "@shared/domain/scoring/scorecard.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;

function reportOf(pin?: AskedScope, change: (card: Scorecard) => Scorecard = (card) => card) {
  const { document, model } = withPin(pin);
  const charts = model
    .all("pinnedChart")
    .map((pinned) => ({ pinned, content: drawnHere(document.model, readColumn, pinned) }));
  const card = change(computeScorecard(model, readColumn));
  const report = model.need("report", "report.proposal");
  const built = reportModel(model, report, card, { charts });
  const html = renderReport({ report: built, fonts: [], logo: null, pages: new Map() });
  const ids = built.chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
  return { html, ids, evidence: built.chapters.some(({ id }) => id === "evidence") };
}

function withPin(pin: AskedScope | undefined) {
  const records = sample.records.filter(({ type }) => type !== "pinnedChart");
  const document = new EngagementDocument(records);
  if (pin)
    document.run(pinChart, { chart: "measure.gap", choices: scopeChoicesOf(pin), title: "", note: "" });
  return { document, model: document.model };
}

const whiskers = (html: string) => html.match(/class="whisker"/g)?.length ?? 0;
const withoutSpread = (card: Scorecard): Scorecard => ({
  ...card,
  touchPoints: card.touchPoints.map((entry) => ({
    ...entry,
    perception: entry.perception && { ...entry.perception, low: null, high: null },
  })),
});

describe("the gap chart of a report", () => {
  it("says of its intervals what they are: of the perception, below the chart", () => {
    const { html } = reportOf();
    expect(html).toMatch(/95\s%\sinterval of the perception/);
    expect(html).not.toMatch(/with 95\s%\sintervals/);
    // One in the legend.
    expect(whiskers(html)).toBe(1 + 12);
  });

  it("has no whiskers, and no word of them, where no spread was reported", () => {
    const { html } = reportOf(undefined, withoutSpread);
    expect(html).toContain("Mean expectation and perception, 1–7");
    expect(whiskers(html)).toBe(0);
    expect(html).not.toContain("interval of the perception");
  });

  it("finds what the chart of the screen finds: no mean of three answers is the widest gap", () => {
    const few = (card: Scorecard): Scorecard => ({
      ...card,
      touchPoints: card.touchPoints.map((entry, index) =>
        index === 1 && entry.gap
          ? { ...entry, small: true, gap: { ...entry.gap, n: 3, mean: -4, low: -9, high: 1 } }
          : entry,
      ),
    });
    const title = (html: string) => /<p class="chart-title">([^<]*)/.exec(html)?.[1];
    expect(title(reportOf(undefined, few).html)).toBe(title(reportOf().html));
  });

  it("names none, and promises nothing, where no gap can be told from none", () => {
    const open = (card: Scorecard): Scorecard => ({
      ...card,
      touchPoints: card.touchPoints.map((entry) => ({
        ...entry,
        gap: entry.gap && { ...entry.gap, mean: 0.2, low: -0.1, high: 0.5 },
      })),
    });
    expect(reportOf(undefined, open).html).toContain("No gap can be told from none");
  });

  it("says that clients get what they expect only where every interval does", () => {
    const met = (card: Scorecard): Scorecard => ({
      ...card,
      touchPoints: card.touchPoints.map((entry) => ({
        ...entry,
        gap: entry.gap && { ...entry.gap, mean: 0.2, low: 0.1, high: 0.3 },
      })),
    });
    expect(reportOf(undefined, met).html).toContain("Clients get what they expect, or more");
  });

  it("goes on where a page ends, with the axis of the whole", () => {
    const card = computeScorecard(new EngagementDocument(sample.records).model, readColumn);
    const part = (from: number, count: number) =>
      gapChartContent(card, (id) => id, "name", { from, count })?.draw({ width: 664 }).svg ?? "";
    const rows = (svg: string) => svg.match(/>n \d/g)?.length ?? 0;
    const ticks = (svg: string) => svg.match(/text-anchor="middle"[^>]*>[^<]*/g);
    expect([rows(part(0, 5)), rows(part(5, 26))]).toEqual([5, 7]);
    expect(ticks(part(5, 26))).toEqual(ticks(part(0, 5)));
  });

  it("is left out where the consultant pinned the same chart", () => {
    const { ids, evidence } = reportOf({ segments: [] });
    expect([ids.includes("gaps"), evidence]).toEqual([false, true]);
    expect(reportOf().ids).toContain("gaps");
  });

  it("stands beside a pinned one of other answers", () => {
    expect(reportOf({ segments: [{ column: "segment", value: "Agency" }] }).ids).toContain("gaps");
    expect(reportOf({ segments: [], wave: null }).ids).toContain("gaps");
  });
});
