import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { linkBetween } from "../queries.ts";

/** Says that two elements belong together; one link joins two elements, whichever way. */
export const addLink = defineCommand({
  id: "notes.link.add",
  args: z.strictObject({ sourceId: idField, targetId: idField, label: lineField }),
  label: () => "Link two elements",
  canRun: (model, { sourceId, targetId }) => {
    if (sourceId === targetId) return "An element is not linked to itself.";
    if (!model.find(sourceId) || !model.find(targetId)) return "One of the two is not there any more.";
    return linkBetween(model, sourceId, targetId) && "These two are linked already.";
  },
  run: (draft, link) => draft.create("link", link).id,
});
