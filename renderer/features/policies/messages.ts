import type { Clause, Policy } from "@shared/domain/policy/records.ts";

const clauses = (count: number) => (count === 1 ? "1 clause" : `${count} clauses`);

/** Words that more than one screen of the policies says. */
export const messages = {
  category: "Policies",
  title: "Policies",
  policy: "Policy",
  add: "Add policy",
  addTitle: "New policy",
  addLabel: "What is it called?",
  confirm: "Add",
  cancel: "Cancel",
  bringIn: "Bring in a policy",
  matrix: "Audit matrix",
  openMatrix: "Show the audit matrix",
  words: "Words that betray a problem",
  openWords: "Edit the words that betray a problem",
  reference: "Quick-reference sheets",
  openReference: "Show the quick-reference sheets",
  openPolicy: "Show the policies",
  empty: "No policies yet",
  emptyText:
    "Bring in what clients and staff are held to: a refund policy, terms, a procedure. It is taken apart into clauses, and ten tests ask of each whether it hurts clients.",
  choose: "Which policy?",
  chooseText: "Its clauses are listed here, and beside them ten tests ask of each whether it hurts clients.",
  unnamed: "Clause without words",
  clauses,
  kinds: { policy: "Policy", procedure: "Procedure", terms: "Terms" } satisfies Record<
    Policy["kind"],
    string
  >,
  decisions: { keep: "Keep", modify: "Modify", eliminate: "Eliminate" } satisfies Record<
    NonNullable<Clause["decision"]>,
    string
  >,
  undecided: "Undecided",
  severity: (severity: number) => `Severity ${severity}`,
  severities: ["A nuisance", "Annoys clients", "Harms clients", "Clients leave over it"],
  worst: "Worst severity found",
  delete: "Delete policy",
  deleteTitle: (name: string) => `Delete the policy ${name}?`,
  deleteText: (count: number) =>
    count === 0
      ? "It has no clauses. You can undo this."
      : `Its ${clauses(count)} and what was found in them go with it. You can undo this.`,
  hurts: "Clauses that hurt it",
  hurtsNone: "No clause of a policy is linked to it.",
  openShort: "Open the clause",
} as const;
