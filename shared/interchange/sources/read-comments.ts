import {
  type CellReader,
  dayComesFirst,
  readDate,
  readDateNumber,
  readKind,
  readSentiment,
  readThrough,
  sentimentOfNumbers,
} from "@shared/domain/verbatim/read-cells.ts";
import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { cellText } from "../../domain/scoring/recode.ts";
import type { DataTable } from "../table/data-table.ts";
import { type BadCell, BadCells } from "./row-reader.ts";
import type { Uses } from "./source-kinds.ts";

export interface CommentsReading {
  readonly uses: Uses;
  /** Those that are taken; absent for all. */
  readonly rows?: Uint32Array;
}

export interface ReadComments {
  /** Rows that say something: the others are no comments. */
  readonly told: number;
  readonly bad: readonly BadCell[];
  readonly badCount: number;
}

/** Which cells of comments are read as the engagement will read them, and which are not. */
export function readComments(table: DataTable, { uses, rows }: CommentsReading): ReadComments {
  const bad = new BadCells(table);
  const columnOf = (name: string | undefined) =>
    (name ? table.columns[table.names.indexOf(name)] : null) ?? null;
  const filled = (text: string) => text.trim() !== "";
  const isRead =
    (read: (text: string) => boolean) =>
    (text: string): boolean =>
      !filled(text) || read(text);
  const [texts, dates, kinds, sentiments] = (["text", "date", "kind", "sentiment"] as const).map((use) =>
    columnOf(uses[use]),
  );
  const dayFirst = dayComesFirst(dates ?? null);
  const numbers = sentimentOfNumbers(sentiments ?? null);
  const says = readThrough(texts ?? null, false, filled, () => true);
  const checks: readonly (readonly ["date" | "kind" | "sentiment", BadCell["why"], CellReader<boolean>])[] = [
    [
      "date",
      "no-date",
      readThrough(
        dates ?? null,
        true,
        isRead((text) => readDate(text, dayFirst) !== ""),
        (value) => readDateNumber(value) !== "",
      ),
    ],
    [
      "kind",
      "no-kind",
      readThrough(
        kinds ?? null,
        true,
        isRead((text) => readKind(text) !== null),
        () => false,
      ),
    ],
    [
      "sentiment",
      "no-sentiment",
      readThrough(
        sentiments ?? null,
        true,
        isRead((text) => readSentiment(text) !== null),
        (value) => numbers(value) !== null,
      ),
    ],
  ];
  let told = 0;
  const count = rows?.length ?? table.rowCount;
  for (let at = 0; at < count; at++) {
    const row = rows?.[at] ?? at;
    if (texts && !says(row)) {
      bad.note(row, uses.text ?? "", "", "no-text");
      continue;
    }
    told++;
    for (const [use, why, read] of checks) {
      const column = columnOf(uses[use]);
      if (column && !read(row)) bad.note(row, uses[use] ?? "", cellText(column, row), why);
    }
  }
  return { told, bad: bad.cells, badCount: bad.count };
}

const NAMED: readonly (readonly [VerbatimKind, RegExp])[] = [
  ["complaint", /complain|grievance|beschwerde|reklamation|beanstandung|plainte|r[ée]clamation/i],
  ["praise", /prais|compliment|\blob\b|[ée]loge/i],
  ["suggestion", /suggest|vorschl[aä]g|verbesserung/i],
];

/** What a comment without a kind is: what the name of its column says; else nobody knows more than that it is one. */
export const usualKindOf = ({ text = "" }: Uses): VerbatimKind =>
  NAMED.find(([, pattern]) => pattern.test(text))?.[0] ?? "comment";
