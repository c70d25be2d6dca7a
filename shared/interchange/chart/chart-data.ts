import type { ChartTable } from "@shared/drawing/chart.ts";
import type { Cell } from "../sheet/cells.ts";

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
type ReadFigure = (text: string) => Cell;
const PERCENT = / %$/;
const BETWEEN = " … ";

/**
 * The table of a chart as a program reads it, written in the language that is told. A figure is a number with a plain
 * minus, its unit stands in the head, and an interval is two columns. What is no number, such as n/a, stays a word.
 */
export function chartData({ columns, numeric = [], rows }: ChartTable, language = "en"): Cell[][] {
  const read = figureReader(language);
  const data: Cell[][] = [[], ...rows.map((): Cell[] => [])];
  columns.forEach((column, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const texts = cells.map(String);
    if (!numeric.includes(column)) addColumn(data, column, cells);
    else if (texts.some((text) => text.includes(BETWEEN))) {
      const ends = texts.map((text) => (text.includes(BETWEEN) ? text.split(BETWEEN) : [text, text]));
      addFigures(
        data,
        `${column}, low`,
        ends.map(([low = ""]) => low),
        read,
      );
      addFigures(
        data,
        `${column}, high`,
        ends.map(([, high = ""]) => high),
        read,
      );
    } else addFigures(data, column, texts, read);
  });
  return data;
}

function addFigures(data: Cell[][], head: string, texts: readonly string[], read: ReadFigure): void {
  const percent = texts.some((text) => PERCENT.test(text));
  addColumn(data, percent ? `${head}, %` : head, texts.map(read));
}

function addColumn(data: Cell[][], head: string, cells: readonly Cell[]): void {
  [head, ...cells].forEach((cell, row) => {
    data[row]?.push(cell);
  });
}

/** Reads a figure back as the language parts its thousands and marks its places. */
function figureReader(language: string): ReadFigure {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const sign = (type: string, fallback: string) =>
    parts.find((part) => part.type === type)?.value ?? fallback;
  const [decimal, group] = [sign("decimal", "."), sign("group", ",")];
  return (text) => {
    const figure = text.replace(PERCENT, "").replaceAll(group, "").replaceAll("−", "-");
    const plain = figure.replace(decimal, ".");
    return NUMBER.test(plain) ? Number(plain) : text;
  };
}
