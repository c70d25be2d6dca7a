const phrases = (count: number) => (count === 1 ? "1 phrase" : `${count} phrases`);

/** Words of the list of words that betray a problem. */
export const wordsMessages = {
  about:
    "These are underlined in every clause and point to their test. Case, plural and spelling do not count. # stands for a number, * for up to three words.",
  own: (count: number) => `${phrases(count)}, the list of this engagement`,
  program: (count: number) => `${phrases(count)}, the program's list`,
  list: "Words that betray a problem",
  phrase: "Phrase",
  test: "Test",
  hits: "Clauses",
  hitsHint: "In how many clauses of this engagement it stands.",
  add: "Add phrase",
  addTitle: "New phrase",
  addLabel: "Words as they stand in a policy, e.g. “within # days”",
  reset: "Back to the program's list",
  search: "Find a phrase",
  none: "No phrase has these words",
  noPhrase: "A phrase needs words.",
  twice: (phrase: string) => `“${phrase}” is in the list already.`,
  noTest: (text: string) => `“${text}” is none of the ten tests.`,
} as const;
