import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { type ExperiencePatch, writeExperience } from "../write-experience.ts";

/** What one segment thinks, says and feels at a step; words that are taken away fall back to the step's own. */
export const setExperience = defineCommand({
  id: "journey.experience.set",
  args: z.strictObject({
    stepId: idField,
    segmentId: idField,
    patch: z.custom<ExperiencePatch>(
      (value) => typeof value === "object" && value !== null,
      "is not a change",
    ),
  }),
  label: ({ stepId, segmentId }, model) => {
    const segment = model.get("segment", segmentId)?.name ?? "";
    return `What ${segment} lives through at “${model.get("step", stepId)?.title ?? ""}”`;
  },
  mergeKey: ({ stepId, segmentId, patch }) =>
    `experience ${stepId} ${segmentId} ${Object.keys(patch).sort().join()}`,
  run: (draft, { stepId, segmentId, patch }) => {
    for (const key of ["id", "type", "stepId", "segmentId"]) {
      if (key in patch) throw new Error(`${key} cannot be changed`);
    }
    draft.need("step", stepId);
    draft.need("segment", segmentId);
    writeExperience(draft, stepId, segmentId, patch);
  },
});
