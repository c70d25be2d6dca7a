import { element, escapeXml } from "@shared/base/xml.ts";
import type { ChartFigures, PointSeries } from "@shared/drawing/chart-figures.ts";
import { type Cell, columnLetters } from "../sheet/cells.ts";
import { writeXlsxFile } from "../sheet/xlsx-file.ts";
import {
  chartSpace,
  letters,
  type NativeChart,
  NO_LINE,
  numbersRef,
  SHEET,
  solid,
  stroke,
  value,
  valueAxis,
  wordsRef,
} from "./chart-parts.ts";
import { CATEGORIES, VALUES } from "./chart-series.ts";
import { COLOURS, colourCode } from "./measures.ts";

type Points = Extract<ChartFigures, { kind: "points" }>;

/** Columns of the sheet for each series: what a point is called, and where it lies. */
const COLUMNS = 3;

/** Points at their places, named, and curves through points. */
export async function pointsChart({ x, y, series }: Points): Promise<NativeChart> {
  const plot = element(
    "c:scatterChart",
    {},
    value("c:scatterStyle", "lineMarker"),
    value("c:varyColors", 0),
    ...series.map(seriesOf),
    value("c:axId", CATEGORIES),
    value("c:axId", VALUES),
  );
  const axes = [
    valueAxis({ id: CATEGORIES, crosses: VALUES, side: "b", meets: "min", title: x.title }, x),
    valueAxis({ id: VALUES, crosses: CATEGORIES, side: "l", meets: "min", title: y.title }, y),
  ];
  const isNamed = series.filter(({ name }) => name !== "").length > 1;
  return { xml: chartSpace([plot, ...axes], isNamed), workbook: await workbookOf(series, x.title, y.title) };
}

function seriesOf({ name, colour, isLine = false, isDashed, points }: PointSeries, index: number): string {
  const code = colourCode(colour);
  const column = (offset: number) => columnLetters(index * COLUMNS + offset);
  const mark = isLine
    ? value("c:symbol", "none")
    : [
        value("c:symbol", "circle"),
        value("c:size", 9),
        element("c:spPr", {}, solid(code), stroke(COLOURS.ground, 0.75)),
      ].join("");
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    name === "" ? "" : element("c:tx", {}, wordsRef(column(2), 1, [name])),
    element("c:spPr", {}, isLine ? stroke(code, isDashed ? 1 : 2, isDashed ? "dash" : undefined) : NO_LINE),
    element("c:marker", {}, mark),
    points.some(({ label }) => label !== undefined) ? namesOf(points) : "",
    element(
      "c:xVal",
      {},
      numbersRef(
        column(1),
        2,
        points.map((point) => point.x),
        "General",
      ),
    ),
    element(
      "c:yVal",
      {},
      numbersRef(
        column(2),
        2,
        points.map((point) => point.y),
        "General",
      ),
    ),
    value("c:smooth", 0),
  );
}

/** What each point is called, beside it. */
const namesOf = (points: PointSeries["points"]): string =>
  element(
    "c:dLbls",
    {},
    ...points.flatMap(({ label }, idx) =>
      label === undefined
        ? []
        : [
            element(
              "c:dLbl",
              {},
              value("c:idx", idx),
              element(
                "c:tx",
                {},
                element(
                  "c:rich",
                  {},
                  "<a:bodyPr/>",
                  "<a:lstStyle/>",
                  `<a:p><a:r>${element("a:rPr", { sz: 1000 }, solid(COLOURS.text))}<a:t>${escapeXml(label)}</a:t></a:r></a:p>`,
                ),
              ),
              ...shown("r"),
            ),
          ],
    ),
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`,
    letters(10),
    ...shown("r"),
  );

const shown = (place: string): string[] => [
  value("c:dLblPos", place),
  value("c:showLegendKey", 0),
  value("c:showVal", 1),
  value("c:showCatName", 0),
  value("c:showSerName", 0),
  value("c:showPercent", 0),
  value("c:showBubbleSize", 0),
];

function workbookOf(series: readonly PointSeries[], x: string, y: string): Promise<Uint8Array> {
  const most = Math.max(0, ...series.map(({ points }) => points.length));
  const head = series.flatMap(({ name }): Cell[] => ["", x, name === "" ? y : name]);
  const rows = Array.from({ length: most }, (_, row) =>
    series.flatMap(({ points }): Cell[] => {
      const point = points[row];
      return point === undefined ? [null, null, null] : [point.label ?? "", point.x, point.y];
    }),
  );
  return writeXlsxFile([{ name: SHEET, rows: [head, ...rows] }]);
}
