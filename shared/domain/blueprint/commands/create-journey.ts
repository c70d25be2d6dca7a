import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { createBlankBlueprint } from "../new-blueprint.ts";

/** A journey with its first blueprint, the as-is. */
export const createJourney = defineCommand({
  id: "blueprint.journey.create",
  args: z.strictObject({ name: lineField.min(1) }),
  label: ({ name }) => `Add the journey ${name}`,
  run: (draft, { name }) => {
    const order = orderAfterLast(draft.all("journey"));
    const journey = draft.create("journey", {
      name,
      description: "",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order,
    });
    const blueprint = createBlankBlueprint(draft, { journeyId: journey.id, name: "As is" });
    return { journeyId: journey.id, blueprintId: blueprint.id };
  },
});
