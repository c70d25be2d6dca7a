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
  missingParts: { importance: "importance", gap: "gap", reach: "reach" },
  none: "No touch point can be ranked yet",
  noneText:
    "Each line below says what is missing. Reach is typed in the table; expectation, perception and importance, or an overall rating that importance can be derived from, come from a survey.",
  empty: "Nothing to rank yet",
  emptyText:
    "A priority is class weight × importance × shortfall × reach. Bring in a survey that asks expectation, perception and importance or an overall rating.",
  everyone: (count: number) =>
    count === 1
      ? "Let all clients pass the 1 without a reach"
      : `Let all clients pass the ${count} without a reach`,
  everyoneLabel: "Set the reach to 100 %",
  editReach: (count: number) => (count === 1 ? "Set the reach" : `Set ${count} reaches`),
  badReach: (text: string) => `“${text}” is no share. Write a percentage from 0 to 100, or leave it blank.`,
  rangeText: (best: number, worst: number) =>
    best === worst ? numberText(best, 0) : `${numberText(best, 0)} … ${numberText(worst, 0)}`,
  formula: (spread: number, derived: boolean) =>
    `Priority = class weight × importance × max(expectation − perception, 0) × reach. The ranks are all those that can come out when ${priorityChartMessages.ranksWhen(spread, derived)}: a single rank does not say that it is certain.`,
} as const;
