import { priorityChartMessages } from "@shared/domain/chart/charts/priority-messages.ts";
import { numberText } from "@shared/drawing/figure-text.ts";

export const priorityMessages = {
  table: "Priorities",
  weights: "What a class weighs",
  weightOf: { critical: "Critical", goodToHave: "Good-to-have", undecided: "Not decided" },

  weight: "Weight",
  importance: "Importance",
  shortfall: "Shortfall",
  reach: "Reach, %",
  priority: "Priority",
  rank: "Rank",
  range: "Ranks",
  missing: "Missing",
  equal: "held equal",
  missingParts: { importance: "importance", gap: "gap", reach: "reach" },
  none: "No touch point can be ranked yet",
  noneText:
    "Each line below says what is missing. Reach is typed in the table; expectation and perception come from a survey, as does importance: stated, or derived from the overall rating, NPS, CSAT or CES.",
  empty: "Nothing to rank yet",
  emptyText:
    "A priority is class weight × importance × shortfall × reach. Bring in a survey that asks expectation and perception; importance, or an overall rating, NPS, CSAT or CES to derive it from, tells more.",
  everyone: (count: number) =>
    count === 1
      ? "Set the reach of 1 touch point to 100 %"
      : `Set the reach of ${count} touch points to 100 %`,
  everyoneLabel: "Set the reach to 100 %",
  editReach: (count: number) => (count === 1 ? "Set the reach" : `Set ${count} reaches`),
  badReach: (text: string) => `“${text}” is no share. Write a percentage from 0 to 100, or leave it blank.`,
  rangeText: (best: number, worst: number) =>
    best === worst ? numberText(best, 0) : `${numberText(best, 0)} … ${numberText(worst, 0)}`,
  formula: (spread: number, importance: "stated" | "derived" | "equal") =>
    `Priority = class weight × ${importance === "equal" ? "" : "importance × "}max(expectation − perception, 0) × reach. The ranks are all those that can come out when ${priorityChartMessages.ranksWhen(spread, importance)}: a single rank does not say that it is certain.`,
} as const;
