import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { foundValueNumber } from "@shared/domain/value/commands/found-value-number.ts";
import { updateValueNumber } from "@shared/domain/value/commands/update-value-number.ts";
import { messages } from "./messages.ts";
import { readNumber } from "./read-number.ts";

/** Writes one cell of the numbers within a change that can be undone; throws what is wrong with it in words. */
export function writeNumber(draft: Draft, id: Id, columnId: string, text: string): void {
  const { kind, assumptionId } = draft.need("valueNumber", id);
  switch (columnId) {
    case "cautious":
    case "expected":
    case "hopeful":
      runIn(draft, updateValueNumber, { id, patch: { [columnId]: readNumber(kind, text) } });
      return;
    case "source":
    case "owner":
      if (assumptionId === null) throw new UserError(messages.noAssumption);
      runIn(draft, foundValueNumber, { id, field: columnId, text });
      return;
    case "text":
      runIn(draft, foundValueNumber, { id, field: "text", text });
  }
}
