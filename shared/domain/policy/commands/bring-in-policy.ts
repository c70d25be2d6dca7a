import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import { clauseTextField } from "../clause-text.ts";
import { newPolicy } from "../new-policy.ts";
import { POLICY_KINDS } from "../records.ts";
import { addClauses } from "./add-clauses.ts";

/** A policy with all its clauses, in one undo; the result is its id and theirs, in reading order. */
export const bringInPolicy = defineCommand({
  id: "policy.policy.bring-in",
  args: z.strictObject({
    name: lineField.min(1),
    kind: z.enum(POLICY_KINDS),
    source: lineField,
    clauses: z.array(clauseTextField).min(1),
  }),
  label: ({ name, clauses }) =>
    `Bring in ${name} (${clauses.length} ${clauses.length === 1 ? "clause" : "clauses"})`,
  run: (draft, { name, kind, source, clauses }) => {
    const order = orderAfterLast(draft.all("policy"));
    const policyId = draft.create("policy", newPolicy({ name, kind, source, order })).id;
    return { policyId, clauseIds: runIn(draft, addClauses, { policyId, clauses, afterId: null }) };
  },
});
