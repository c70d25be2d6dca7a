import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { givenFields, verbatimPatchField, verbatimRowField } from "../verbatim-fields.ts";

/**
 * Says the same of several verbatims: those that are records are changed, rows that nobody judged yet become records
 * with what the row holds. One undo.
 */
export const judgeVerbatims = defineCommand({
  id: "verbatim.verbatims.judge",
  args: z.strictObject({
    ids: z.array(idField).max(100_000),
    rows: z.array(verbatimRowField).max(100_000),
    patch: verbatimPatchField,
  }),
  label: ({ ids, rows, patch }) => {
    const count = ids.length + rows.length;
    const what = patch.pinned === undefined ? "Judge" : patch.pinned ? "Pin" : "Unpin";
    return count === 1 ? `${what} a verbatim` : `${what} ${count} verbatims`;
  },
  run: (draft, { ids, rows, patch }) => {
    const given = givenFields(patch);
    for (const id of ids) draft.update("verbatim", id, given);
    // Looked up once: a thousand rows must not ask a thousand times for all that was judged before.
    const known = new Map<string, Id>(
      [...new Set(rows.map((row) => row.datasetId ?? ""))].flatMap((datasetId) =>
        draft
          .by("verbatim", "datasetId", datasetId)
          .map((one) => [`${datasetId}#${one.row}`, one.id] as const),
      ),
    );
    let order = rows.length === 0 ? null : orderAfterLast(draft.all("verbatim"));
    return rows.map((row) => {
      const key = `${row.datasetId}#${row.row}`;
      const held = known.get(key);
      if (held !== undefined) {
        draft.update("verbatim", held, given);
        return held;
      }
      const { id } = draft.create("verbatim", { ...row, order: order ?? orderAfterLast([]), ...given });
      order = orderBetween(order, null);
      known.set(key, id);
      return id;
    });
  },
});
