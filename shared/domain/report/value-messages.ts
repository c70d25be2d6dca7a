/** Words of the chapter on what a change is worth. */
export const valueChapterMessages = {
  title: "What it is worth",
  intro: (name: string, gain: string, cost: string, net: string) =>
    `“${name}” brings ${gain} and costs ${cost}, as expected: a net gain of ${net}.`,
  range: (cautious: string, hopeful: string) => `Cautious: ${cautious}. Hopeful: ${hopeful}.`,
  missing: (names: string) => `Nothing can be figured while these numbers are not told: ${names}.`,
  unfounded: (names: string) => `These numbers rest on no assumption that is written down: ${names}.`,
  noFigures: "Its figures are left out: no figure is told without what it rests on.",
  figures: "Gain and cost",
  figureColumns: ["Figure", "Cautious", "Expected", "Hopeful"],
  how: (years: string, first: string) =>
    `Money is today's worth. Running costs and savings count for ${years}; ${first}. Pay-back is not discounted.`,
  numbers: "What it rests on",
  numberColumns: ["Number", "Cautious", "Expected", "Hopeful", "Assumption and source", "Owner"],
  asExpected: "as expected",
  notSaid: "not said",
  nobody: "nobody yet",
} as const;
