/** Words of sample sizes and of the standard decision rule. */
export const planMessages = {
  reasons: {
    noTarget: "the target is missing",
    noComparison: "needs a baseline or a bound",
    noDeviation: "a mean needs the spread of single answers",
    outside: "a share lies between 0 and 1",
    same: "target, baseline and bound do not differ",
  },
  rule: {
    go: (measure: string, target: string, rises: boolean) =>
      rises
        ? `the lower bound of ${measure} is at least ${target}`
        : `the upper bound of ${measure} is at most ${target}`,
    stop: (measure: string, bound: string, rises: boolean) =>
      rises
        ? `the upper bound of ${measure} is below ${bound}`
        : `the lower bound of ${measure} is above ${bound}`,
    extendText: "neither: the trial goes on to the next agreed look; at the last one it counts as not proven",
    noGo: "no hypothesis has a target yet",
    noStop: "no hypothesis has a bound yet",
    and: ", and ",
    or: ", or ",
    sentence: (confidence: string, go: string, stop: string) =>
      `With ${confidence} intervals. Go if ${go}. Stop if ${stop}. Else extend.`,
  },
  unnamed: "the measure",
} as const;
