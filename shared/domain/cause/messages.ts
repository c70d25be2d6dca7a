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
  answers: (count: number) => (count === 0 ? "No idea yet" : count === 1 ? "1 idea" : `${count} ideas`),
} as const;
