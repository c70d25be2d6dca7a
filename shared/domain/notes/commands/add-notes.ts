import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { noteSchema } from "../records.ts";

/** A note at its place: typed, pasted or copied. */
export const newNoteField = noteSchema.omit({ id: true, type: true, blueprintId: true });
export type NewNote = z.infer<typeof newNoteField>;

/** Sticky notes on the blueprint that their lanes belong to. */
export const addNotes = defineCommand({
  id: "notes.note.add",
  args: z.strictObject({ notes: z.array(newNoteField).min(1).max(1000) }),
  label: ({ notes }) => (notes.length === 1 ? "Add a sticky note" : `Add ${notes.length} sticky notes`),
  run: (draft, { notes }) =>
    notes.map((note) => {
      const { blueprintId } = draft.need("lane", note.laneId);
      return draft.create("note", { ...note, blueprintId }).id;
    }),
});
