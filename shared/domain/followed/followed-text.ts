import { dayInWords } from "@shared/base/date-words.ts";
import { digitsThatTell, numberText, shareText } from "@shared/drawing/figure-text.ts";
import { FEWEST_POINTS, type FollowedFigures } from "./followed-figures.ts";
import { followedMessages as words } from "./messages.ts";
import type { FollowedMeasure } from "./records.ts";

const MOST_DIGITS = 2;

/** Decimals that its values and target need, two at most where they are no smaller. */
export function digitsOf({ kind, points, target, baseline }: FollowedMeasure): number {
  const scale = kind === "share" ? 100 : 1;
  const values = [...points.map(({ value }) => value), target, baseline].flatMap((value) =>
    value === null ? [] : [value * scale],
  );
  const least = [0, 1].find((digits) =>
    values.every((value) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9),
  );
  // A share told in tenths of a percent is as fine as its cases allow.
  return kind === "share" ? Math.min(least ?? 1, 1) : digitsThatTell(values, least ?? MOST_DIGITS);
}

/** A value in its unit: “82 %”, “2.4 working days”. */
export function valueText(measure: FollowedMeasure, value: number, more = 0): string {
  const digits = digitsOf(measure) + more;
  if (measure.kind === "share") return shareText(value, digits);
  const unit = measure.unit.trim();
  return unit === "" ? numberText(value, digits) : `${numberText(value, digits)} ${unit}`;
}

/** A figure that was reckoned, such as a median: one decimal more than its values where it needs one. */
export function reckonedText(measure: FollowedMeasure, value: number): string {
  const digits = digitsOf(measure);
  const scaled = measure.kind === "share" ? value * 100 : value;
  const isExact = Math.abs(scaled - Number(scaled.toFixed(digits))) < 1e-9;
  const finest = measure.kind === "share" ? 1 : MOST_DIGITS;
  return valueText(measure, value, isExact || digits >= finest ? 0 : 1);
}

/** As fine as the target itself: “at least 80 %” beside points of tenths of a percent. */
export function targetText(measure: FollowedMeasure, target: number): string {
  const told = valueText({ ...measure, target, baseline: null, points: [] }, target);
  return measure.higherIsBetter ? words.target.atLeast(told) : words.target.atMost(told);
}

/** Whether it changed, in a few words for the head of a chart. */
export const findingText = ({ measure, points, verdict }: FollowedFigures): string =>
  points.length === 0 ? words.finding.none(measure.name) : words.finding[verdict](measure.name);

/** Why that is said, and whether the target is reached, in sentences. */
export function reasonText(figures: FollowedFigures): string {
  return [...changeSentences(figures), targetSentence(figures)].join(" ");
}

function changeSentences(figures: FollowedFigures): string[] {
  const { measure, points, before, after, median, basis, shifts, trends, outside, liveOn, verdict } = figures;
  const { why } = words;
  if (verdict === "not-live")
    return [
      liveOn === "" ? why.noDay : why.notYet(dayInWords(liveOn)),
      ...(points.length < FEWEST_POINTS ? [why.few(points.length, FEWEST_POINTS)] : []),
    ];
  if (median === null) return [why.few(points.length, FEWEST_POINTS)];
  const told = [
    ...shifts.map(({ count, direction }) =>
      why.shift(count, direction === "up" ? "above" : "below", reckonedText(measure, median)),
    ),
    ...trends.map(({ count, direction }) => why.trend(count, direction === "up" ? "rise" : "fall")),
    ...(outside.length > 0 ? [why.outside(outside.length)] : []),
  ];
  return [
    ...(figures.medianAfter === null
      ? []
      : [why.medians(reckonedText(measure, figures.medianAfter), after, reckonedText(measure, median))]),
    ...(told.length > 0 ? told : [why.nothing(after)]),
    ...(figures.wasUnsteady ? [why.unsteady] : []),
    ...(basis === "all" ? [why.ownBasis(before, FEWEST_POINTS)] : []),
  ];
}

function targetSentence({ measure, target }: FollowedFigures): string {
  const said = words.target;
  if (target === null) return measure.target === null ? said.missing : "";
  const name = targetText(measure, target.value);
  if (target.kept === target.of) return said.all(name, target.of);
  if (target.kept === 0) return said.none(name, target.of);
  return said.some(name, target.kept, target.of, target.last);
}
