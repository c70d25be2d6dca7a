const count = (number: number, noun: string) => (number === 1 ? `1 ${noun}` : `${number} ${noun}s`);

/** Words of causes that the screen, the picture and the report share. */
export const causeMessages = {
  categories: {
    people: "People",
    process: "Process",
    policy: "Policies",
    place: "Place and equipment",
    technology: "Technology and information",
    measurement: "Measurement",
    partner: "Partners and suppliers",
  },
  unsorted: "Not sorted yet",
  kinds: { symptom: "Symptom", cause: "Cause", root: "Root cause" },
  title: (effect: string) => `Why: ${effect}`,
  /** “9 causes, 2 of them root causes; 1 root cause has no idea yet.” */
  summary: (causes: number, roots: number, open: number) =>
    causes === 0
      ? "Nobody has asked why yet"
      : `${count(causes, "cause")}, ${roots === 0 ? "no root cause yet" : `${roots} of them ${roots === 1 ? "a root cause" : "root causes"}`}${open === 0 ? "" : `; ${open === 1 ? "1 root cause has" : `${open} root causes have`} no idea yet`}`,
  columns: {
    number: "No.",
    cause: "Cause",
    kind: "Kind",
    bone: "Where it lies",
    evidence: "Evidence",
    ideas: "Ideas",
  },
  answers: (count: number) => (count === 0 ? "No idea yet" : count === 1 ? "1 idea" : `${count} ideas`),
} as const;
