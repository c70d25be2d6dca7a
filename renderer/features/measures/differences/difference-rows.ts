import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/domain/chart/chart.ts";
import type { Named } from "@shared/domain/chart/charts/named.ts";
import { dotWhiskerSvg } from "@shared/domain/chart/dot-whisker.ts";
import type {
  ComparedMean,
  FigureDifferences,
  TouchPointDifference,
} from "@shared/domain/scoring/figure-differences.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import { digitsFor, intervalText, numberText, signedText } from "../../../platform/queries/figure-text.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
import { differenceMessages as words } from "./difference-messages.ts";

export interface DifferenceRow extends Named {
  readonly id: Id;
  readonly first: number | null;
  readonly second: number | null;
  readonly difference: TouchPointDifference["means"][ComparedMean];
  readonly digits: number;
  readonly signed: boolean;
  readonly small: boolean;
}

export interface Compared {
  readonly first: Scorecard;
  readonly second: Scorecard;
  readonly differences: FigureDifferences;
}

/** One figure of two groups, touch point by touch point, in the order of the register. */
export function differenceRows(
  { first, second, differences }: Compared,
  figure: ComparedMean,
  nameOf: (id: Id) => Named,
): DifferenceRow[] {
  const meanOf = (card: Scorecard, id: Id) =>
    card.touchPoints.find(({ touchPointId }) => touchPointId === id)?.[figure]?.mean ?? null;
  return differences.touchPoints.map((one) => ({
    ...nameOf(one.touchPointId),
    id: one.touchPointId,
    first: meanOf(first, one.touchPointId),
    second: meanOf(second, one.touchPointId),
    difference: one.means[figure],
    digits: digitsFor(one),
    signed: figure === "gap",
    small: one.small,
  }));
}

const text = (value: number | null | undefined, digits: number, signed: boolean): string =>
  value === null || value === undefined
    ? messages.notAvailable
    : (signed ? signedText : numberText)(value, digits);

const column = (
  id: string,
  title: string,
  width: number,
  read: (row: DifferenceRow) => number | null,
  write: (row: DifferenceRow) => string,
): GridColumn<DifferenceRow> => ({ id, title, width, align: "end", value: write, sortBy: read });

export const differenceColumns = (confidence: number): readonly GridColumn<DifferenceRow>[] => [
  column(
    "number",
    messages.number,
    44,
    (row) => row.number,
    (row) => String(row.number),
  ),
  { id: "name", title: messages.name, width: "grow", value: ({ name }) => name },
  column(
    "first",
    words.first,
    80,
    (row) => row.first,
    (row) => text(row.first, row.digits, row.signed),
  ),
  column(
    "second",
    words.second,
    80,
    (row) => row.second,
    (row) => text(row.second, row.digits, row.signed),
  ),
  column(
    "difference",
    words.difference,
    88,
    (row) => row.difference?.value ?? null,
    (row) => text(row.difference?.value, row.digits, true),
  ),
  column(
    "interval",
    words.interval(confidence),
    128,
    (row) => row.difference?.low ?? null,
    (row) =>
      row.difference
        ? intervalText(row.difference.low, row.difference.high, row.digits)
        : messages.notAvailable,
  ),
  column(
    "p",
    words.p,
    80,
    (row) => row.difference?.adjustedP ?? null,
    (row) => {
      const p = row.difference?.adjustedP ?? null;
      return p === null ? messages.notAvailable : words.less(p);
    },
  ),
  column(
    "firstN",
    words.firstN,
    72,
    (row) => row.difference?.firstN ?? null,
    (row) => text(row.difference?.firstN, 0, false),
  ),
  column(
    "secondN",
    words.secondN,
    80,
    (row) => row.difference?.secondN ?? null,
    (row) => text(row.difference?.secondN, 0, false),
  ),
];

/** Differences with their intervals, largest first; open dots where Holm's p does not tell them from chance. */
export function differenceContent(
  rows: readonly DifferenceRow[],
  names: { readonly figure: string; readonly first: string; readonly second: string },
  confidence: number,
): ChartContent | null {
  const known = rows.flatMap((row) => (row.difference ? [{ row, difference: row.difference }] : []));
  if (known.length === 0) return null;
  const told = (p: number | null) => p !== null && p < 1 - confidence;
  known.sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
  const title = words.title(
    known.filter(({ difference }) => told(difference.adjustedP)).length,
    names.second,
    names.first,
  );
  const columns = differenceColumns(confidence);
  const numeric = columns.filter(({ align }) => align === "end").map((one) => one.title);
  return {
    title,
    subtitle: words.subtitle(names.figure, names.first, names.second, confidence),
    table: {
      columns: columns.map((one) => one.title),
      numeric,
      rows: known.map(({ row }) => columns.map((one) => one.value(row))),
    },
    draw: (options) =>
      dotWhiskerSvg(
        known.map(({ row, difference }) => ({
          number: String(row.number),
          name: row.name,
          value: difference.value,
          low: difference.low,
          high: difference.high,
          label: signedText(difference.value, row.digits),
          open: !told(difference.adjustedP),
        })),
        { ...options, title, reach: [0] },
      ),
  };
}
