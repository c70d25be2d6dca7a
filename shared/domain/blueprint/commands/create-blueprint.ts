import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { createBlankBlueprint } from "../new-blueprint.ts";

/** A blank blueprint in a journey: five lanes, one stage. */
export const createBlueprint = defineCommand({
  id: "blueprint.create",
  args: z.strictObject({ journeyId: idField, name: lineField.min(1) }),
  label: ({ name }) => `Add the blueprint ${name}`,
  run: (draft, { journeyId, name }) => {
    draft.need("journey", journeyId);
    return createBlankBlueprint(draft, { journeyId, name }).id;
  },
});
