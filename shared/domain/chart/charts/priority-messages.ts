import { numberText } from "../figure-text.ts";

const percent = (spread: number): string => `±${numberText(spread * 100, 0)} %`;

/** A title claims no more than what was computed: ranks under moved weights, without the error of sampling. */
export const priorityChartMessages = {
  firm: (first: string, spread: number) =>
    `${first} comes first, also when each weight moves by ${percent(spread)}`,
  open: (first: string, spread: number) =>
    `${first} comes first, but weights moved by ${percent(spread)} can change that`,
  only: (first: string) => `${first} is the only touch point that can be ranked`,
  shared: (first: string, others: number) =>
    `${first} and ${numberText(others, 0)} more share the first rank`,
  nothing: "No touch point has a priority above 0",
  subtitle: (spread: number, respondents: number) =>
    `Rank by class weight × importance × shortfall × reach · line: ranks when each weight moves by ${percent(spread)}, without sampling error · ${numberText(respondents, 0)} respondents`,
  derived: "importance derived from the overall rating",
  inPlaceOfStated: "nobody stated importance: derived from the overall rating",
  touchPoint: "Touch point",
  priority: "Priority",
  rank: "Rank",
  best: "Best rank",
  worst: "Worst rank",
} as const;
