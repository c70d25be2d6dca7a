import { numberText } from "@shared/drawing/figure-text.ts";

const whole = (count: number): string => numberText(count, 0);

/** Words of the chart of gaps. */
export const gapChartMessages = {
  touchPoint: "Touch point",
  n: "n",
  expectation: "Expected",
  perception: "Perceived",
  gap: "Gap",
  none: "n/a",
  expected: "expected",
  perceived: "perceived",
  interval: (confidence: number) => `${Math.round(confidence * 100)} % interval`,
  perceivedInterval: (confidence: number) => `${Math.round(confidence * 100)} % interval of the perception`,
  title: (worst: string, gap: string) => `Widest gap: ${worst}, ${gap}`,
  titleNone: "No gap can be told from none",
  titleMet: "Clients get what they expect, or more, at every touch point that they rated",
  /** Weighted answers tell as much as so many equally weighted ones. */
  weighted: (least: number, most: number) =>
    `weighted, effective n ${least === most ? numberText(least, 1) : `${numberText(least, 1)} to ${numberText(most, 1)}`}`,
  effectiveN: "Effective n",
  subtitle: (minimum: number, maximum: number, respondents: number, inAll: number) =>
    `Mean expectation and perception, ${minimum}–${maximum} · worst gap first · ${
      respondents === inAll
        ? `${whole(inAll)} respondents`
        : `${whole(respondents)} of ${whole(inAll)} respondents`
    }`,
} as const;
