import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { dotWhiskerSvg } from "@shared/drawing/dot-whisker.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import { byScale, panelsSvg, partOfScale, scaleName } from "@shared/drawing/panels.ts";
import type { Comparison } from "../../measure/comparison.ts";
import { comparisonMessages as messages } from "../../measure/comparison-messages.ts";
import {
  type DifferenceRow,
  differenceRows,
  differenceTexts,
  figureNamed,
  isFew,
  isTold,
  wholeRows,
} from "../../measure/difference-rows.ts";
import { groupNamesOf } from "../../measure/group-names.ts";
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

/** Differences with their intervals, largest first; open dots where neither Holm's p nor the answers tell them. */
export function comparisonContent(
  rows: readonly DifferenceRow[],
  compared: Comparison,
  figure: ComparedMean,
): ChartContent | null {
  const known = rows.flatMap((row) => (row.difference ? [{ row, difference: row.difference }] : []));
  if (known.length === 0) return null;
  const { inBoth, scoresInBoth } = compared;
  const { confidence } = compared.differences;
  const { first, second, shared } = groupNamesOf(compared.asked.first, compared.asked.second);
  const lines = known
    .map((one) => ({ ...one, scale: one.row.scale }))
    .sort((a, b) => partOfScale(b.difference.value, b.scale) - partOfScale(a.difference.value, a.scale));
  const panels = byScale(lines);
  const { smallSample } = compared.second;
  const title = titleOf(
    lines.map(({ row }) => row),
    compared,
    { first, second },
  );
  const small = lines.filter(({ row }) => isFew(row)).length;
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
    ].join(messages.between),
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
            open: !isTold(row, confidence),
            small: isFew(row),
          })),
          {
            ...options,
            title,
            reach: [0],
            // Below the last panel, and only where something is tested.
            ...(inBoth === 0 &&
              shown === panels.at(-1)?.rows && { dots: messages.dots(confidence, small > 0) }),
          },
        ),
      ),
  };
}

/** What holds, by rows of which the largest difference is the first. */
function titleOf(
  rows: readonly DifferenceRow[],
  compared: Comparison,
  { first, second }: { readonly first: string; readonly second: string },
): string {
  const { inBoth, scoresInBoth, since } = compared;
  const { confidence } = compared.differences;
  const named = (row: DifferenceRow) => ({ name: row.name, difference: differenceTexts(row).difference });
  const [largest] = rows.map(named);
  if ((inBoth > 0 || scoresInBoth) && largest) return messages.sharedTitle(largest.name, largest.difference);
  const sure = rows.filter((row) => isTold(row, confidence));
  const wholes = wholeRows(compared).flatMap((row) => (isTold(row, confidence) ? row.name : []));
  if (rows.every(isFew) && wholes.length === 0 && largest)
    return messages.tooFewTitle(first, second, compared.second.smallSample, largest.name, largest.difference);
  const [most] = sure.map(named);
  return messages.title({
    first,
    second,
    since,
    largest: most ?? null,
    more: Math.max(0, sure.length - 1),
    wholes,
  });
}

/** Two groups side by side, drawn anew from their choices. */
export const comparisonChart = defineChart({
  measure: "comparison",
  args: (choices) => {
    const { first, second } = comparisonOfChoices(choices);
    return { first, second };
  },
  content: (result, { model, choices }) => {
    const { figure } = comparisonOfChoices(choices);
    return comparisonContent(differenceRows(result, figure, namesOf(model)), result, figure);
  },
});
