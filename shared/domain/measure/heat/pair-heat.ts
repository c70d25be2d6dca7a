import type { Id } from "@shared/base/ids.ts";
import {
  digitsFor,
  digitsThatTell,
  intervalText,
  numberText,
  signedText,
} from "@shared/drawing/figure-text.ts";
import type { HalfFigure, PairFigure, PairKey } from "../../blueprint/picture/pair-figure.ts";
import { gapText, type MarkFigure } from "../../blueprint/picture/palette.ts";
import type { TouchPointFigures } from "../../scoring/figures.ts";
import { heatStep } from "../../scoring/heat.ts";
import type { Comparison } from "../comparison.ts";
import { isTold, pointRow } from "../difference-rows.ts";
import { canvasFigures } from "./canvas-figures.ts";
import { gapKey } from "./gap-key.ts";
import { classesOfCounts, type HeatClasses, stepOf } from "./heat-classes.ts";
import { noHeat } from "./heat-of-values.ts";
import type { HeatKind, MapFigures } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

/** What the two groups are called. */
export interface Sides {
  readonly first: string;
  readonly second: string;
  /** What both are of; left out or "" where they share nothing. */
  readonly shared?: string;
}

const NO_FIGURE: HalfFigure = { text: gapText(null), n: "", few: false, heat: null };
/** A scale as long as this has no room for tenths beside an interval on a card. */
const LONG_SCALE = 20;

/**
 * Gaps of two groups and what they differ by: second − first with Welch's interval, on the scale of the second group.
 * Marked is what Holm's p over all touch points tells from chance, the same rule as where the two are compared in a
 * table; groups that share respondents have neither interval nor mark. A touch point that neither group was asked
 * about shows what observers saw there.
 */
export function gapPairs(compared: Comparison, sides: Sides): MapFigures {
  const marks = new Map<Id, MarkFigure>(
    [...canvasFigures(compared.second)].filter(([, { observed }]) => observed),
  );
  for (const [id, { first, second }] of pointsOf(compared)) {
    if (answersTo(first) + answersTo(second) === 0) continue;
    marks.set(id, { gap: null, n: 0, pair: gapPair(compared, id, { first, second }, sides) });
  }
  const { differences, inBoth, since } = compared;
  const note = [sides.shared ?? "", words.pairNote(differences.confidence, inBoth, since)];
  const key = marks.size > 0 ? gapKey(compared.second, marks.values()) : null;
  return { kind: "gap", marks, key, empty: "", sides: keyOf(sides, note) };
}

const keyOf = ({ first, second }: Sides, notes: readonly string[]): PairKey => ({
  first,
  second,
  note: notes.filter((text) => text !== "").join("; "),
});

function gapPair(compared: Comparison, id: Id, { first, second }: Point, sides: Sides): PairFigure {
  const row = pointRow(compared, id, "gap", { number: 0, name: "" });
  // Beside nothing the first group's gap stays on the scale that it was asked on.
  const alone = second === null || second.gap === null;
  const gaps = [alone ? (first?.gap?.mean ?? null) : (row?.first ?? null), row?.second ?? null] as const;
  const scale = (alone ? first : second) ?? { minimum: 0, maximum: 0 };
  const halves = [
    gapHalf(first, gaps[0], scale, row?.firstSmall ?? first?.small === true),
    gapHalf(second, gaps[1], second ?? scale, row?.secondSmall ?? second?.small === true),
  ] as const;
  const found = row?.difference ?? null;
  const { low = null, high = null, p = null } = found ?? {};
  const apart = row !== null && isTold(row, compared.differences.confidence);
  const bounds = compared.inBoth > 0 ? [] : [low, high];
  const textOf = (least: number) => {
    if (found === null) return words.noDifference;
    const to = digitsThatTell([found.value, ...bounds], least);
    const value = signedText(found.value, to);
    return bounds.length === 0 ? value : words.difference(value, intervalText(low, high, to));
  };
  const short = scale.maximum - scale.minimum > LONG_SCALE ? 0 : 1;
  // A card has room for a digit more only where the claim needs it: there the spaces go.
  const onCard = (value: number) => {
    const plain = signedText(value, short);
    if (bounds.length === 0) return plain;
    if (!apart) return words.difference(plain, intervalText(low, high, short));
    if (digitsThatTell([value, low, high], short) === short)
      return `${signOf(value)} ${words.difference(plain, intervalText(low, high, short))}`;
    const [own, from, to] = [value, low, high].map((one) =>
      signedText(one ?? 0, digitsThatTell([one], short)),
    );
    return `${signOf(value)}${words.difference(own ?? "", `${from}…${to}`)}`;
  };
  return {
    halves,
    difference: found === null ? words.noDifference : onCard(found.value),
    // Without a space: it ends before the next mark.
    beside: found === null ? "" : `${apart ? signOf(found.value) : ""}${signedText(found.value, short)}`,
    apart,
    note: words.pairNoteOf(
      halves.map((half, at) => [at === 0 ? sides.first : sides.second, half.text, half.n] as const),
      words.differenceNote(textOf(digitsFor(scale)), apart ? p : null),
    ),
  };
}

const signOf = (value: number): string => (value > 0 ? "▲" : "▼");

function gapHalf(
  entry: TouchPointFigures | null,
  gap: number | null,
  scale: { minimum: number; maximum: number },
  small: boolean,
): HalfFigure {
  const n = answersTo(entry);
  if (n === 0) return NO_FIGURE;
  const heat = gap === null ? null : heatStep(gap, scale.minimum, scale.maximum);
  return {
    text: gapText(gap),
    n: words.nOf(n),
    few: gap !== null && small,
    heat,
  };
}

/** How many of each group rated each touch point: both in the classes of one key. */
export function countPairs(compared: Comparison, sides: Sides): MapFigures {
  const counts = [...pointsOf(compared)].map(([id, { first, second }]): Counted => {
    const [a, b] = [answersTo(first), answersTo(second)];
    return { id, first: a === 0 ? null : a, second: b === 0 ? null : b };
  });
  const note = words.overlap(compared.inBoth);
  return pairsOfCounts(
    counts,
    { kind: "n", label: words.n, colours: "blue", empty: words.nEmpty },
    sides,
    note,
  );
}

/** A count in either group; null where there is none to speak of. */
export interface Counted {
  readonly id: Id;
  readonly first: number | null;
  readonly second: number | null;
}

interface CountLook {
  readonly kind: HeatKind;
  readonly label: string;
  readonly colours: "warm" | "blue";
  /** Said where there is nothing to show. */
  readonly empty: string;
}

/** Counts side by side: of these there is no interval, and none is made up. */
export function pairsOfCounts(
  counts: readonly Counted[],
  { kind, label, colours, empty }: CountLook,
  sides: Sides,
  note: string,
): MapFigures {
  const shown = counts.filter(({ first, second }) => first !== null || second !== null);
  if (shown.length === 0) return noHeat(kind, empty);
  const most = Math.max(...shown.flatMap(({ first, second }) => [first ?? 0, second ?? 0]));
  const classes = classesOfCounts(most, colours);
  const [low = 0] = classes.limits;
  return {
    kind,
    marks: new Map(
      shown.map(({ id, first, second }): [Id, MarkFigure] => {
        const halves = [countHalf(first, classes), countHalf(second, classes)] as const;
        const named = [
          [sides.first, halves[0].text, ""],
          [sides.second, halves[1].text, ""],
        ] as const;
        const pair = { halves, difference: "", beside: "", apart: false, note: words.pairNoteOf(named, "") };
        return [id, { gap: null, n: 0, pair }];
      }),
    ),
    key: {
      label,
      low: words.under(numberText(low, 0)),
      high: words.atLeast(numberText(classes.limits.at(-1) ?? 0, 0)),
      steps: classes.steps,
      note: "",
    },
    empty: "",
    sides: keyOf(sides, [sides.shared ?? "", words.counts, note]),
  };
}

function countHalf(value: number | null, classes: HeatClasses): HalfFigure {
  if (value === null) return NO_FIGURE;
  return { text: numberText(value, 0), n: "", few: false, heat: stepOf(value, classes) };
}

interface Point {
  readonly first: TouchPointFigures | null;
  readonly second: TouchPointFigures | null;
}

/** Every touch point that either group has figures of. */
function pointsOf({ first, second }: Comparison): Map<Id, Point> {
  const points = new Map<Id, Point>(
    first.touchPoints.map((entry) => [entry.touchPointId, { first: entry, second: null }]),
  );
  for (const entry of second.touchPoints)
    points.set(entry.touchPointId, { first: points.get(entry.touchPointId)?.first ?? null, second: entry });
  return points;
}

const answersTo = (entry: TouchPointFigures | null): number =>
  entry?.gap?.n ?? entry?.perception?.n ?? entry?.expectation?.n ?? 0;
