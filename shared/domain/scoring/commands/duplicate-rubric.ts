import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** An own rubric out of another one; its sheets and scores stay with the other. */
export const duplicateRubric = defineCommand({
  id: "scoring.rubric.duplicate",
  args: z.strictObject({ id: idField, name: lineField.min(1) }),
  label: ({ name }) => `Add the rubric ${name}`,
  run: (draft, { id, name }) => {
    const { id: _id, type: _type, ...fields } = draft.need("rubric", id);
    const items = fields.items.map((item) => ({ ...item, id: draft.newId() }));
    return draft.create("rubric", { ...fields, name, items, order: orderAfterLast(draft.all("rubric")) }).id;
  },
});
