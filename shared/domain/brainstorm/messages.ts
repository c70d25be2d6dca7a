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
} as const;
