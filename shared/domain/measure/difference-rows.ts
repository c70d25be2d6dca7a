import type { Id } from "@shared/base/ids.ts";
import { digitsFor, intervalText, numberText, shareText, signedText } from "@shared/drawing/figure-text.ts";
import type { Named } from "../register/named.ts";
import {
  COMPARED_MEANS,
  type ComparedMean,
  type FigureDifferences,
  firstOnSecond,
  wholeOnSecond,
} from "../scoring/figure-differences.ts";
import type { Scorecard } from "../scoring/figures.ts";
import { comparisonMessages as messages } from "./comparison-messages.ts";

/** Two groups, and what lies between them. */
export interface Compared {
  readonly first: Scorecard;
  readonly second: Scorecard;
  /** On whose scales the differences are; left out = on those of the second. */
  readonly shown?: Scorecard;
  readonly differences: FigureDifferences;
}

export const WHOLE_FIGURES = ["nps", "csat", "ces", "overall", "overallGap"] as const;
export type WholeFigure = (typeof WHOLE_FIGURES)[number];

/** One figure of two groups. Shares are in per cent here, and differ by percentage points. */
export interface DifferenceRow extends Named {
  readonly id: Id;
  readonly first: number | null;
  readonly second: number | null;
  readonly difference: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    /** Corrected for all touch points; of a figure of the whole its own. Null where there is none. */
    readonly p: number | null;
  } | null;
  readonly firstN: number | null;
  readonly secondN: number | null;
  readonly digits: number;
  /** Of the figures, as they stand in the row. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
  /** It rests on fewer answers (with weights: effective ones) than the engagement's limit. */
  readonly firstSmall: boolean;
  readonly secondSmall: boolean;
  /** The figure itself carries a sign, as a gap does. */
  readonly signed: boolean;
  /** A share, in per cent: its difference is in percentage points. */
  readonly share: boolean;
}

/** One figure of two groups at each touch point, in the order of the register. */
export const differenceRows = (
  compared: Compared,
  figure: ComparedMean,
  nameOf: (id: Id) => Named,
): DifferenceRow[] =>
  compared.differences.touchPoints.flatMap(
    ({ touchPointId }) => pointRow(compared, touchPointId, figure, nameOf(touchPointId)) ?? [],
  );

/** In the order in which they tell most of an experience: the gap, where both its parts were asked. */
const BY_WORTH = ["gap", "perception", "expectation", "importance"] as const satisfies ComparedMean[];

/** The figure to show first: one that both groups have at a touch point, else one that either has, else the gap. */
export function figureOf({ first, second, differences }: Compared): ComparedMean {
  const points = [...first.touchPoints, ...second.touchPoints];
  return (
    BY_WORTH.find((name) => differences.touchPoints.some(({ means }) => means[name] !== null)) ??
    BY_WORTH.find((name) => points.some((point) => point[name] !== null)) ??
    "gap"
  );
}

/** As a pinned chart or a choice keeps it; anything else is the gap. */
export const figureNamed = (name: unknown): ComparedMean =>
  COMPARED_MEANS.find((one) => one === name) ?? "gap";

/** Null for a touch point that is not there. */
export function pointRow(
  { first, second, shown = second, differences }: Compared,
  id: Id,
  figure: ComparedMean,
  { number, name }: Named,
): DifferenceRow | null {
  const one = differences.touchPoints.find(({ touchPointId }) => touchPointId === id);
  if (!one) return null;
  const at = (card: Scorecard) => card.touchPoints.find(({ touchPointId }) => touchPointId === id) ?? null;
  const [from, to] = [at(first), at(second)];
  const on = at(shown) ?? to;
  // Both on one scale, so that second − first is the difference beside them.
  const figureOn = (figures: typeof from) =>
    figures && on ? firstOnSecond(figure, figures, on) : (figures?.[figure] ?? null);
  const [before, after] = [figureOn(from), figureOn(to)];
  const found = one.means[figure];
  const scale = figure === "importance" ? (on?.importanceScale ?? one) : one;
  return {
    id,
    number,
    name,
    first: before?.mean ?? null,
    second: after?.mean ?? null,
    difference: found && { value: found.value, low: found.low, high: found.high, p: found.adjustedP },
    firstN: before?.n ?? null,
    secondN: after?.n ?? null,
    digits: digitsFor(scale),
    scale: { minimum: scale.minimum, maximum: scale.maximum },
    firstSmall: isSmall(before, first),
    secondSmall: isSmall(after, second),
    signed: figure === "gap",
    share: false,
  };
}

type WholeValue = Scorecard[WholeFigure];

/** Null where neither group was asked. */
export function wholeRow(
  { first, second, shown = second, differences }: Compared,
  figure: WholeFigure,
): DifferenceRow | null {
  const isMean = figure === "overall" || figure === "overallGap";
  const [before, after] = [first, second].map((card) =>
    isMean ? wholeOnSecond(figure, card, shown) : card[figure],
  ) as [WholeValue, WholeValue];
  if (!before && !after) return null;
  const share = figure === "csat" || figure === "ces";
  const points = share ? PERCENT : 1;
  const amountOf = (one: typeof before) => one && ("value" in one ? one.value * points : one.mean);
  const found = differences[figure];
  const scale = figure === "overall" ? (shown.overallScale ?? first.overallScale ?? shown) : shown;
  return {
    id: figure,
    number: 0,
    name: messages.wholes[figure],
    first: amountOf(before),
    second: amountOf(after),
    difference: found && {
      value: found.value * points,
      low: found.low === null ? null : found.low * points,
      high: found.high === null ? null : found.high * points,
      p: found.p,
    },
    firstN: before?.n ?? null,
    secondN: after?.n ?? null,
    digits: isMean ? digitsFor(scale) : 0,
    scale: { minimum: scale.minimum, maximum: scale.maximum },
    firstSmall: isSmall(before, first),
    secondSmall: isSmall(after, second),
    signed: figure === "nps" || figure === "overallGap",
    share,
  };
}

/** By the answers of this figure itself, which may be fewer than those of the touch point's others. */
const isSmall = (
  figure: { readonly n: number; readonly effectiveN?: number } | null,
  { smallSample }: Scorecard,
): boolean => figure !== null && (figure.effectiveN ?? figure.n) < smallSample;

/** One of the two rests on too few answers to tell what differs. */
export const isFew = ({ firstSmall, secondSmall }: DifferenceRow): boolean => firstSmall || secondSmall;

/**
 * A difference that is told from chance: by its p, and by enough answers of both. The one rule of everything that says
 * that two differ, marks it or counts it.
 */
export const isTold = (row: DifferenceRow, confidence: number): boolean =>
  row.difference?.p != null && row.difference.p < 1 - confidence && !isFew(row);

export const wholeRows = (compared: Compared): DifferenceRow[] =>
  WHOLE_FIGURES.flatMap((figure) => wholeRow(compared, figure) ?? []);

const PERCENT = 100;

/** A row as it is written: each figure is rounded by itself. */
export function differenceTexts(row: DifferenceRow) {
  const { difference, firstN, secondN, digits, signed, share } = row;
  const write = (value: number | null, decimals = digits, sign = signed) =>
    value === null ? messages.none : (sign ? signedText : numberText)(value, decimals);
  const figure = (value: number | null) =>
    share && value !== null ? shareText(value / PERCENT, digits) : write(value);
  const points = (text: string) => (share && text !== messages.none ? messages.points(text) : text);
  return {
    first: figure(row.first),
    second: figure(row.second),
    difference: points(write(difference?.value ?? null, digits, true)),
    interval: points(difference ? intervalText(difference.low, difference.high, digits) : messages.none),
    p: difference?.p == null ? messages.none : messages.less(difference.p),
    firstN: write(firstN, 0, false),
    secondN: write(secondN, 0, false),
  };
}
