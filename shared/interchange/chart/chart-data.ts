import type { ChartTable } from "@shared/drawing/chart.ts";
import type { Cell } from "../sheet/cells.ts";

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const PERCENT = / %$/;
const BETWEEN = " … ";

/**
 * The table of a chart as a program reads it. A figure is a number with a plain minus, its unit stands in the head,
 * and an interval is two columns. What is no number, such as n/a, stays a word.
 */
export function chartData({ columns, numeric = [], rows }: ChartTable): Cell[][] {
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
      );
      addFigures(
        data,
        `${column}, high`,
        ends.map(([, high = ""]) => high),
      );
    } else addFigures(data, column, texts);
  });
  return data;
}

function addFigures(data: Cell[][], head: string, texts: readonly string[]): void {
  const percent = texts.some((text) => PERCENT.test(text));
  addColumn(data, percent ? `${head}, %` : head, texts.map(plainFigure));
}

function addColumn(data: Cell[][], head: string, cells: readonly Cell[]): void {
  [head, ...cells].forEach((cell, row) => {
    data[row]?.push(cell);
  });
}

function plainFigure(text: string): Cell {
  const plain = text.replace(PERCENT, "").replaceAll(",", "").replaceAll("−", "-");
  return NUMBER.test(plain) ? Number(plain) : text;
}
