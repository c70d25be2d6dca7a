import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { BANDS } from "../records.ts";

/** A lane at the bottom of its band. */
export const addLane = defineCommand({
  id: "blueprint.lane.add",
  args: z.strictObject({ blueprintId: idField, band: z.enum(BANDS), name: lineField, subtitle: lineField }),
  label: ({ name }) => `Add the lane ${name}`,
  run: (draft, { blueprintId, band, name, subtitle }) => {
    const lanes = draft.by("lane", "blueprintId", blueprintId).filter((lane) => lane.band === band);
    const order = orderAfterLast(lanes);
    return draft.create("lane", { blueprintId, band, name, subtitle, order, originId: null }).id;
  },
});
