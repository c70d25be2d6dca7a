import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { dotWhiskerSvg } from "@shared/drawing/dot-whisker.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import { byScale, panelsSvg, partOfScale, scaleName } from "@shared/drawing/panels.ts";
import { comparisonMessages as messages } from "../../measure/comparison-messages.ts";
import {
  type Compared,
  type DifferenceRow,
  differenceRows,
  differenceTexts,
  figureNamed,
  isFew,
  wholeRows,
} from "../../measure/difference-rows.ts";
import { namesOf } from "../../register/named.ts";
import type { ComparedMean } from "../../scoring/figure-differences.ts";
import type { AskedScope } from "../../scoring/scope.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeChoicesOf, scopeOfChoices } from "../choices.ts";

export interface ComparisonChoice {
  readonly first: AskedScope;
  readonly second: AskedScope;
  readonly figure: ComparedMean;
}

const FIRST = "first ";
const SECOND = "second ";

/** Two groups and a figure, as choices that a pinned chart can keep. */
export const comparisonChoicesOf = ({ first, second, figure }: ComparisonChoice): ChartChoices => ({
  ...withPrefix(FIRST, scopeChoicesOf(first)),
  ...withPrefix(SECOND, scopeChoicesOf(second)),
  figure,
});

export const comparisonOfChoices = (choices: ChartChoices): ComparisonChoice => ({
  first: scopeOfChoices(withoutPrefix(FIRST, choices)),
  second: scopeOfChoices(withoutPrefix(SECOND, choices)),
  figure: figureNamed(choices.figure),
});

const withPrefix = (prefix: string, choices: ChartChoices): ChartChoices =>
  Object.fromEntries(Object.entries(choices).map(([key, value]) => [`${prefix}${key}`, value]));
const withoutPrefix = (prefix: string, choices: ChartChoices): ChartChoices =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  );

/** A group as charts and lists call it. */
export function groupNameOf({ segments, wave }: AskedScope): string {
  const parts = [
    ...segments.map(({ column, value }) => messages.segment(column, value)),
    ...(wave === undefined ? [] : [wave === null ? messages.allWaves : messages.wave(wave)]),
  ];
  return parts.length === 0 ? messages.all : parts.join(", ");
}

/** Two groups side by side: a wave that they share is told once for both. */
export function groupNamesOf(
  first: AskedScope,
  second: AskedScope,
): { readonly first: string; readonly second: string; readonly shared: string } {
  const { wave } = first;
  const isShared =
    wave !== undefined && wave === second.wave && first.segments.length + second.segments.length > 0;
  if (!isShared) return { first: groupNameOf(first), second: groupNameOf(second), shared: "" };
  const nameOf = ({ segments }: AskedScope) => groupNameOf({ segments });
  return {
    first: nameOf(first),
    second: nameOf(second),
    shared: wave === null ? "" : groupNameOf({ segments: [], wave }),
  };
}

/** Differences with their intervals, largest first; open dots where Holm's p does not tell them from chance. */
export function comparisonContent(
  rows: readonly DifferenceRow[],
  {
    first,
    second,
    shared,
    figure,
    inBoth,
    scoresInBoth,
    compared,
  }: {
    readonly first: string;
    readonly second: string;
    /** What both are of; "" where they share nothing. */
    readonly shared: string;
    readonly figure: ComparedMean;
    /** Respondents who are in both groups. */
    readonly inBoth: number;
    /** Scores without answers of the two groups may be of the same clients. */
    readonly scoresInBoth: boolean;
    /** The figures of both, of which the whole are told too. */
    readonly compared: Compared;
  },
  confidence: number,
): ChartContent | null {
  const known = rows.flatMap((row) => (row.difference ? [{ row, difference: row.difference }] : []));
  if (known.length === 0) return null;
  const told = (p: number | null) => p !== null && p < 1 - confidence;
  const lines = known
    .map((one) => ({ ...one, scale: one.row.scale }))
    .sort((a, b) => partOfScale(b.difference.value, b.scale) - partOfScale(a.difference.value, a.scale));
  const panels = byScale(lines);
  const wholes = wholeRows(compared).flatMap((row) =>
    told(row.difference?.p ?? null) && !isFew(row) ? row.name : [],
  );
  const { smallSample } = compared.second;
  const [largest] = lines;
  const title =
    (inBoth > 0 || scoresInBoth) && largest
      ? messages.sharedTitle(largest.row.name, signedText(largest.difference.value, largest.row.digits))
      : messages.title(lines.filter(({ difference }) => told(difference.p)).length, second, first, wholes);
  const small = lines.filter(({ row }) => row.firstSmall || row.secondSmall).length;
  const numeric = [
    first,
    second,
    messages.difference,
    messages.interval(confidence),
    messages.p,
    messages.nOf(first),
    messages.nOf(second),
  ];
  return {
    title,
    subtitle: [
      ...(shared === "" ? [] : [shared]),
      messages.subtitle(figure, first, second, confidence),
      messages.counts(first, compared.first.respondents, second, compared.second.respondents),
      inBoth > 0
        ? messages.shared(inBoth)
        : scoresInBoth
          ? messages.sharedScores
          : messages.counted(confidence),
      ...(small > 0 ? [messages.few(small, smallSample)] : []),
      ...(panels.length > 1 ? [messages.scales(panels.map(({ scale }) => scaleName(scale)))] : []),
    ].join(" · "),
    table: {
      columns: [messages.touchPoint, ...numeric],
      numeric,
      rows: lines.map(({ row }) => [row.name, ...Object.values(differenceTexts(row))]),
    },
    draw: (options) =>
      panelsSvg(panels, { ...options, title }, (shown) =>
        dotWhiskerSvg(
          shown.map(({ row, difference }) => ({
            number: String(row.number),
            name: row.name,
            value: difference.value,
            low: difference.low,
            high: difference.high,
            label: signedText(difference.value, row.digits),
            open: !told(difference.p),
            small: row.firstSmall || row.secondSmall,
          })),
          {
            ...options,
            title,
            reach: [0],
            // Below the last panel, and only where something is tested.
            ...(inBoth === 0 && shown === panels.at(-1)?.rows && { dots: messages.dots(confidence) }),
          },
        ),
      ),
  };
}

/** Two groups side by side, drawn anew from their choices. */
export const comparisonChart = defineChart({
  measure: "comparison",
  args: (choices) => {
    const { first, second } = comparisonOfChoices(choices);
    return { first, second };
  },
  content: (result, { model, choices }) => {
    const { first, second, figure } = comparisonOfChoices(choices);
    return comparisonContent(
      differenceRows(result, figure, namesOf(model)),
      {
        ...groupNamesOf(first, second),
        figure,
        inBoth: result.inBoth,
        scoresInBoth: result.scoresInBoth,
        compared: result,
      },
      result.differences.confidence,
    );
  },
});
