import { verdictName } from "@shared/domain/measure/importance-messages.ts";
import type { Verdict } from "@shared/domain/scoring/verdicts.ts";
import { numberText } from "@shared/drawing/figure-text.ts";

const whole = (count: number): string => numberText(count, 0);

/** Words of the page that tells what was measured. */
export const messages = {
  title: "Measures",
  category: "Measures",
  open: "Show the measures",
  openPage: (page: string) => `Show the measures: ${page}`,
  scope: "Whose answers count",
  tabs: {
    scorecard: "Scorecard",
    classes: "Class",
    drivers: "Drivers",
    curve: "Curve",
    priority: "Priority",
    waves: "Over time",
    compare: "Compare",
  },
  notAvailable: "n/a",
  nIs: (n: number) => `n ${whole(n)}`,
  percentInterval: (confidence: number) => `${Math.round(confidence * 1000) / 10} % interval`,
  respondents: (some: number, all: number) =>
    some === all ? `${whole(all)} respondents` : `${whole(some)} of ${whole(all)} respondents`,
  problem: (text: string) => `The figures could not be computed: ${text}`,
  computing: "Computing figures",
  empty: "Nothing measured yet",
  emptyText:
    "Bring in a survey: what clients expected and met at each touch point, their overall verdict, the group they belong to. Each figure then shows its interval and what it rests on.",
  import: "Import data",
  touchPoints: "Show the touch points",
  number: "No.",
  name: "Touch point",
  class: "Class",
  n: "n",
  classes: { critical: "critical", "good-to-have": "good-to-have" },
  unclassified: "not decided",
  hints: {
    stated: "How important clients said the touch point is to them: the mean of their answers.",
    derived: "How perception moves with the verdict on the whole: Pearson’s r, from −1 to 1.",
    weight: "What its class weighs: set above the chart.",
    importance: "As it is chosen above: the mean that clients stated, or r with the verdict on the whole.",
    shortfall: "Expectation − perception, and 0 where clients met more than they expected.",
    reach: "The share of all clients who pass the touch point. Typed here.",
    ranks: "The best and the worst rank that can come out when the weights move.",
    better: "The share of clients whom it pleases when it is there: (A + O) / (A + O + M + I).",
    worse: "The share of clients whom it annoys when it is missing, as a minus: (O + M) / (A + O + M + I).",
    rate: "Complaints for every 100 clients who pass the touch point.",
  },
  importance: {
    label: "Importance",
    stated: "as clients stated it",
    unstated: "as clients stated it: nobody was asked",
    derived: (verdict: Verdict | null) => `derived from ${verdictName(verdict)}`,
    underivable: "derived: no verdict tells it",
    equal: "held equal: it is not known",
    inPlaceOfStated: (verdict: Verdict | null) =>
      `Nobody was asked how important a touch point is, so importance is how its perception moves with ${verdictName(verdict)}.`,
    heldEqual:
      "Nobody was asked how important a touch point is, and it cannot be derived, which takes a verdict about the whole by people who also say what they met: it is held equal, and the order is that of class weight × shortfall × reach.",
  },
} as const;
