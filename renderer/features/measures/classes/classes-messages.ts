export const classesMessages = {
  table: "Evidence for the class",
  crosshair: "Cross-hair",
  crosshairs: { means: "at the grand means", middle: "in the middle of the scale" },
  empty: "No evidence for a class yet",
  emptyText:
    "Two kinds of questions tell critical from good-to-have: Kano’s pair (how would you feel if it were there, and if it were not), and importance beside perception. Importance can also be derived from an overall rating, NPS, CSAT or CES.",
  decideAnyway: "A class can be decided without: choose it below, and give the reason.",
  reason: "Reason",
  kano: "Kano",
  counts: "M · O · A · I · R · Q",
  better: "Better",
  worse: "Worse",
  interval: "interval",
  clear: "clear",
  clearYes: "yes",
  clearNo: "no",
  quadrant: "Quadrant",
  onLine: (quadrant: string) => `${quadrant}, on the line`,
  against: "Evidence against",
  sources: { kano: "Kano", place: "importance" },
  says: (source: string, says: string) => `${source} says ${says}`,
  conflict: (count: number) =>
    count === 1
      ? "1 decision stands against its evidence. Say why in its reason, or change it."
      : `${count} decisions stand against their evidence. Say why in the reason, or change them.`,
  clearText:
    "Clear: the first category stands clear of the second, |a − b| ≥ 1.65·√((a + b)(2n − a − b)/2n) (Fong 1996, always at 90 %), and the pairs reach the engagement’s limit of a small sample. Else Kano decides nothing.",
  pairwise:
    "Derived importance takes every respondent who rated the touch point and gave the verdict. Drivers takes only those who answered all its columns, so r there can differ. It is each touch point’s own r, not its part beside the others: a touch point can matter here because it moves with another that matters; Drivers tells the parts. It speaks for a class only where n reaches the engagement’s limit of a small sample and the interval of r lies on one side of the cross-hair; else the class cannot be told. An interval below 0 says that what pleases there goes with a worse verdict: look whether the item is reversed.",
  ringText:
    "Double ring: decided as critical. Open circle: the Kano category, or on which side of the cross-hair it lies, is not clear.",
  edit: (count: number) => (count === 1 ? "Decide the class" : `Decide ${count} classes`),
  badClass: (text: string) => `“${text}” is no class. Write critical or good-to-have, or leave it blank.`,
} as const;
