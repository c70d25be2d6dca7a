import { orderAfterLast, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { verbatimRowField } from "../verbatim-fields.ts";

/**
 * Goes on with a table that was brought in again: what was judged of the earlier one is moved to the rows of the later
 * one that say the same, and the earlier one is taken out, so that nothing counts twice. What the later one does not
 * hold stays a verbatim of its own, of the later table and without a row in it: what was judged, and the rows in `kept`,
 * which nobody judged. So it is counted against the clients of the later table, which takes over those of the earlier
 * one where nobody told its own. One undo.
 */
export const continueCollection = defineCommand({
  id: "verbatim.collection.continue",
  args: z.strictObject({
    earlierId: idField,
    laterId: idField,
    moves: z.array(z.strictObject({ id: idField, row: z.int().min(0) })).max(1_000_000),
    kept: z.array(verbatimRowField).max(1_000_000),
  }),
  label: ({ laterId }, model) => `Go on with ${model.get("dataset", laterId)?.name ?? ""}`,
  run: (draft, { earlierId, laterId, moves, kept }) => {
    // A table does not go on in itself.
    if (earlierId === laterId || !draft.get("dataset", laterId)) return;
    const taken = new Set(draft.by("verbatim", "datasetId", laterId).map(({ row }) => row));
    const rows = new Map(moves.map(({ id, row }) => [id, row]));
    const judged = draft.by("verbatim", "datasetId", earlierId);
    for (const { id } of judged) {
      const row = rows.get(id) ?? null;
      const isFree = row !== null && !taken.has(row);
      taken.add(row);
      draft.update("verbatim", id, { datasetId: laterId, row: isFree ? row : null });
    }
    // A row that somebody judged meanwhile is a record already.
    const recorded = new Set(judged.map(({ row }) => row));
    let order = kept.length === 0 ? null : orderAfterLast(draft.all("verbatim"));
    for (const row of kept) {
      if (row.datasetId !== earlierId || recorded.has(row.row)) continue;
      draft.create("verbatim", { ...row, datasetId: laterId, row: null, order: order ?? orderAfterLast([]) });
      order = orderBetween(order, null);
    }
    const earlier = draft.by("verbatimMapping", "datasetId", earlierId);
    const clients = earlier.find((mapping) => mapping.clients !== null)?.clients ?? null;
    for (const later of draft.by("verbatimMapping", "datasetId", laterId))
      if (later.clients === null && clients !== null) draft.update("verbatimMapping", later.id, { clients });
    for (const mapping of earlier) draft.remove(mapping.id);
    const isRead =
      draft.by("surveyMapping", "datasetId", earlierId).length > 0 ||
      draft.by("eventLog", "datasetId", earlierId).length > 0;
    if (!isRead && draft.get("dataset", earlierId)) draft.remove(earlierId);
  },
});
