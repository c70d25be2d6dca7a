import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { valueMessages } from "../messages.ts";
import { lineKindOf } from "../number-kinds.ts";

/** Calls the line of that number something else, with all its numbers; refused where another of its kind is called so. */
export const renameValueLine = defineCommand<{ id: Id; line: string }, void>({
  id: "value.line.rename",
  args: z.object({ id: idField, line: lineField.min(1) }),
  label: ({ line }) => `Rename to “${line}”`,
  run: (draft, { id, line }) => {
    const named = draft.need("valueNumber", id);
    const lineKind = lineKindOf(named.kind);
    if (lineKind === null) throw new UserError(valueMessages.stays);
    if (line === named.line) return;
    const ofKind = draft
      .by("valueNumber", "valueCaseId", named.valueCaseId)
      .filter(({ kind }) => lineKindOf(kind) === lineKind);
    if (ofKind.some((one) => one.line === line)) throw new UserError(valueMessages.taken(line));
    for (const one of ofKind) if (one.line === named.line) draft.update("valueNumber", one.id, { line });
  },
});
