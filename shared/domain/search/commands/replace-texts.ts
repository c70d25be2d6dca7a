import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { AnyRecord, RecordTypeName } from "../../records.ts";
import { searchMessages } from "../messages.ts";
import { isTextPath, textAt, withText } from "../text-fields.ts";

/** Changes texts of whatever records, each from what was found to what it becomes; all of it is one undo. */
export const replaceTexts = defineCommand({
  id: "search.texts.replace",
  args: z.strictObject({
    wanted: z.string(),
    replacement: z.string(),
    edits: z
      .array(
        z.strictObject({
          recordId: idField,
          path: z.string().max(200),
          before: z.string(),
          after: z.string().max(100_000),
        }),
      )
      .min(1),
  }),
  label: ({ wanted, replacement, edits }) => searchMessages.label(wanted, replacement, edits.length),
  run: (draft, { edits }) => {
    for (const { recordId, path, before, after } of edits) {
      const record = draft.find(recordId);
      if (!record || !isTextPath(record.type, path)) throw new UserError(searchMessages.gone(before));
      // Found in an older state: what stands there now was not looked at.
      if (textAt(record, path) !== before) throw new UserError(searchMessages.changed(before));
      const { id: _, type, ...fields } = withText<AnyRecord>(record, path, after);
      draft.update(type as RecordTypeName, recordId, fields as never);
    }
    return edits.length;
  },
});
