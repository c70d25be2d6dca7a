import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { BANDS } from "../records.ts";

/** Name, second line or band of a lane. */
export const updateLane = defineCommand({
  id: "blueprint.lane.update",
  args: z.strictObject({
    laneId: idField,
    name: lineField.optional(),
    subtitle: lineField.optional(),
    band: z.enum(BANDS).optional(),
  }),
  label: () => "Change a lane",
  run: (draft, { laneId, name, subtitle, band }) => {
    draft.update("lane", laneId, {
      ...(name !== undefined && { name }),
      ...(subtitle !== undefined && { subtitle }),
      ...(band !== undefined && { band }),
    });
  },
});
