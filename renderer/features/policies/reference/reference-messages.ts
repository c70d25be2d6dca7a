const clauses = (count: number) => (count === 1 ? "1 clause" : `${count} clauses`);

/** Words of the quick-reference sheets. */
export const referenceMessages = {
  empty: "No clause stays yet",
  emptyText:
    "A sheet tells front-line staff what holds: the clauses that are kept, and the new wording of those that are modified. Decide a clause to see it here.",
  role: "Sheet",
  all: "All roles",
  left: (undecided: number, unworded: number) =>
    [
      undecided > 0 ? `${clauses(undecided)} undecided` : "",
      unworded > 0 ? `${clauses(unworded)} without the new wording or control` : "",
    ]
      .filter(Boolean)
      .join(" and ")
      .concat(undecided + unworded > 0 ? ": on no sheet yet" : ""),
  long: (roles: string) => `Longer than one page: ${roles}. Say it in one sentence per clause to shorten it.`,
  print: "Print",
  save: "Save as PDF",
  preview: "Preview of the sheets",
  making: "Setting the pages",
  failed: (why: string) => `The sheets cannot be shown: ${why}`,
} as const;
