/** Words of what a composed report holds beside its chapters: own texts, levels of detail, whose answers it shows. */
export const composerMessages = {
  /** The title of a text that has none and follows no chapter. */
  remark: "Remark",
  unknownFigures: (names: string) =>
    `This text names figures that there are none of: ${names}. They are marked in it.`,
  shortened: (titles: string) => `Left out of this short version: ${titles}. The full version has it.`,
  segmentOnly: (segment: string, n: string) =>
    `All figures of answers are those of the segment “${segment}” alone: n ${n}.`,
  segmentUnknown: (segment: string) =>
    `No survey tells answers of the segment “${segment}” apart: the figures are those of everybody.`,
  figures: {
    client: "Client",
    date: "Date of the report",
    version: "Version",
    "touch-points": "Touch points",
    respondents: "Respondents",
    "overall-gap": "Overall gap",
    nps: "NPS",
    "widest-gap": "Widest gap",
    "widest-gap-at": "Touch point with the widest gap",
    "changed-steps": "Steps that change",
    opportunities: "Opportunities chosen",
    "clients-needed": "Clients needed for the trial",
    "simulated-today": "Nine of ten through, today (simulated)",
    "simulated-proposed": "Nine of ten through, proposed (simulated)",
    "net-gain": "Net gain",
    "pay-back": "Pay-back",
  },
  sides: {
    today: (measure: string) => `${measure}, today`,
    proposed: (measure: string) => `${measure}, proposed`,
    change: (measure: string) => `${measure}, difference`,
  },
} as const;
