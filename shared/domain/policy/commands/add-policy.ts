import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { newPolicy } from "../new-policy.ts";
import { POLICY_KINDS } from "../records.ts";

/** A policy without clauses yet; the result is its id. */
export const addPolicy = defineCommand({
  id: "policy.policy.add",
  args: z.strictObject({
    name: lineField.min(1),
    kind: z.enum(POLICY_KINDS).default("policy"),
    source: lineField.default(""),
  }),
  label: ({ name }) => `Add the policy ${name}`,
  run: (draft, { name, kind, source }) =>
    draft.create("policy", newPolicy({ name, kind, source, order: orderAfterLast(draft.all("policy")) })).id,
});
