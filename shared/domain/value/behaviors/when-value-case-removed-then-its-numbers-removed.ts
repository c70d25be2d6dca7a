import type { Behavior } from "../../core/command.ts";

export const whenValueCaseRemovedThenItsNumbersRemoved: Behavior = {
  id: "when-value-case-removed-then-its-numbers-removed",
  run(draft) {
    for (const gone of draft.removed("valueCase"))
      for (const { id } of draft.by("valueNumber", "valueCaseId", gone)) draft.remove(id);
  },
};
