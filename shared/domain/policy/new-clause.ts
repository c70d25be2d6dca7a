import type { Clause } from "./records.ts";

type Known = Pick<Clause, "policyId" | "order"> &
  Partial<Pick<Clause, "number" | "title" | "wording" | "place">>;

/** A clause that nobody has judged. */
export const newClause = (known: Known): Omit<Clause, "id" | "type"> => ({
  number: "",
  title: "",
  wording: "",
  place: "",
  owner: "",
  touchPointIds: [],
  stepIds: [],
  roles: [],
  protects: null,
  control: "",
  decision: null,
  decisionReason: "",
  newWording: "",
  replacingControl: "",
  dueDate: "",
  quickReference: "",
  passedTests: [],
  ...known,
});
