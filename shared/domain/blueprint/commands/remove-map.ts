import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { blueprintsWithin } from "../levels.ts";

/**
 * Deletes a journey or a blueprint with everything on it and inside of its steps; a to-be that was branched from it
 * stays.
 */
export const removeMap = defineCommand({
  id: "blueprint.map.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) =>
    `Delete ${model.get("journey", id)?.name ?? model.get("blueprint", id)?.name ?? "a map"}`,
  run: (draft, { id }) => {
    const record = draft.find(id);
    if (record?.type !== "journey" && record?.type !== "blueprint") return;
    const inner = record.type === "blueprint" ? blueprintsWithin(draft, id) : [];
    for (const blueprint of [record, ...inner]) draft.remove(blueprint.id);
  },
});
