import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { valueMessages } from "../messages.ts";
import { lineKindOf } from "../number-kinds.ts";

/** Deletes the line of that number, with all its numbers; what every case has once stays. */
export const removeValueLine = defineCommand<{ id: Id }, void>({
  id: "value.line.remove",
  args: z.object({ id: idField }),
  label: () => "Delete cost or saving",
  run: (draft, { id }) => {
    const { valueCaseId, kind, line } = draft.need("valueNumber", id);
    const lineKind = lineKindOf(kind);
    if (lineKind === null) throw new UserError(valueMessages.stays);
    for (const one of draft.by("valueNumber", "valueCaseId", valueCaseId))
      if (one.line === line && lineKindOf(one.kind) === lineKind) draft.remove(one.id);
  },
});
