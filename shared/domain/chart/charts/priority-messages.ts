import { numberText } from "../figure-text.ts";

export const priorityChartMessages = {
  title: (first: string, firm: boolean) =>
    firm
      ? `${first} comes first, whatever the weights`
      : `${first} comes first, but other weights can change that`,
  subtitle: (spread: number, respondents: number) =>
    `Rank by class weight × importance × shortfall × reach · line: ranks when each weight moves by ±${numberText(spread * 100, 0)} % · ${numberText(respondents, 0)} respondents`,
  touchPoint: "Touch point",
  priority: "Priority",
  rank: "Rank",
  best: "Best rank",
  worst: "Worst rank",
} as const;
