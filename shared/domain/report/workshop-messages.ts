/** Words of the record of workshops in a report. */
export const workshopMessages = {
  title: "Workshop record",
  intro: "What was asked, what was written on cards, how the group voted and what was decided.",
  board: (people: string | null, cards: string, clusters: string) =>
    people === null
      ? `${cards} cards in ${clusters} clusters.`
      : `${people} people wrote ${cards} cards, sorted into ${clusters} clusters.`,
  dots: (dots: string, isSecret: boolean) =>
    `Each had ${dots} to give${isSecret ? ", on a secret ballot" : ""}.`,
  dotsCounted: (dots: string) => (dots === "1" ? "one dot" : `${dots} dots`),
  phases: {
    collect: "The board is still open for cards.",
    cluster: "The cards are still being sorted.",
    vote: "The vote is still open.",
    agree: "",
  },
  about: (opportunities: string) => `It answers: ${opportunities}.`,
  agreement: (w: string, n: string) =>
    `The ballots rank the clusters with an agreement of W = ${w} (Kendall; 0 not at all, 1 all alike; ${n} ballots that rank).`,
  outcome: "What was decided",
  columns: ["Cluster", "Dots", "From", "For, aside, against", "Decision", "Why, or the idea it became"],
  untitled: "Cluster without a name",
  of: (people: string, all: string) => `${people} of ${all}`,
  decisions: { accepted: "accepted", parked: "parked", open: "not decided" },
  caption:
    "Those with most dots first. To stand aside is to disagree and not to hinder. The whole group voted, so there is no interval.",
  cards: (question: string) => `Cards: ${question}`,
  cardColumns: ["Cluster", "Cards"],
  loose: "In no cluster",
  decided: "Opportunities that were decided",
  decidedColumns: ["Opportunity", "Decision", "Reason", "By", "On"],
  statuses: { open: "open", chosen: "chosen", parked: "parked", dropped: "dropped" },
  rounds: "Scoring rounds",
  roundColumns: ["Rubric and round", "Participants", "Dates"],
  rest: "Scores that were given in workshops; what they add up to stands in the scorecard.",
} as const;
