import { UserError } from "@shared/base/result.ts";
import type { Behavior } from "../../core/command.ts";
import { ruleChanges } from "../frozen-rule.ts";
import { planMessages } from "../messages.ts";

/** By whatever way it is changed, be it a search through all texts: what was fixed changes only with an entry in the list. */
export const whenFixedRuleChangedThenAReasonIsAsked: Behavior = {
  id: "when-fixed-rule-changed-then-a-reason-is-asked",
  check(draft) {
    for (const [from, to] of draft.replaced()) {
      if (from.type !== "prototypePlan" || to?.type !== "prototypePlan" || from.ruleFixedAt === "") continue;
      if (to.amendments.length > from.amendments.length) continue;
      if (to.ruleFixedAt !== from.ruleFixedAt || ruleChanges(from, to).length > 0) {
        throw new UserError(planMessages.frozen.needsReason);
      }
    }
  },
};
