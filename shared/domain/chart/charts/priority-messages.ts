import { numberText } from "@shared/drawing/figure-text.ts";
import { verdictName } from "../../measure/importance-messages.ts";
import type { Verdict } from "../../scoring/verdicts.ts";

const percent = (spread: number): string => `±${numberText(spread * 100, 0)} %`;

/** What moves for the range of ranks: a derived importance through its interval, too. */
const moved = (spread: number, derived: boolean): string =>
  derived
    ? `each weight moves by ${percent(spread)} and each r within its interval`
    : `each weight moves by ${percent(spread)}`;

/** A title claims no more than what was computed: ranks under moved weights, without the gaps' error of sampling. */
export const priorityChartMessages = {
  firm: (first: string, spread: number, derived: boolean) =>
    `${first} comes first, also when ${moved(spread, derived)}`,
  open: (first: string, spread: number, derived: boolean) =>
    derived
      ? `${first} comes first, but weights moved by ${percent(spread)} and the interval of r can change that`
      : `${first} comes first, but weights moved by ${percent(spread)} can change that`,
  only: (first: string) => `${first} is the only touch point that can be ranked`,
  shared: (first: string, others: number) =>
    `${first} and ${numberText(others, 0)} more share the first rank`,
  nothing: "No touch point has a priority above 0",
  /** What moves and what is held, wherever ranges of ranks stand. */
  ranksWhen: (spread: number, importance: "stated" | "derived" | "equal") =>
    importance === "equal"
      ? `each class weight moves by ${percent(spread)}; importance, gaps and reach are held`
      : importance === "derived"
        ? `each class weight and each r moves by ${percent(spread)}, and each r through its interval; gaps and reach are held`
        : `each class weight and each importance moves by ${percent(spread)}; gaps and reach are held`,
  subtitle: (spread: number, respondents: number, derived: boolean) =>
    `Rank by class weight × importance × shortfall × reach · line: ranks when ${moved(spread, derived)}, without ${derived ? "the sampling error of the shortfall" : "sampling error"} · ${numberText(respondents, 0)} respondents`,
  derived: (verdict: Verdict | null) => `importance derived from ${verdictName(verdict)}`,
  inPlaceOfStated: (verdict: Verdict | null) =>
    `nobody stated importance: derived from ${verdictName(verdict)}`,
  equal: "no importance is known: held equal",
  touchPoint: "Touch point",
  priority: "Priority",
  rank: "Rank",
  best: "Best rank",
  worst: "Worst rank",
} as const;
