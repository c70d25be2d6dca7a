import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { type Note, noteSchema } from "../records.ts";

export type NotePatch = Partial<Pick<Note, "text" | "colour" | "width" | "height">>;
const patchField = noteSchema
  .pick({ text: true, colour: true, width: true, height: true })
  .partial() as z.ZodType<NotePatch>;

/** Words, colour or size of notes; the same for all of them. */
export const updateNotes = defineCommand({
  id: "notes.note.update",
  args: z.strictObject({ ids: z.array(idField).min(1), patch: patchField }),
  label: ({ ids, patch }) => {
    const what = patch.text !== undefined ? "Write on" : patch.colour !== undefined ? "Colour" : "Resize";
    return ids.length === 1 ? `${what} a sticky note` : `${what} ${ids.length} sticky notes`;
  },
  mergeKey: ({ ids, patch }) => `note ${ids.join()} ${Object.keys(patch).join()}`,
  run: (draft, { ids, patch }) => {
    for (const id of ids) draft.update("note", id, patch);
  },
});
