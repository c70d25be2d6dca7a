import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { BUILT_IN_RUBRICS } from "../built-in-rubrics.ts";

/** Brings a built-in rubric into the engagement (once), or begins an own one with one item. */
export const createRubric = defineCommand({
  id: "scoring.rubric.create",
  args: z.strictObject({ name: lineField.min(1), builtInId: idField.nullable() }),
  label: ({ name }) => `Add the rubric ${name}`,
  run: (draft, { name, builtInId }) => {
    const builtIn = BUILT_IN_RUBRICS.find((rubric) => rubric.id === builtInId);
    const held = builtIn && draft.get("rubric", builtIn.id);
    if (held) return held.id;
    const order = orderAfterLast(draft.all("rubric"));
    if (builtIn) {
      const items = builtIn.items.map((item) => ({
        ...item,
        anchors: item.anchors.map((anchor) => ({ ...anchor })),
      }));
      return draft.create("rubric", { ...builtIn, items, order }).id;
    }
    const items = [{ id: draft.newId(), name: "First item", description: "", weight: 1, anchors: [] }];
    return draft.create("rubric", { name, description: "", minimum: 1, maximum: 5, items, order }).id;
  },
});
