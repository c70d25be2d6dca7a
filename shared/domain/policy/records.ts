import { z } from "zod";
import { dateField, idField, lineField, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { clauseName } from "./clause-name.ts";

/** The ten tests of a clause, in the order in which they are asked. */
export const CLAUSE_TESTS = [
  "hidden-charge",
  "unfair-penalty",
  "time-limit",
  "no-refund",
  "cost-only",
  "paperwork",
  "approvals",
  "not-findable",
  "one-size",
  "no-voice",
] as const;
export type ClauseTest = (typeof CLAUSE_TESTS)[number];
const testField = z.enum(CLAUSE_TESTS);
export const POLICY_KINDS = ["policy", "procedure", "terms"] as const;

/** What clients or staff are held to: a policy, a procedure, terms and conditions. Its clauses are records of their own. */
const policySchema = z.strictObject({
  id: idField,
  type: z.literal("policy"),
  name: lineField.min(1),
  kind: z.enum(POLICY_KINDS),
  description: textField,
  /** Where the wording comes from: a file, a page, a sign at the counter. */
  source: lineField,
  owner: lineField,
  lastChanged: dateField,
  /** Whether front-line staff were told of the last change; null when nobody has asked. */
  staffTold: z.boolean().nullable(),
  order: orderField,
});
export type Policy = z.infer<typeof policySchema>;
export const policyType = defineRecord<Policy>({
  type: "policy",
  number: 1,
  noun: "policy",
  element: { name: ({ name }) => name },
  schema: policySchema,
  indexes: [],
});

/**
 * One rule of a policy, as it is worded; what the ten tests found in it are findings. Modifying or eliminating what
 * protects money, safety or the law demands the control that replaces it.
 */
const clauseSchema = z.strictObject({
  id: idField,
  type: z.literal("clause"),
  policyId: idField,
  /** As in the source, e.g. “4.2”; "" where it has none. */
  number: lineField,
  title: lineField,
  wording: textField,
  /** Where it stands in the source, e.g. “page 3, paragraph 2”. */
  place: lineField,
  owner: lineField,
  touchPointIds: z.array(idField).max(500),
  stepIds: z.array(idField).max(500),
  /** Who applies it, for the quick-reference sheet; none named means the roles of its steps. */
  roles: z.array(lineField.min(1)).max(50),
  /** What it protects; null when nobody has said yet. */
  protects: z.enum(["nothing", "money", "safety", "law"]).nullable(),
  /** The internal control that it serves. */
  control: textField,
  decision: z.enum(["keep", "modify", "eliminate"]).nullable(),
  decisionReason: textField,
  newWording: textField,
  /** What controls instead once the clause is modified or gone. */
  replacingControl: textField,
  dueDate: dateField,
  /** What staff need of it in one sentence; "" means its wording. */
  quickReference: textField,
  /** Tests that were asked and found nothing. */
  passedTests: z.array(testField).max(CLAUSE_TESTS.length),
  order: orderField,
});
export type Clause = z.infer<typeof clauseSchema>;
export const clauseType = defineRecord<Clause>({
  type: "clause",
  number: 1,
  noun: "clause",
  element: {
    name: clauseName,
    where: ({ policyId }, nameOf) => nameOf(policyId),
    size: "part",
  },
  schema: clauseSchema,
  indexes: ["policyId"],
});

/** A clause fails one of the ten tests; severity 1 (a nuisance) to 4 (clients leave over it). One for a clause and test. */
const clauseFindingSchema = z.strictObject({
  id: idField,
  type: z.literal("clauseFinding"),
  clauseId: idField,
  test: testField,
  severity: z.int().min(1).max(4),
  note: textField,
});
export type ClauseFinding = z.infer<typeof clauseFindingSchema>;
export const clauseFindingType = defineRecord<ClauseFinding>({
  type: "clauseFinding",
  number: 1,
  noun: "finding",
  schema: clauseFindingSchema,
  indexes: ["clauseId"],
});

/** The engagement's own list of words that often betray a problem; without one the program's list counts. One at most. */
const trapWordsSchema = z.strictObject({
  id: idField,
  type: z.literal("trapWords"),
  phrases: z.array(z.strictObject({ phrase: lineField.min(1), test: testField })).max(1000),
});
export type TrapWords = z.infer<typeof trapWordsSchema>;
export const trapWordsType = defineRecord<TrapWords>({
  type: "trapWords",
  number: 1,
  noun: "list of words that betray a problem",
  schema: trapWordsSchema,
  indexes: [],
});
