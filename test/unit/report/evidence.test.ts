import { eventLogChoices } from "@shared/domain/chart/charts/event-log.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { scopeChoicesOf, segmentChoicesOf, segmentsOf } from "@shared/domain/chart/choices.ts";
import { scopeText } from "@shared/domain/chart/with-scope.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { withTitle } from "@shared/drawing/with-title.ts";
import { chartCells, chartCsv, chartSvg } from "@shared/interchange/chart/chart-file.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;

function pinned(
  chart: string,
  choices: Record<string, string | number | boolean> = {},
  words = { title: "", note: "" },
) {
  const document = new EngagementDocument(sample.records.filter(({ type }) => type !== "pinnedChart"));
  document.run(pinChart, { chart, choices, ...words });
  const pins = document.model.all("pinnedChart");
  const report = {
    ...newReport(document.model, "redesign-proposal", "2026-11-26"),
    id: "r",
    type: "report" as const,
    order: "a0",
  };
  const charts = pins.map((pin) => ({ pinned: pin, content: drawnHere(document.model, readColumn, pin) }));
  return {
    charts,
    built: reportModel(document.model, report, null, {
      charts,
      caseCounts: [{ datasetId: "dataset.refunds-2026", cases: 75 }],
    }),
  };
}
const evidence = ({ built }: ReturnType<typeof pinned>) => built.chapters.find(({ id }) => id === "evidence");

describe("a pinned chart", () => {
  it("stands in the chapter Evidence with its finding, what was measured, and the consultant's note", () => {
    const blocks = evidence(pinned("measure.gap", {}, { title: "", note: "Nobody answers." }))?.blocks ?? [];
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "chart", "paragraph", "paragraph"]);
    expect(blocks[1]).toMatchObject({ title: expect.stringMatching(/^Widest gap: .+, −\d/) });
    expect(blocks[3]).toMatchObject({ text: "Nobody answers." });
  });

  it.each([
    [
      "measure.gap",
      {},
      /^Where it comes from: “Survey[^”]*” \(196 respondents, imported 30 April 2026\) and “Survey[^”]*” \(214 /,
    ],
    ["measure.gap", { wave: "April 2026" }, /196 respondents, imported 30 April 2026\)\.$/],
    [
      "event-log.lead-time",
      { log: "log.refunds-2026" },
      /“Every twelfth refund[^”]*” \(75 cases, \d+ events, /,
    ],
    ["verbatims.complaints", {}, /“Complaint book[^”]*” \(96 comments, /],
    [
      "scoring.rounds",
      { rubric: "rubric.workshop", kind: "workshop" },
      /“How much it hurts the client, Before the figures” \(score sheets of 6 participants, 3 November 2026\) and “How/,
    ],
  ] as const)("says where it comes from: %s %j", (chart, choices, told) => {
    expect(evidence(pinned(chart, choices))?.blocks[2]).toMatchObject({
      style: "note",
      text: expect.stringMatching(told),
    });
  });

  it("is drawn from its choices: those of one segment have another n", () => {
    const [all] = pinned("measure.gap").charts;
    const [some] = pinned(
      "measure.gap",
      segmentChoicesOf([{ column: "segment", value: "Agency" }]) as never,
    ).charts;
    expect(some?.content?.subtitle).toMatch(/ of /);
    expect(some?.content?.subtitle).not.toBe(all?.content?.subtitle);
  });

  it("says whose answers it shows, and says nothing of everybody's", () => {
    const choices = scopeChoicesOf({
      segments: [{ column: "segment", value: "Agency" }],
      wave: null,
    });
    const [all] = pinned("measure.gap").charts;
    const chart = evidence(pinned("measure.gap", choices as never))?.blocks[1];
    expect(all?.content?.subtitle).not.toContain("segment");
    expect(chart).toMatchObject({
      subtitle: expect.stringMatching(/^segment: Agency · /),
      picture: { label: expect.stringContaining("segment: Agency") },
    });
  });

  it("names the wave and the cases that were chosen", () => {
    expect(scopeText(scopeChoicesOf({ segments: [], wave: "2026-Q1" }))).toBe("Wave 2026-Q1");
    const cases = {
      filters: [{ attribute: "ward", value: "B" }],
      endActivities: null,
      incomplete: "keep",
    } as const;
    expect(scopeText(eventLogChoices("log", cases))).toBe("ward: B");
    expect(scopeText({})).toBe("");
  });

  it("takes the consultant's own finding where there is one", () => {
    const chart = evidence(pinned("measure.gap", {}, { title: "The phone rings", note: "" }))?.blocks[1];
    expect(chart).toMatchObject({ kind: "chart", title: "The phone rings" });
  });

  it("that this version does not know says so in place of a picture", () => {
    const blocks = evidence(pinned("measure.tarot"))?.blocks ?? [];
    expect(blocks[1]).toMatchObject({ kind: "paragraph", style: "missing" });
  });

  it("is a drawing in the printed report, and words out of the data stay words", () => {
    const { built } = pinned("measure.gap", {}, { title: "<script>alert(1)</script>", note: "" });
    const html = renderReport({ report: built, fonts: [], logo: null, pages: new Map() });
    expect(html).not.toContain("<script>");
    expect(html).toMatch(/<svg role="img" aria-label="&lt;script&gt;[^"]*" style="width:166mm/);
  });
});

describe("a chart as a file", () => {
  const content = pinned("measure.gap").charts[0]?.content;
  if (!content) throw new Error("the sample has gaps");

  it("carries its finding and what was measured", () => {
    const svg = new TextDecoder().decode(chartSvg(content, []));
    expect(svg).toContain(content.title.split(" ")[0]);
    expect(svg).toContain("respondents");
    expect(withTitle(content, 720).width).toBe(720);
  });

  it("gives its figures as CSV and as cells, a row for each touch point", () => {
    const csv = new TextDecoder().decode(chartCsv(content.table));
    expect(csv.trim().split("\r\n")).toHaveLength(content.table.rows.length + 1);
    expect(chartCells(content.table).split("\n")).toHaveLength(content.table.rows.length + 1);
  });

  it("gives no text as cells that a spreadsheet would run", () => {
    const table = {
      columns: ["Where", "n"],
      numeric: ["n"],
      rows: [
        ["=1+1", 3],
        ["@SUM(A1)\t+2", -4],
      ],
    };
    expect(chartCells(table)).toBe("Where\tn\n'=1+1\t3\n'@SUM(A1) +2\t-4");
  });
});

it("choices of segments are kept and read again", () => {
  const segments = [
    { column: "Flight class", value: "Economy" },
    { column: "status", value: "Gold" },
  ];
  expect(segmentsOf(segmentChoicesOf(segments))).toEqual(segments);
});
