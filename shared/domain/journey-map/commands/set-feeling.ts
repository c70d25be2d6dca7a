import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { writeExperience } from "../write-experience.ts";

/** A point of the emotion curve: of one segment, or of all clients; null takes it away. */
export const setFeeling = defineCommand({
  id: "journey.feeling.set",
  args: z.strictObject({
    stepId: idField,
    /** Null: all clients. */
    segmentId: idField.nullable(),
    feeling: z.number().min(-2).max(2).nullable(),
    /** One of several key presses: together they are one undo. A drag is one by itself. */
    keyed: z.boolean().optional(),
  }),
  label: ({ stepId }, model) => `Change the feeling at “${model.get("step", stepId)?.title ?? ""}”`,
  mergeKey: ({ stepId, segmentId, keyed }) => (keyed ? `feeling ${stepId} ${segmentId ?? ""}` : undefined),
  run: (draft, { stepId, segmentId, feeling }) => {
    draft.need("step", stepId);
    if (segmentId === null) draft.update("step", stepId, { feeling });
    else {
      draft.need("segment", segmentId);
      writeExperience(draft, stepId, segmentId, { feeling });
    }
  },
});
