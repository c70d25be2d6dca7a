import { countsText, numberText } from "@shared/drawing/figure-text.ts";
import { verdictName } from "../../measure/importance-messages.ts";
import type { Verdict } from "../../scoring/verdicts.ts";

const whole = (count: number): string => numberText(count, 0);
const importance = (kind: "stated" | "derived", verdict: Verdict | null): string =>
  kind === "stated" ? "Stated importance" : `Derived importance (r with ${verdictName(verdict)})`;

export const classesChartMessages = {
  importance,
  performance: "Performance (mean perception)",
  quadrants: {
    "concentrate-here": "Concentrate here",
    "keep-up": "Keep up",
    "low-priority": "Low priority",
    "possible-overkill": "Possible overkill",
  },
  /** Where the points lie, not what to do: a mean carries its error of sampling, and the cross-hair its own. */
  matrixTitle: (count: number, first: string, few: boolean) =>
    `${
      count === 1
        ? `${first} matters more and performs worse than the cross-hair`
        : `${whole(count)} touch points matter more and perform worse than the cross-hair, first ${first}`
    }${few ? ", on few answers" : ""}`,
  matrixNone: "No important touch point performs below the cross-hair",
  /** The place of none of them stands clear of the cross-hair. */
  matrixUntold: "Which touch points matter more cannot be told yet: none stands clear of the cross-hair",
  matrixNoneTold: "No touch point can be told to matter more and perform worse than the cross-hair",
  quadrantUntold: "cannot be told yet",
  /** Derived importance clearly below 0. */
  quadrantAgainst: "runs against: reversed?",
  matrixSubtitle: (told: {
    importance: string;
    inPlaceOfStated: boolean;
    cross: string;
    counts: readonly number[];
    untold: boolean;
    against: readonly string[];
  }) =>
    `${told.importance}${told.inPlaceOfStated ? ", since nobody stated it," : ""} against mean perception · cross-hair at ${told.cross} · ${countsText(told.counts)} answers a touch point${
      told.untold ? " · open circle: interval not clear of the cross-hair" : ""
    }${
      told.against.length > 0
        ? ` · r below 0 at ${told.against.join(", ")}: look whether the item is reversed`
        : ""
    }`,
  cross: {
    means: "the grand means",
    middle: "the middle of the scales",
    derivedMiddle: "the mean importance and the middle of the scale",
  },
  touchPoint: "Touch point",
  importanceColumn: "Importance",
  performanceColumn: "Performance",
  quadrant: "Quadrant",
  categories: {
    "must-be": "must-be",
    "one-dimensional": "one-dimensional",
    attractive: "attractive",
    indifferent: "indifferent",
    reverse: "reverse",
    questionable: "questionable",
  },
  /** Only those whose first category stands clear of the second. */
  kanoTitle: (clear: number) => {
    if (clear === 0) return "No touch point is clearly a must-be";
    return clear === 1
      ? "1 touch point is clearly a must-be"
      : `${whole(clear)} touch points are clearly must-bes`;
  },
  kanoSubtitle: (counts: readonly number[], smallSample: number) =>
    `Better (A+O)/(A+O+M+I) against worse −(O+M)/(A+O+M+I) · ${countsText(counts)} pairs of answers · open dot: category not clear (Fong, at 90 %), or fewer than ${whole(smallSample)} pairs`,
  better: "Better: satisfies when it is there",
  worse: "Worse: dissatisfies when it is missing (−)",
  corners: ["Attractive", "One-dimensional", "Indifferent", "Must-be"],
  betterColumn: "Better",
  worseColumn: "Worse",
  category: "Category",
  n: "n",
} as const;
