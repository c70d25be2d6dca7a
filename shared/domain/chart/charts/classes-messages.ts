import { numberText } from "../figure-text.ts";

const whole = (count: number): string => numberText(count, 0);
const IMPORTANCE = {
  stated: "Stated importance",
  derived: "Derived importance (r with the overall rating)",
} as const;

export const classesChartMessages = {
  importance: IMPORTANCE,
  performance: "Performance (mean perception)",
  quadrants: {
    "concentrate-here": "Concentrate here",
    "keep-up": "Keep up",
    "low-priority": "Low priority",
    "possible-overkill": "Possible overkill",
  },
  matrixTitle: (count: number, first: string) =>
    count === 1
      ? `Concentrate on ${first}`
      : `Concentrate on ${whole(count)} touch points, first of all ${first}`,
  matrixNone: "No important touch point performs below the cross-hair",
  matrixSubtitle: (told: { importance: keyof typeof IMPORTANCE; cross: string; n: number }) =>
    `${IMPORTANCE[told.importance]} against mean perception · cross-hair at ${told.cross} · ${whole(told.n)} respondents`,
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
  kanoTitle: (count: number) =>
    count === 1 ? "1 touch point is a must-be" : `${whole(count)} touch points are must-bes`,
  kanoSubtitle: (least: number, most: number) =>
    `Better (A+O)/(A+O+M+I) against worse −(O+M)/(A+O+M+I) · n ${least === most ? whole(least) : `${whole(least)} to ${whole(most)}`} pairs of answers`,
  better: "Better: satisfies when it is there",
  worse: "Worse: dissatisfies when it is missing (−)",
  corners: ["Attractive", "One-dimensional", "Indifferent", "Must-be"],
  betterColumn: "Better",
  worseColumn: "Worse",
  category: "Category",
  n: "n",
} as const;
