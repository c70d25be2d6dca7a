import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { matrixOf, ownMatrix } from "../action-priority.ts";
import { ACTION_PRIORITIES } from "../records.ts";

/** Sets one cell of the engagement's matrix: bands from 0. The first change makes the program's matrix the engagement's. */
export const setActionPriority = defineCommand({
  id: "recovery.matrix.set",
  args: z.strictObject({
    severity: z.int().min(0).max(4),
    occurrence: z.int().min(0).max(4),
    priority: z.enum(ACTION_PRIORITIES),
  }),
  label: () => "Change the action priority matrix",
  run: (draft, { severity, occurrence, priority }) => {
    const cells = matrixOf(draft).map((row, at) =>
      at === severity ? row.map((old, column) => (column === occurrence ? priority : old)) : [...row],
    );
    const held = ownMatrix(draft);
    if (held) draft.update("actionMatrix", held.id, { cells });
    else draft.create("actionMatrix", { cells });
  },
});
