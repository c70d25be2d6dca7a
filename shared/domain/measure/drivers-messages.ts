import { numberText } from "@shared/drawing/figure-text.ts";

const whole = (count: number): string => numberText(count, 0);

/** What must be known of the drivers, on the page and in a terminal. */
export const driversNotesMessages = {
  chance: "Above chance",
  chances: { yes: "yes", no: "no", unknown: "n/a" },
  chanceText: (confidence: number, tests: number) =>
    `Above chance: weighs more than random numbers would among the same touch points, at ${numberText(confidence * 100, 0)} % (Tonidandel, LeBreton & Johnson 2009)${
      tests > 1
        ? `; each of the ${whole(tests)} is tested by itself, without Holm’s correction, so that one may pass by chance alone`
        : ""
    }.`,
  effective: (n: number, effectiveN: number) =>
    `Respondents carry weights: ${whole(n)} complete answers tell as much as ${whole(effectiveN)} equally weighted ones.`,
  fewerSamples: (samples: number, predictors: number) =>
    `Intervals rest on ${whole(samples)} bootstrap samples, not 1,000, since ${whole(predictors)} touch points take part: their ends are rougher.`,
  leanUpwards:
    "Intervals of R² and of the shares are percentiles of bootstrap samples. They lean upwards, the more so the fewer answers there are: a figure may stand near the lower end of its own.",
  status: {
    "not-answered": "nobody answered it",
    "no-spread": "everybody gave the same answer",
    redundant: (others: string) => `follows exactly from ${others}`,
  },
  missing: (leftOut: number, respondents: number) =>
    `${whole(leftOut)} of ${whole(respondents)} respondents left out: one of the answers is missing. Nothing is filled in.`,
  costly: (name: string, rows: number) =>
    `“${name}” alone costs ${rows === 1 ? "1 row" : `${whole(rows)} rows`}: all else was answered there.`,
  collinear: (names: string) =>
    `${names}: variance inflation above 5. Their β can hardly be told apart; read the relative weights.`,
  reasons: {
    "too-few-rows": (rows: number, predictors: number) =>
      `Too few complete answers: a model of ${whole(predictors)} touch points needs more rows than that, and ${
        rows === 1 ? "1 respondent" : `${whole(rows)} respondents`
      } answered the verdict here. Choose a wider group, or leave out touch points that many did not answer.`,
    "outcome-no-spread": "Everybody gave the same verdict, so nothing can explain a difference.",
    "no-predictors":
      "No perception has answers beside this verdict. Map perceptions to touch points in the survey.",
  },
  fewComplete: (n: number, respondents: number) =>
    `These drivers rest on ${whole(n)} complete answers of ${whole(respondents)}.`,
  fewPerDriver: (n: number, drivers: number, fewest: number) =>
    `${whole(drivers)} touch points need ${whole(fewest * drivers)} or more, ${whole(fewest)} a touch point (Harrell 2015): ${whole(n)} describe chance as much as clients, and R² is too high.`,
  mostLeftOut: "More than half of the respondents are left out, and those who remain may differ from them.",
  moreComplete: "Leave out touch points that many did not answer, or choose a wider group.",
  beyond: (names: string) =>
    `${names}: the weight lies outside its own interval. Bootstrap samples give each noisy touch point a part, so that most of them weigh this one otherwise; read its interval, not its dot.`,
  few: "No drivers can be told",
  causes: "A driver moves with the verdict; only a trial shows that it moves the verdict.",
} as const;
