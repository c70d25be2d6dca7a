import { UserError } from "@shared/base/result.ts";
import type { Behavior } from "../../core/command.ts";

/** A document holds exactly one engagement record, always. */
export const whenEngagementRemovedThenRefused: Behavior = {
  id: "when-engagement-removed-then-refused",
  check(draft) {
    if (draft.all("engagement").length === 1) return;
    throw new UserError("An engagement can be deleted as a whole only, and there can be only one here.");
  },
};
