import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/domain/chart/chart.ts";
import type { Named } from "@shared/domain/chart/charts/named.ts";
import { dotWhiskerSvg } from "@shared/domain/chart/dot-whisker.ts";
import {
  type ComparedMean,
  type FigureDifferences,
  firstOnSecond,
  type TouchPointDifference,
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
  /** Of the scale, from its minimum to its maximum. */
  readonly width: number;
  /** The first group was asked on another scale and stands on that of the second. */
  readonly rescaled: boolean;
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
  const at = (card: Scorecard, id: Id) =>
    card.touchPoints.find(({ touchPointId }) => touchPointId === id) ?? null;
  return differences.touchPoints.map((one) => {
    const before = at(first, one.touchPointId);
    const after = at(second, one.touchPointId);
    const scale = figure === "importance" && after ? after.importanceScale : one;
    // On the scale of the second, so that second − first is the difference beside them.
    const onSecond = before && after && firstOnSecond(figure, before, after);
    return {
      ...nameOf(one.touchPointId),
      id: one.touchPointId,
      first: onSecond?.mean ?? null,
      second: after?.[figure]?.mean ?? null,
      difference: one.means[figure],
      digits: digitsFor(scale),
      width: scale.maximum - scale.minimum,
      rescaled: one.rescaled,
      signed: figure === "gap",
      small: one.small,
    };
  });
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
  // One axis needs one scale: that of the first row. The labels keep each touch point's own.
  const width = known[0]?.row.width || 1;
  const mixed = known.some(({ row }) => row.width !== width);
  const drawn = (value: number | null, row: DifferenceRow) => value && (value * width) / (row.width || 1);
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
    subtitle: [
      words.subtitle(names.figure, names.first, names.second, confidence),
      ...(mixed ? [words.mixed(width)] : []),
    ].join(" · "),
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
          value: drawn(difference.value, row) ?? 0,
          low: drawn(difference.low, row),
          high: drawn(difference.high, row),
          label: signedText(difference.value, row.digits),
          open: !told(difference.adjustedP),
        })),
        { ...options, title, reach: [0] },
      ),
  };
}
