import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { noteSchema } from "../records.ts";

const { laneId, stageId, x, y } = noteSchema.shape;

/** Puts notes elsewhere on their blueprint. Nudged by keys, the presses that follow each other are one undo. */
export const moveNotes = defineCommand({
  id: "notes.note.move",
  args: z.strictObject({
    moves: z.array(z.strictObject({ noteId: idField, laneId, stageId, x, y })).min(1),
    nudge: z.boolean().optional(),
  }),
  label: ({ moves }) => (moves.length === 1 ? "Move a sticky note" : `Move ${moves.length} sticky notes`),
  mergeKey: ({ moves, nudge }) => (nudge ? `nudge ${moves.map(({ noteId }) => noteId).join()}` : undefined),
  run: (draft, { moves }) => {
    for (const { noteId, ...place } of moves) draft.update("note", noteId, place);
  },
});
