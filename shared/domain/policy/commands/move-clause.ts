import { byOrder, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { clauseName } from "../clause-name.ts";

/** Puts a clause at a place of its policy (0-based, counted without itself). */
export const moveClause = defineCommand({
  id: "policy.clause.move",
  args: z.strictObject({ id: idField, index: z.int().min(0) }),
  label: ({ id }, model) => `Move clause ${clauseName(model.get("clause", id))}`.trimEnd(),
  run: (draft, { id, index }) => {
    const { policyId } = draft.need("clause", id);
    const others = draft
      .by("clause", "policyId", policyId)
      .filter((other) => other.id !== id)
      .sort(byOrder);
    const before = others[Math.min(index, others.length) - 1]?.order ?? null;
    const after = others[index]?.order ?? null;
    draft.update("clause", id, { order: orderBetween(before, after) });
  },
});
