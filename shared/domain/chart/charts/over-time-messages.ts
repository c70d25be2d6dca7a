import { inList } from "@shared/base/in-list.ts";
import { comparisonMessages } from "../../measure/comparison-messages.ts";
import type { WholeFigure } from "../../measure/difference-rows.ts";
import type { ComparedMean } from "../../scoring/figure-differences.ts";

const percent = (confidence: number) => `${Math.round(confidence * 1000) / 10} %`;

const FIGURES = {
  gap: "gap",
  perception: "perception",
  expectation: "expectation",
  importance: "importance",
} as const satisfies Record<ComparedMean, string>;

/** How many answers either wave has, where one of them has fewer than are enough to compare. */
export interface Few {
  readonly from: string;
  readonly to: string;
}

/** So many changes are named. */
const MOST_TOLD = 2;
const tooFew = ({ from, to }: Few) => `Too few answers (n ${from} and ${to})`;
const inWords = (text: string) => `${text[0]?.toLowerCase() ?? ""}${text.slice(1)}`;

export const overTimeMessages = {
  wave: "Wave",
  touchPoint: "Touch point",
  value: "Value",
  low: "From",
  high: "To",
  n: "n",
  none: "n/a",
  /** `sure`: the changes that are told from chance, after correction for all touch points. */
  movedTitle: (
    { name, change }: { name: string; change: string },
    sure: readonly { readonly name: string; readonly change: string }[],
    few: Few | null,
  ) =>
    few
      ? `${tooFew(few)} to tell a change since the last wave; the largest is at ${name}: ${change}`
      : sure.length > 0
        ? `${inList([
            ...sure.slice(0, MOST_TOLD).map((one) => `${one.name} changed by ${one.change}`),
            ...(sure.length > MOST_TOLD ? [`${sure.length - MOST_TOLD} more changed`] : []),
          ])} since the last wave, told from chance`
        : `No change since the last wave can be told from chance; the largest is at ${name}: ${change}`,
  movedSubtitle: (told: {
    figure: ComparedMean;
    from: string;
    to: string;
    shown: number;
    scales: readonly string[];
    confidence: number;
    named: string;
    interval: string;
    fromN: string;
    toN: string;
  }) =>
    `${told.named}: ${percent(told.confidence)} interval ${told.interval}, n ${told.fromN} and ${told.toN} · mean ${FIGURES[told.figure]} by wave on ${told.scales.length === 1 ? told.scales[0] : `its own scale (${told.scales.join(", ")}, a panel each)`} with ${percent(told.confidence)} intervals, the ${told.shown === 1 ? "touch point that" : `${told.shown} touch points that`} changed most between ${told.from} and ${told.to}`,
  wholeTitle: (figure: WholeFigure, change: string, sure: boolean, few: Few | null) =>
    few
      ? `${comparisonMessages.wholes[figure]}: ${inWords(tooFew(few))} to tell a change since the last wave`
      : `${comparisonMessages.wholes[figure]} changed by ${change} since the last wave${sure ? "" : ", which cannot be told from chance"}`,
  wholeNone: (figure: WholeFigure) => `${comparisonMessages.wholes[figure]} by wave`,
  wholeSubtitle: (unit: string, confidence: number, counts: string) =>
    `${unit} by wave with ${percent(confidence)} intervals · n ${counts}`,
  units: {
    nps: "Promoters − detractors, −100 to +100,",
    csat: "Share of the two best boxes, %,",
    ces: "Share of the agreeing boxes, %,",
    overall: "Mean overall rating",
    overallGap: "Mean of each respondent’s mean gap",
  },
} as const;
