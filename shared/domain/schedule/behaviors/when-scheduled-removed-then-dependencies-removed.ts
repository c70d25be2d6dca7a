import type { Behavior } from "../../core/command.ts";
import { SCHEDULED_TYPES } from "../items.ts";

/** What came before and after it comes after nothing of it any more. */
export const whenScheduledRemovedThenDependenciesRemoved: Behavior = {
  id: "when-scheduled-removed-then-dependencies-removed",
  run(draft) {
    for (const type of SCHEDULED_TYPES) {
      for (const gone of draft.removed(type)) {
        for (const field of ["predecessorId", "successorId"] as const)
          for (const { id } of draft.by("dependency", field, gone)) draft.remove(id);
      }
    }
  },
};
