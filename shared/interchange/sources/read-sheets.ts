import type { DataTable } from "../table/data-table.ts";
import { type BadCell, BadCells, RowReader } from "./row-reader.ts";
import type { Uses } from "./source-kinds.ts";

export interface SheetsReading {
  readonly uses: Uses;
  readonly minimum: number;
  readonly maximum: number;
  /** What is scored when no column says it. */
  readonly usualItem: string;
  readonly usualDate: string;
}

/** One cell of somebody's sheet. */
export interface NamedCell {
  readonly touchPoint: string;
  readonly item: string;
  readonly expectation: number | null;
  readonly perception: number | null;
  readonly evidence: string;
}

/** What one observer or participant scored in one round on one day. */
export interface NamedSheet {
  readonly observer: string;
  readonly date: string;
  readonly round: string;
  readonly segment: string;
  readonly cells: readonly NamedCell[];
}

export interface ReadSheets {
  readonly sheets: readonly NamedSheet[];
  /** Touch points and items in the order in which they were met. */
  readonly touchPoints: readonly string[];
  readonly items: readonly string[];
  readonly cells: number;
  readonly bad: readonly BadCell[];
  readonly badCount: number;
}

type MutableSheet = { -readonly [K in keyof NamedSheet]: NamedSheet[K] } & {
  cells: NamedCell[];
  known: Set<string>;
};

/**
 * Scores of several people. Long: a row for each person, touch point and item. Wide, without a column of scores: a row
 * for each person with a column for each touch point, or a row for each touch point with a column for each person.
 * A touch point that the same sheet scores twice keeps its first score; the second is noted.
 */
export function readSheets(table: DataTable, reading: SheetsReading): ReadSheets {
  const bad = new BadCells(table);
  const rows = new RowReader(table, bad);
  const sheets = new Map<string, MutableSheet>();
  const touchPoints = new Set<string>();
  const items = new Set<string>();
  let cells = 0;
  const put = (
    row: number,
    column: string,
    head: Omit<NamedSheet, "cells">,
    cell: Omit<NamedCell, "perception" | "expectation"> & Pick<NamedCell, "perception" | "expectation">,
  ) => {
    for (const value of [cell.expectation, cell.perception]) {
      if (value === null || (value >= reading.minimum && value <= reading.maximum)) continue;
      bad.note(row, column, String(value), "off-scale");
      return;
    }
    const key = [head.observer, head.date, head.round, head.segment].join("\u0000");
    const sheet = sheets.get(key) ?? { ...head, cells: [], known: new Set<string>() };
    sheets.set(key, sheet);
    const place = `${cell.touchPoint.toLowerCase()}\u0000${cell.item.toLowerCase()}`;
    if (sheet.known.has(place)) {
      bad.note(row, column, cell.touchPoint, "twice");
      return;
    }
    sheet.known.add(place);
    sheet.cells.push(cell);
    touchPoints.add(cell.touchPoint);
    items.add(cell.item);
    cells++;
  };
  const { uses } = reading;
  const person = uses.observer || uses.participant;
  const wide = isWide(uses) ? wideColumns(table, uses) : [];
  for (let row = 0; row < table.rowCount; row++) {
    const date = rows.day(uses.date, row) || reading.usualDate;
    const told = { date, round: rows.text(uses.round, row), segment: rows.text(uses.segment, row) };
    const observer = rows.text(person, row);
    const touchPoint = rows.text(uses.touchPoint, row);
    const item = rows.text(uses.item, row) || reading.usualItem;
    const evidence = rows.whole(uses.evidence, row);
    if (!isWide(uses)) {
      const blank = observer === "" ? person : touchPoint === "" ? uses.touchPoint : undefined;
      const perception = rows.number(uses.score, row);
      const expectation = rows.number(uses.expectation, row);
      if (perception === null && expectation === null && evidence === "") continue;
      if (blank !== undefined) bad.note(row, blank, "", "blank");
      else
        put(
          row,
          uses.score ?? "",
          { observer, ...told },
          { touchPoint, item, expectation, perception, evidence },
        );
      continue;
    }
    const byPerson = Boolean(person);
    const name = byPerson ? observer : touchPoint;
    if (name === "") {
      bad.note(row, (byPerson ? person : uses.touchPoint) ?? "", "", "blank");
      continue;
    }
    for (const column of wide) {
      const perception = rows.number(column, row);
      if (perception === null) continue;
      const cell = { item, expectation: null, perception, evidence: "" };
      if (byPerson) put(row, column, { observer, ...told }, { ...cell, touchPoint: column });
      else put(row, column, { observer: column, ...told }, { ...cell, touchPoint });
    }
  }
  return {
    sheets: [...sheets.values()].map(({ known: _known, ...sheet }) => sheet),
    touchPoints: [...touchPoints],
    items: [...items],
    cells,
    bad: bad.cells,
    badCount: bad.count,
  };
}

/** Scores stand in many columns: none is named as theirs. */
export const isWide = (uses: Uses): boolean => !uses.score;

/** The columns of a wide table that hold scores: those of numbers that are used for nothing else. */
export function wideColumns(table: DataTable, uses: Uses): string[] {
  const used = new Set(Object.values(uses));
  return table.names.filter((name, index) => {
    const column = table.columns[index];
    if (!column || used.has(name)) return false;
    if (column.dictionary === null) return true;
    const words = column.dictionary.slice(1);
    return (
      words.length > 0 && words.filter((word) => /^[+\-−]?\d/.test(word.trim())).length * 2 > words.length
    );
  });
}
