import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { Step } from "../records.ts";
import { stepType } from "../records.ts";

export type StepPatch = Partial<Omit<Step, "id" | "type" | "blueprintId">>;

const FIELD_NAMES: Partial<Record<keyof StepPatch, string>> = {
  title: "Rename",
  kind: "Change the kind of",
  workTime: "Change the work time of",
  waitTime: "Change the waiting time of",
  failPoint: "Change the fail point of",
};

/** Changes fields of steps; the same patch for all of them. The record's schema checks the values. */
export const updateSteps = defineCommand({
  id: "blueprint.step.update",
  args: z.strictObject({
    stepIds: z.array(idField).min(1),
    patch: z.custom<StepPatch>((value) => typeof value === "object" && value !== null, "is not a change"),
  }),
  label: ({ stepIds, patch }, model) => {
    const field = Object.keys(patch)[0] as keyof StepPatch | undefined;
    const verb = (field && FIELD_NAMES[field]) ?? "Change";
    const first = model.get("step", stepIds[0] ?? "");
    return stepIds.length === 1 ? `${verb} “${first?.title ?? ""}”` : `${verb} ${stepIds.length} steps`;
  },
  // Words are typed letter by letter; a picture that is moved or removed is a step of its own.
  mergeKey: ({ stepIds, patch }) =>
    patch.pictureIds ? undefined : `step ${stepIds.join()} ${Object.keys(patch).join()}`,
  run: (draft, { stepIds, patch }) => {
    for (const key of Object.keys(patch)) {
      if (key === "id" || key === "type" || key === "blueprintId")
        throw new Error(`${key} cannot be changed`);
    }
    for (const id of stepIds) draft.update(stepType.type, id, patch);
  },
});
