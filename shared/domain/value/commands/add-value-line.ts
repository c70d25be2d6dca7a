import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { valueMessages } from "../messages.ts";
import { newNumber } from "../new-number.ts";
import { LINE_KINDS, type LineKind, lineKindOf, SAVING_KINDS } from "../number-kinds.ts";

/** A cost, or work that is saved, with the numbers that it is made of; the first of them comes back. */
export const addValueLine = defineCommand<{ valueCaseId: Id; kind: LineKind; line: string }, Id>({
  id: "value.line.add",
  args: z.object({ valueCaseId: idField, kind: z.enum(LINE_KINDS), line: lineField.min(1) }),
  label: ({ line }) => `Add “${line}”`,
  run: (draft, { valueCaseId, kind, line }) => {
    draft.need("valueCase", valueCaseId);
    const others = draft.by("valueNumber", "valueCaseId", valueCaseId);
    if (others.some((one) => one.line === line && lineKindOf(one.kind) === kind)) {
      throw new UserError(valueMessages.taken(line));
    }
    if (kind !== "saving") return newNumber(draft, valueCaseId, kind, line);
    const [first = ""] = SAVING_KINDS.map((part) => newNumber(draft, valueCaseId, part, line));
    return first;
  },
});
