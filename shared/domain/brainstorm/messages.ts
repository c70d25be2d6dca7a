interface Votes {
  readonly dots: number | null;
  readonly people: number | null;
  readonly of: number | null;
}

const dotsOf = (count: number) => (count === 1 ? "1 dot" : `${count} dots`);

/** Words of a brainstorm that go along with its ideas. */
export const brainstormMessages = {
  untitled: "Cluster without a name",
  /** “Brainstorm: 9 dots, from 7 of 12 people.”; "" where nobody voted. */
  votes: ({ dots, people, of }: Votes): string => {
    if (dots === null) return "";
    const from = people === null || of === null ? "" : `, from ${people} of ${of} people`;
    return `Brainstorm: ${dotsOf(dots)}${from}.`;
  },
  notVoted: "Nobody has voted yet",
  first: (name: string, dots: number) => `${name}: most dots, ${dotsOf(dots)}`,
  subtitle: (question: string, dots: number, voters: number | null) =>
    `${question} · ${dotsOf(dots)} for each person${voters === null ? "" : ` · n ${voters}`}`,
  /** Beside a bar. */
  figures: ({ dots, people, of }: Votes): string =>
    dots === null
      ? "n/a"
      : people === null || of === null
        ? dotsOf(dots)
        : `${dotsOf(dots)}, ${people} of ${of}`,
  none: "n/a",
  decisions: { accepted: "Accepted", parked: "Parked" },
  columns: {
    cluster: "Cluster",
    cards: "Cards",
    dots: "Dots",
    people: "People who gave a dot",
    of: "Of",
    for: "For",
    aside: "Stand aside",
    against: "Against",
    decision: "Decision",
    outcome: "Idea or reason",
  },
} as const;
