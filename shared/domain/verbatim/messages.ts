/** Words for the tables that verbatims come from. */
export const verbatimMessages = {
  told: (name: string, by: string) => (by === "" ? name : `${name} (${by})`),
  earlier: "brought in earlier",
  later: "brought in later",
} as const;
