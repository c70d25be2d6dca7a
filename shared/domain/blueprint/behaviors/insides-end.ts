import { UserError } from "@shared/base/result.ts";
import type { Behavior } from "../../core/command.ts";
import { levelMessages } from "../level-messages.ts";
import { ringAbove } from "../levels.ts";

/** Refuses a commit after which a blueprint would lie inside itself, at whatever depth. */
export const insidesEnd: Behavior = {
  id: "insides-end",
  check(draft) {
    for (const record of draft.written()) {
      if (record.type !== "blueprint" || record.parentStepId === null) continue;
      const ring = ringAbove(record.id, (id) => {
        const blueprint = draft.get("blueprint", id);
        return draft.get("step", blueprint?.parentStepId)?.blueprintId;
      });
      if (ring !== undefined)
        throw new UserError(levelMessages.insideItself(record.name), `blueprint ${ring}`);
    }
  },
};
