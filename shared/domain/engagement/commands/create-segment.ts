import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { addSegment } from "../new-segment.ts";

/** Adds a segment at the end of the list. */
export const createSegment = defineCommand({
  id: "engagement.segment.create",
  args: z.strictObject({ name: lineField.min(1) }),
  label: ({ name }) => `Add the segment ${name}`,
  run: (draft, { name }) => addSegment(draft, name).id,
});
