import { element } from "@shared/base/xml.ts";
import type { FigureSeries } from "@shared/drawing/chart-figures.ts";
import { type Cell, columnLetters } from "../sheet/cells.ts";
import { writeXlsxFile } from "../sheet/xlsx-file.ts";
import { numbersRef, SHEET, stroke, value, wordsRef } from "./chart-parts.ts";
import { COLOURS } from "./measures.ts";

/** Numbers of the axes of a chart. */
export const CATEGORIES = 111_111_111;
export const VALUES = 222_222_222;

type WithEnds = FigureSeries & Required<Pick<FigureSeries, "lows" | "highs">>;
const hasEnds = (series: FigureSeries): series is WithEnds =>
  series.lows !== undefined && series.highs !== undefined;

/** The column of the values of a series; those behind it are how far its intervals reach below and above. */
const columnOf = (all: readonly FigureSeries[], index: number): number =>
  all.slice(0, index).reduce((column, series) => column + (hasEnds(series) ? 3 : 1), 1);

const below = (series: WithEnds) => reaches(series, series.lows);
const above = (series: WithEnds) => reaches(series, series.highs);
const reaches = ({ values }: FigureSeries, ends: readonly (number | null)[]): (number | null)[] =>
  values.map((own, index) => {
    const end = ends[index] ?? null;
    return own === null || end === null ? null : Math.abs(end - own);
  });

/** Places in its first column, the series with their intervals behind it: what the chart is drawn from. */
export function figuresWorkbook(
  places: readonly string[],
  all: readonly FigureSeries[],
): Promise<Uint8Array> {
  const columns: (readonly Cell[])[] = all.flatMap((series) => [
    [series.name, ...series.values],
    ...(hasEnds(series)
      ? [
          [`${series.name} −`, ...below(series)],
          [`${series.name} +`, ...above(series)],
        ]
      : []),
  ]);
  const rows = ["", ...places].map((place, row): Cell[] => [
    place,
    ...columns.map((column) => column[row] ?? null),
  ]);
  return writeXlsxFile([{ name: SHEET, rows }]);
}

export interface SeriesPlace {
  readonly places: readonly string[];
  readonly series: readonly FigureSeries[];
  readonly index: number;
  readonly numbers: string;
}

/** A series over places: its look, its intervals as error bars, its cells, and what its plot asks for behind them. */
export function seriesXml(
  { places, series: all, index, numbers }: SeriesPlace,
  look: readonly string[],
  behind: readonly string[],
  direction: "x" | "y",
): string {
  const series = all[index];
  if (series === undefined) return "";
  const column = columnOf(all, index);
  const letters = (offset: number) => columnLetters(column + offset);
  const whiskers = hasEnds(series)
    ? element(
        "c:errBars",
        {},
        direction === "x" ? "" : value("c:errDir", "y"),
        value("c:errBarType", "both"),
        value("c:errValType", "cust"),
        value("c:noEndCap", 0),
        element("c:plus", {}, numbersRef(letters(2), 2, above(series), "General")),
        element("c:minus", {}, numbersRef(letters(1), 2, below(series), "General")),
        element("c:spPr", {}, stroke(COLOURS.text, 1)),
      )
    : "";
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    element("c:tx", {}, wordsRef(letters(0), 1, [series.name])),
    ...look,
    whiskers,
    element("c:cat", {}, wordsRef("A", 2, places)),
    element("c:val", {}, numbersRef(letters(0), 2, series.values, numbers)),
    ...behind,
  );
}
