import { byOrder, orderKeysBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { clauseTextField } from "../clause-text.ts";
import { newClause } from "../new-clause.ts";

/** Clauses in the order given, behind a clause of the policy or, with null, at its end; the result is their ids. */
export const addClauses = defineCommand({
  id: "policy.clauses.add",
  args: z.strictObject({
    policyId: idField,
    clauses: z.array(clauseTextField).min(1),
    afterId: idField.nullable().default(null),
  }),
  label: ({ clauses }) => (clauses.length === 1 ? "Add clause" : `Add ${clauses.length} clauses`),
  run: (draft, { policyId, clauses, afterId }) => {
    draft.need("policy", policyId);
    const there = [...draft.by("clause", "policyId", policyId)].sort(byOrder);
    const at = afterId === null ? -1 : there.findIndex(({ id }) => id === afterId);
    const before = (at === -1 ? there.at(-1) : there[at])?.order ?? null;
    const after = at === -1 ? null : (there[at + 1]?.order ?? null);
    const orders = orderKeysBetween(before, after, clauses.length);
    return orders.map(
      (order, index) => draft.create("clause", newClause({ ...clauses[index], policyId, order })).id,
    );
  },
});
