import { numberText } from "../figure-text.ts";

const whole = (count: number): string => numberText(count, 0);
const VERDICTS = {
  overall: "overall rating",
  nps: "recommendation",
  csat: "satisfaction",
  ces: "ease",
} as const;

export const driversChartMessages = {
  title: (first: string, share: string, verdict: keyof typeof VERDICTS) =>
    `${first} moves most with the ${VERDICTS[verdict]}: ${share} of what is explained`,
  subtitle: (told: {
    columns: readonly string[];
    n: number;
    rSquared: number;
    confidence: number;
    samples: number;
  }) =>
    `Relative weight, share of R² ${numberText(told.rSquared, 2)} · ${told.columns.join(", ")} · n ${whole(told.n)} complete answers · ${Math.round(told.confidence * 1000) / 10} % intervals from ${whole(told.samples)} bootstrap samples`,
  touchPoint: "Touch point",
  weight: "Weight",
  low: "From",
  high: "To",
  correlation: "r",
  beta: "β",
  none: "n/a",
} as const;
