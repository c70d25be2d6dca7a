import { numberText } from "@shared/drawing/figure-text.ts";

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
  /** Where other samples of as many respondents would often put another first. */
  titleOpen: (first: string, often: string | null, verdict: keyof typeof VERDICTS) =>
    `Which touch point moves most with the ${VERDICTS[verdict]} cannot be told yet: ${
      often === null ? `${first} does here` : `${first} does in ${often} of the bootstrap samples`
    }`,
  /** Where the first two go together so closely that a model cannot share out between them. */
  titleTogether: (first: string, second: string, share: string, verdict: keyof typeof VERDICTS) =>
    `${first} and ${second} cannot be told apart; together they move most with the ${VERDICTS[verdict]}: ${share} of what is explained`,
  /** Where not even the first of them weighs more than chance would, or there is no other to weigh it against. */
  titleNone: (verdict: keyof typeof VERDICTS) =>
    `No touch point can be told to move with the ${VERDICTS[verdict]}`,
  /** Where more than half of the respondents are left out. */
  titleOfComplete: (title: string, n: number, respondents: number) =>
    `${title}, in the ${whole(n)} of ${whole(respondents)} answers that are complete`,
  /** Too few complete answers to tell an order. */
  titleFew: (verdict: keyof typeof VERDICTS, n: number, drivers: number) =>
    `Which touch point moves most with the ${VERDICTS[verdict]} cannot be told yet: ${whole(n)} complete answers for ${whole(drivers)} touch points`,
  subtitle: (told: {
    columns: readonly string[];
    n: number;
    rSquared: number;
    adjusted: number;
    beyond: boolean;
    confidence: number;
    samples: number;
  }) =>
    `Relative weight, share of R² ${numberText(told.rSquared, 2)} (adjusted ${numberText(told.adjusted, 2)}) · ${[...new Set(told.columns)].join(", ")} · n ${whole(told.n)} complete answers · ${Math.round(told.confidence * 1000) / 10} % intervals from ${whole(told.samples)} bootstrap samples${
      told.beyond ? " · a dot outside its interval: most samples weigh it otherwise" : ""
    }`,
  touchPoint: "Touch point",
  weight: "Weight",
  low: "From",
  high: "To",
  correlation: "r",
  beta: "β",
  none: "n/a",
} as const;
