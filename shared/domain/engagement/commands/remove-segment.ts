import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Deletes a segment; what names it names no segment afterwards. */
export const removeSegment = defineCommand({
  id: "engagement.segment.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the segment ${model.get("segment", id)?.name ?? ""}`.trim(),
  run: (draft, { id }) => {
    if (draft.get("segment", id)) draft.remove(id);
  },
});
