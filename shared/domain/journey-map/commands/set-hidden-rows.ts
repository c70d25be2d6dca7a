import { z } from "zod";
import { JOURNEY_ROWS } from "../../blueprint/records.ts";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { journeyMapMessages } from "../messages.ts";

/** Which rows the maps of a journey leave out. */
export const setHiddenRows = defineCommand({
  id: "journey.rows.hide",
  args: z.strictObject({ journeyId: idField, hiddenRows: z.array(z.enum(JOURNEY_ROWS)) }),
  label: ({ journeyId, hiddenRows }, model) => {
    const before = model.get("journey", journeyId)?.hiddenRows ?? [];
    const hidden = hiddenRows.find((row) => !before.includes(row));
    const shown = before.find((row) => !hiddenRows.includes(row));
    if (hidden !== undefined) return `Hide the row ${journeyMapMessages.rows[hidden]}`;
    return shown === undefined ? "Change the rows" : `Show the row ${journeyMapMessages.rows[shown]}`;
  },
  run: (draft, { journeyId, hiddenRows }) => {
    draft.update("journey", journeyId, {
      hiddenRows: JOURNEY_ROWS.filter((row) => hiddenRows.includes(row)),
    });
  },
});
