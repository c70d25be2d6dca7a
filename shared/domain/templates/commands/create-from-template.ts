import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { applyTemplate } from "../apply-template.ts";
import { templateContentField } from "../template.ts";

/** A blueprint that begins as a template, in a journey that is there or in a new one. */
export const createFromTemplate = defineCommand({
  id: "blueprint.template.apply",
  args: z.strictObject({
    journey: z.union([z.strictObject({ id: idField }), z.strictObject({ name: lineField.min(1) })]),
    name: lineField.min(1),
    content: templateContentField,
  }),
  label: ({ journey, name }) =>
    "name" in journey ? `Add the journey ${journey.name}` : `Add the blueprint ${name}`,
  run: (draft, { journey, name, content }) => {
    const own =
      "id" in journey
        ? draft.need("journey", journey.id)
        : draft.create("journey", {
            name: journey.name,
            description: "",
            hiddenRows: [],
            favouredToBeId: null,
            favourReason: "",
            order: orderAfterLast(draft.all("journey")),
          });
    return applyTemplate(draft, content, { journeyId: own.id, name });
  },
});
