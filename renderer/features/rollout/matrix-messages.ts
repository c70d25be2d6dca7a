const KINDS = {
  step: ["Step", "New step"],
  standard: ["Standard", "Standard"],
  clause: ["Clause", "New wording"],
} as const;

/** Words of the training matrix. */
export const matrixMessages = {
  title: "Training matrix",
  subject: "What has to be learnt",
  from: "Where it is from",
  fromText: (kind: keyof typeof KINDS, isNew: boolean, from: string) =>
    [KINDS[kind][isNew ? 1 : 0], from].filter((part) => part !== "").join(" · "),
  states: {
    "not-needed": "",
    open: "Open",
    planned: "Planned",
    done: "Done",
    stale: "No longer",
  },
  how: "Rows come from the to-be: steps that a role does in another way, the standards at its touch points, clauses that stay or are worded anew. Enter on an open cell plans it, on a planned one it leads to its training.",
  counts: ({ open, planned, done }: { open: number; planned: number; done: number }) =>
    `${open} open, ${planned} planned, ${done} done`,
  planAll: "Plan what is missing",
  plannedAll: (cells: number, trainings: number) =>
    `${cells === 1 ? "1 cell" : `${cells} cells`} planned in ${trainings === 1 ? "1 training" : `${trainings} trainings`}.`,
  clear: (count: number) => `Clear ${count} no longer needed`,
  cleared: (count: number) =>
    count === 0
      ? "Nothing was cleared: a training that names nothing else stays as it is."
      : count === 1
        ? "1 entry cleared."
        : `${count} entries cleared.`,
  empty: "Nothing to learn yet",
  emptyText:
    "The matrix fills itself from a to-be: each role whose steps are added or changed, the standards that it has to keep and the clauses that it applies.",
} as const;
