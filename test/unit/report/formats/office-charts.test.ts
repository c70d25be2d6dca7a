import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import type { ChartFigures } from "@shared/drawing/chart-figures.ts";
import { dotWhiskerSvg } from "@shared/drawing/dot-whisker.ts";
import { scatterSvg } from "@shared/drawing/scatter.ts";
import { seriesSvg } from "@shared/drawing/series-lines.ts";
import { builtReport } from "@shared/interchange/report/export-report.ts";
import { nativeChart } from "@shared/interchange/report-pptx/native-chart.ts";
import { readXlsxCells } from "@shared/interchange/sheet/xlsx-file.ts";
import { parsePart } from "@shared/interchange/xml/parse-part.ts";
import { describe, expect, it } from "vitest";

const MADE = new Date("2026-11-27T12:00:00Z");
const look = { width: 600, title: "Gaps <by> wave" };
const charts = [
  ...builtReport(areaNewspaperSample(), { kind: "redesign-proposal" }, MADE).report.chapters,
].flatMap(({ blocks, sections }) =>
  [...blocks, ...sections.flatMap((section) => section.blocks)].filter((block) => block.kind === "chart"),
);
const drawn: readonly [string, ChartFigures][] = charts.flatMap(({ title, figures }) =>
  figures ? [[title, figures] as const] : [],
);

const row = { number: "1", name: "Desk", label: "−0.62", low: -0.9, high: -0.3 };
const made: readonly [string, ChartFigures | undefined][] = [
  [
    "dots with intervals",
    dotWhiskerSvg(
      [
        { ...row, value: -0.62 },
        { ...row, value: null },
      ],
      look,
    ).figures,
  ],
  [
    "lines",
    seriesSvg(
      [
        { name: "Everybody", values: [1, null, 3], lows: [0.5, null, 2], highs: [2, null, 4] },
        { name: "Agencies", values: [2, 2, 2] },
      ],
      { ...look, height: 200, places: ["A", "B", "C"] },
    ).figures,
  ],
  [
    "points",
    scatterSvg([{ x: 1, y: 2, number: "7", name: "=SUM(1)", ringed: false, open: false }], {
      ...{ ...look, height: 200, xTitle: "Performance", yTitle: "Importance" },
      ...{ cross: { x: 0.5, y: 0.5 }, corners: ["", "", "", ""] },
    }).figures,
  ],
];

/** Each reference of a chart with what the chart keeps of it. */
const keptIn = (xml: string) =>
  [
    ...xml.matchAll(
      /<c:f>Figures!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f><c:(?:str|num)Cache>([\s\S]*?)<\/c:(?:str|num)Cache>/g,
    ),
  ].map(([, column = "", from = "", to = from, cache = ""]) => ({
    column: [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    from: Number(from),
    to: Number(to),
    points: new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(
        ([, at, value]) => [Number(at), value] as const,
      ),
    ),
  }));
const decoded = (text = "") =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe("a chart of a report", () => {
  it("is one that an office draws itself; else its figures are at hand beside the picture", () => {
    expect(drawn.length).toBeGreaterThan(5);
    // Calendars, run charts with their signals, everybody's dots on strips: no office has such charts.
    for (const { title, figures, table } of charts)
      if (figures === undefined) expect(table?.rows.length, title).toBeGreaterThan(0);
  });

  it.each([...drawn, ...made])("“%s” shows the figures that stand in its workbook", async (_, figures) => {
    if (figures === undefined) throw new Error("it draws something");
    const { xml, workbook } = await nativeChart(figures);
    expect(() => parsePart(xml, "chart.xml", {})).not.toThrow();
    const [sheet] = readXlsxCells(workbook);
    const references = keptIn(xml);
    expect(references.length).toBe(xml.match(/<c:f>/g)?.length);
    expect(references.length).toBeGreaterThan(1);
    for (const { column, from, to, points } of references)
      for (let at = 0; at <= to - from; at++) {
        const cell = sheet?.rows[from - 1 + at]?.[column] ?? null;
        expect(decoded(points.get(at)), `${column} ${from + at}`).toBe(cell === null ? "" : String(cell));
      }
  });

  it("begins at 0, or where the scale begins, so that the length of a bar is true", async () => {
    for (const [title, figures] of drawn) {
      if (figures.kind !== "bars" || figures.from !== undefined) continue;
      const { xml } = await nativeChart(figures);
      const lowest = Math.min(...figures.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
      if (lowest >= 0) expect(xml, title).toContain(`<c:min val="${figures.least ?? 0}"/>`);
    }
  });
});
