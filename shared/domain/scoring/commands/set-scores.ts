import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { setScore } from "./set-score.ts";

const cellField = z.strictObject({
  sheetId: idField,
  touchPointId: idField,
  itemId: idField,
  /** Null: not rated. */
  perception: z.number().nullable(),
});

/** Writes many cells, as a paste does, in one step to undo; one that is off its scale refuses them all. */
export const setScores = defineCommand({
  id: "scoring.scores.set",
  args: z.strictObject({ cells: z.array(cellField).min(1) }),
  label: ({ cells }) => (cells.length === 1 ? "Enter a rating" : `Enter ${cells.length} ratings`),
  run: (draft, { cells }) => {
    for (const cell of cells) setScore.run(draft, cell);
  },
});
