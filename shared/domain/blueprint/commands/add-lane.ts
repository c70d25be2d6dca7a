import { byOrder, orderAfterLast, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { BANDS } from "../records.ts";

/** A lane at the bottom of its band, or right below another one of it. */
export const addLane = defineCommand({
  id: "blueprint.lane.add",
  args: z.strictObject({
    blueprintId: idField,
    band: z.enum(BANDS),
    name: lineField,
    subtitle: lineField,
    afterId: idField.optional(),
  }),
  label: ({ name }) => `Add the lane ${name}`,
  run: (draft, { blueprintId, band, name, subtitle, afterId }) => {
    const lanes = draft
      .by("lane", "blueprintId", blueprintId)
      .filter((lane) => lane.band === band)
      .sort(byOrder);
    const index = lanes.findIndex((lane) => lane.id === afterId);
    const order =
      index < 0
        ? orderAfterLast(lanes)
        : orderBetween(lanes[index]?.order ?? null, lanes[index + 1]?.order ?? null);
    return draft.create("lane", { blueprintId, band, name, subtitle, order, originId: null }).id;
  },
});
