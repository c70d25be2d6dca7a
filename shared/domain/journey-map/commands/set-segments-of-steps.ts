import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Which segments walk these steps; all of them, or none named, is the same: everybody does. */
export const setSegmentsOfSteps = defineCommand({
  id: "blueprint.step.set-segments",
  args: z.strictObject({ stepIds: z.array(idField).min(1), segmentIds: z.array(idField) }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Change who walks “${model.get("step", stepIds[0])?.title ?? ""}”`
      : `Change who walks ${stepIds.length} steps`,
  run: (draft, { stepIds, segmentIds }) => {
    const known = draft.all("segment").map((segment) => segment.id);
    const named = known.filter((id) => segmentIds.includes(id));
    const kept = named.length === known.length ? [] : named;
    for (const id of stepIds) draft.update("step", id, { segmentIds: kept });
  },
});
