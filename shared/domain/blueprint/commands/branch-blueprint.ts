import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { branch } from "../branch.ts";

/**
 * Starts a to-be: a copy of every lane, stage, step and flow that remembers where it came from (originId), with copies
 * of what is inside of its steps; segments live through its steps as through those of the as-is, until somebody says
 * otherwise. A blueprint that itself is an inside becomes a to-be beside the others: a step has
 * one inside, and that of the as-is stays. Sticky notes, comments and links stay with the as-is: they are remarks on
 * how things are.
 */
export const branchBlueprint = defineCommand({
  id: "blueprint.branch",
  args: z.strictObject({ blueprintId: idField, name: lineField.min(1) }),
  label: ({ name }) => `Start the to-be ${name}`,
  run: (draft, { blueprintId, name }) => {
    const source = draft.need("blueprint", blueprintId);
    return branch(draft, source, { name, parentStepId: null });
  },
});
