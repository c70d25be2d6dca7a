import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { recordType } from "../../records.ts";
import { takeOutOfChain } from "../heal.ts";

const REMOVABLE = new Set(["step", "flow", "lane", "stage", "note"]);

/**
 * Deletes steps, flows, lanes, stages, sticky notes; what hangs on them goes with them (see behaviors). A chain closes
 * over a step that is taken out of it.
 */
export const removeElements = defineCommand({
  id: "blueprint.element.remove",
  args: z.strictObject({ ids: z.array(idField).min(1) }),
  label: ({ ids }, model) => {
    const first = model.find(ids[0] ?? "");
    if (ids.length > 1 || !first) return `Delete ${ids.length} elements`;
    const name = "title" in first ? first.title : "name" in first ? first.name : "";
    return name === "" ? `Delete a ${recordType(first.type).noun}` : `Delete “${name}”`;
  },
  run: (draft, { ids }) => {
    for (const id of ids) if (draft.get("step", id)) takeOutOfChain(draft, id);
    for (const id of ids) if (REMOVABLE.has(draft.find(id)?.type ?? "")) draft.remove(id);
  },
});
