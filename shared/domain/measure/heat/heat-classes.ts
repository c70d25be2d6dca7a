import type { HeatStep } from "../../scoring/heat.ts";

/** Five classes from the least to the most: the four limits between them, each the least of the class above it. */
export interface HeatClasses {
  readonly limits: readonly number[];
  readonly steps: readonly HeatStep[];
}

const WARM: readonly HeatStep[] = ["0", "n05", "n1", "n15", "n2"];
const BLUE: readonly HeatStep[] = ["0", "p05", "p1", "p15", "p2"];
const CLASSES = 5;

/** Minutes that people count in, each roughly twice the one before. */
const ROUND_TIMES = [1, 2, 5, 10, 30, 60, 120, 240, 480, 1440, 2880, 7200, 14_400, 43_200, 129_600, 525_600];

/** Counts: the limits are multiples of 1, 2 or 5 × a power of ten, at least 1, that reach to the greatest one. */
export function classesOfCounts(most: number, colours: "warm" | "blue"): HeatClasses {
  const least = Math.max(1, most / CLASSES);
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const width = ([1, 2, 5, 10].find((one) => one * power >= least - 1e-9) ?? 10) * power;
  return { limits: [1, 2, 3, 4].map((at) => at * width), steps: colours === "warm" ? WARM : BLUE };
}

/** Times in minutes run over scales from minutes to weeks: the longest round one that is reached, and the three below. */
export function classesOfTimes(longest: number): HeatClasses {
  const reached = ROUND_TIMES.findLastIndex((time) => time <= longest);
  const last = Math.max(CLASSES - 2, reached);
  return { limits: ROUND_TIMES.slice(last - (CLASSES - 2), last + 1), steps: WARM };
}

/** Shares of a scale that raters are apart: fixed, as by chance alone two raters are a third of it apart. */
export const CLASSES_OF_DISTANCE: HeatClasses = { limits: [0.1, 0.2, 0.3, 0.4], steps: WARM };

/** 0 for the lightest class to 4 for the darkest. */
export const classOf = (value: number, { limits }: HeatClasses): number =>
  limits.filter((limit) => value >= limit).length;

/** The step that a value's class is filled with. */
export const stepOf = (value: number, classes: HeatClasses): HeatStep =>
  classes.steps[classOf(value, classes)] ?? "0";
