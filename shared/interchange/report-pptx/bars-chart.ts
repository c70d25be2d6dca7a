import { element } from "@shared/base/xml.ts";
import type { ChartFigures, FigureSeries } from "@shared/drawing/chart-figures.ts";
import { textOn } from "../report-html/colour.ts";
import {
  categoryAxis,
  chartSpace,
  type LabelLook,
  labels,
  type NativeChart,
  solid,
  stroke,
  value,
  valueAxis,
} from "./chart-parts.ts";
import { CATEGORIES, figuresWorkbook, seriesXml, VALUES } from "./chart-series.ts";
import { COLOURS, colourCode } from "./measures.ts";

type Bars = Extract<ChartFigures, { kind: "bars" }>;

const SHARES = 333_333_333;
const SHARE_PLACES = 444_444_444;
const PERCENT = "0 %";
/** Shares of the room of a place that are left free between places. */
const GAP = { one: 60, several: 30 } as const;

/** Bars beside each other, on each other, or to either side of a value, with their intervals as error bars. */
export async function barsChart(bars: Bars): Promise<NativeChart> {
  const { places, series, isLying, numbers, share } = bars;
  const all = share ? [...series, share] : series;
  const plots = [barsPlot(bars, all), ...(share ? [sharePlot(places, all)] : [])];
  const lowest = Math.min(...series.flatMap(({ values, lows = [] }) => [...values, ...lows].map(known)));
  const categories = { id: CATEGORIES, crosses: VALUES, side: isLying ? "l" : "b" } as const;
  const meets = bars.from === undefined ? {} : { meets: bars.from };
  const values = { id: VALUES, crosses: CATEGORIES, side: isLying ? "b" : "l" } as const;
  const low = lowest < 0 ? {} : { low: bars.least ?? 0 };
  const axes = [
    categoryAxis({ ...categories, ...meets, isReversed: isLying }),
    valueAxis({ ...values, meets: isLying ? "max" : "autoZero" }, { ...low, numbers }),
    ...(share
      ? [
          valueAxis(
            { id: SHARES, crosses: SHARE_PLACES, side: "r", meets: "max" },
            { low: 0, high: 1, numbers: PERCENT },
            false,
          ),
          hiddenPlaces(),
        ]
      : []),
  ];
  const workbook = await figuresWorkbook(places, all);
  return { xml: chartSpace([...plots, ...axes], all.length > 1), workbook };
}

const known = (one: number | null): number => one ?? Number.POSITIVE_INFINITY;

function barsPlot(bars: Bars, all: readonly FigureSeries[]): string {
  const { places, series, isLying, isStacked = false, isOverlaid = false, numbers, from } = bars;
  const drawn = series.map((one, index) => {
    const look = [
      element("c:spPr", {}, solid(colourCode(one.colour)), stroke(COLOURS.ground, 0.5)),
      value("c:invertIfNegative", 0),
      labels(numbers, labelsOf(bars, index)),
    ];
    return seriesXml({ places, series: all, index, numbers }, look, [], "x");
  });
  return element(
    "c:barChart",
    {},
    value("c:barDir", isLying ? "bar" : "col"),
    value("c:grouping", isStacked ? "stacked" : "clustered"),
    value("c:varyColors", 0),
    ...drawn,
    value("c:gapWidth", series.length > 1 ? GAP.several : GAP.one),
    value("c:overlap", isStacked || isOverlaid || from !== undefined ? 100 : 0),
    value("c:axId", CATEGORIES),
    value("c:axId", VALUES),
  );
}

/** A value on a part of a bar, or on a bar that ends in a whisker, stands within it, where it is long enough. */
function labelsOf({ series, isStacked, isOverlaid }: Bars, index: number): LabelLook {
  const own = series[index];
  const isInside = isStacked || own?.lows !== undefined || (isOverlaid && index > 0);
  if (own === undefined || !isInside) return { place: "outEnd" };
  const longest = isStacked
    ? Math.max(...own.values.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)))
    : Math.max(...series.flatMap(({ values }) => values.map((one) => Math.abs(one ?? 0))));
  const untold = own.values.flatMap((one, at) => (Math.abs(one ?? 0) < longest * TOLD ? [at] : []));
  const place = isStacked ? "ctr" : isOverlaid ? "inEnd" : "inBase";
  return { place, ink: colourCode(textOn(own.colour)), untold };
}

/** Of the longest bar: what is shorter has no room for its value. */
const TOLD = 0.06;

function sharePlot(places: readonly string[], all: readonly FigureSeries[]): string {
  const index = all.length - 1;
  const colour = colourCode(all[index]?.colour ?? COLOURS.text);
  const mark = element(
    "c:marker",
    {},
    value("c:symbol", "circle"),
    value("c:size", 7),
    element("c:spPr", {}, solid(COLOURS.ground), stroke(colour, 1)),
  );
  const look = [element("c:spPr", {}, stroke(colour, 1.5)), mark];
  return element(
    "c:lineChart",
    {},
    value("c:grouping", "standard"),
    value("c:varyColors", 0),
    seriesXml({ places, series: all, index, numbers: PERCENT }, look, [value("c:smooth", 0)], "y"),
    value("c:marker", 1),
    value("c:axId", SHARE_PLACES),
    value("c:axId", SHARES),
  );
}

/** The places of the shares are those of the bars: their axis is there and not drawn. */
const hiddenPlaces = (): string =>
  element(
    "c:catAx",
    {},
    value("c:axId", SHARE_PLACES),
    element("c:scaling", {}, value("c:orientation", "minMax")),
    value("c:delete", 1),
    value("c:axPos", "b"),
    value("c:crossAx", SHARES),
    value("c:crosses", "autoZero"),
  );
