import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { behindBy } from "../rebase/behind.ts";
import { rebaseMessages } from "../rebase/messages.ts";
import { isTopBranch } from "./branch-behind.ts";

/** A to-be that changes what has changed today as well: somebody has to decide what is meant. */
export const branchConflict = defineRule({
  id: "redesign/branch-conflict",
  title: "To-be that contradicts today's changes",
  on: "blueprint",
  severity: "hint",
  why: "The to-be redesigns what is another today. Whether the redesign still holds, or is done already, only people can say.",
  source: "Method, section 8: a to-be is a branch of the as-is; three-way merge as in version control.",
  example: {
    wrong: "The as-is of “Two working days” has moved on: 1 change, 1 conflict.",
    sound: "Each conflict is decided in the rebase, and the to-be rests on the as-is of today.",
  },
  check: ({ model }, blueprint, report) => {
    if (!isTopBranch(blueprint)) return;
    const behind = behindBy(model, blueprint.id);
    if (behind.conflicts > 0) report({ message: rebaseMessages.asIsOf(quoted(blueprint.name), behind) });
  },
});
