/** Words of a rebase. */
export const rebaseMessages = {
  label: (name: string) => `Rebase “${name}”`,
  standsAlone: "This to-be was not branched from a blueprint that is still there.",
  openConflicts: (count: number) =>
    count === 1 ? "1 conflict is not decided yet." : `${count} conflicts are not decided yet.`,
  upToDate: "The to-be rests on the as-is of today already.",
} as const;
