import { element } from "@shared/base/xml.ts";
import type { ChartFigures } from "@shared/drawing/chart-figures.ts";
import { barsChart } from "./bars-chart.ts";
import {
  categoryAxis,
  chartSpace,
  labels,
  type NativeChart,
  numbersRef,
  solid,
  stroke,
  value,
  valueAxis,
  wordsRef,
} from "./chart-parts.ts";
import { CATEGORIES, figuresWorkbook, seriesXml, VALUES } from "./chart-series.ts";
import { COLOURS, colourCode } from "./measures.ts";
import { pointsChart } from "./points-chart.ts";

type Lines = Extract<ChartFigures, { kind: "lines" }>;

/** A chart of the office's own out of what a picture draws. */
export function nativeChart(figures: ChartFigures): Promise<NativeChart> {
  switch (figures.kind) {
    case "bars":
      return barsChart(figures);
    case "points":
      return pointsChart(figures);
    case "lines":
      return linesChart(figures);
  }
}

/** Values of a few places are told at their marks; of many, the axis tells them. */
const FEW = 24;

async function linesChart({ places, series, numbers, range }: Lines): Promise<NativeChart> {
  const isFew = places.length * series.length <= FEW;
  const drawn = series.map((one, index) =>
    seriesXml(
      { places, series, index, numbers },
      [
        element("c:spPr", {}, stroke(colourCode(one.colour), 1.75)),
        places.length > FEW
          ? element("c:marker", {}, value("c:symbol", "none"))
          : mark(MARKS[index] ?? "circle", colourCode(one.colour)),
        isFew ? labels(numbers, { place: "t" }) : "",
      ],
      [value("c:smooth", 0)],
      "y",
    ),
  );
  const plot = element(
    "c:lineChart",
    {},
    value("c:grouping", "standard"),
    value("c:varyColors", 0),
    ...drawn,
    value("c:marker", 1),
    value("c:axId", CATEGORIES),
    value("c:axId", VALUES),
  );
  const axes = [
    categoryAxis({ id: CATEGORIES, crosses: VALUES, side: "b" }),
    valueAxis({ id: VALUES, crosses: CATEGORIES, side: "l" }, { ...range, numbers }),
  ];
  return {
    xml: chartSpace([plot, ...axes], series.length > 1),
    workbook: await figuresWorkbook(places, series),
  };
}

/** Told apart without colour. */
const MARKS = ["circle", "square", "triangle", "diamond", "x"] as const;
const mark = (symbol: string, colour: string, outline = colour): string =>
  element(
    "c:marker",
    {},
    value("c:symbol", symbol),
    value("c:size", 9),
    element("c:spPr", {}, solid(colour), stroke(outline, 0.75)),
  );

/** One line over its categories, each with a mark of its own colour; a place without a value is a gap. */
export interface FeelingLine {
  readonly name: string;
  readonly points: readonly {
    readonly category: string;
    readonly value: number | null;
    /** Of its mark, without “#”. */
    readonly colour: string;
  }[];
  readonly least: number;
  readonly most: number;
  /** As spreadsheets write formats of numbers. */
  readonly numbers: string;
}

export async function lineChart({ name, points, least, most, numbers }: FeelingLine): Promise<NativeChart> {
  const places = points.map(({ category }) => category);
  const values = points.map((one) => one.value);
  const series = element(
    "c:ser",
    {},
    value("c:idx", 0),
    value("c:order", 0),
    element("c:tx", {}, wordsRef("B", 1, [name])),
    element("c:spPr", {}, stroke(COLOURS.text, 1.75)),
    mark("circle", COLOURS.ground, COLOURS.text),
    ...points.map(({ colour }, index) =>
      element(
        "c:dPt",
        {},
        value("c:idx", index),
        mark("circle", colour, COLOURS.text),
        value("c:bubble3D", 0),
      ),
    ),
    labels(numbers, { place: "t" }),
    element("c:cat", {}, wordsRef("A", 2, places)),
    element("c:val", {}, numbersRef("B", 2, values, numbers)),
    value("c:smooth", 0),
  );
  const plot = element(
    "c:lineChart",
    {},
    value("c:grouping", "standard"),
    value("c:varyColors", 0),
    series,
    value("c:marker", 1),
    value("c:axId", CATEGORIES),
    value("c:axId", VALUES),
  );
  const range = { low: least, high: most, step: 1 };
  const axes = [
    categoryAxis({ id: CATEGORIES, crosses: VALUES, side: "b" }),
    valueAxis({ id: VALUES, crosses: CATEGORIES, side: "l" }, { ...range, numbers }),
  ];
  const workbook = await figuresWorkbook(places, [{ name, colour: "", values }]);
  return { xml: chartSpace([plot, ...axes], false), workbook };
}
