import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { type FailPoint, failPointField, NO_RECOVERY } from "../records.ts";

const NEW: FailPoint = {
  ...NO_RECOVERY,
  description: "",
  severity: 5,
  occurrence: 5,
  detection: 5,
  recovery: "",
};

/** Gives steps a fail point, or changes some of what theirs says; what is not named stays as each has it. */
export const updateFailPoints = defineCommand({
  id: "blueprint.fail-point.update",
  args: z.strictObject({ stepIds: z.array(idField).min(1), patch: failPointField.partial() }),
  label: ({ stepIds }, model) =>
    stepIds.length === 1
      ? `Change the fail point of “${model.get("step", stepIds[0])?.title ?? ""}”`
      : `Change ${stepIds.length} fail points`,
  mergeKey: ({ stepIds, patch }) => `fail point ${stepIds.join()} ${Object.keys(patch).join()}`,
  run: (draft, { stepIds, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    for (const id of stepIds)
      draft.update("step", id, { failPoint: { ...NEW, ...draft.need("step", id).failPoint, ...given } });
  },
});
