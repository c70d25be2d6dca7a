import type { Behavior } from "../../core/command.ts";

/** All of them in one round: below each other they may be more levels than rounds that a commit has. */
export const whenCauseRemovedThenCausesBelowRemoved: Behavior = {
  id: "when-cause-removed-then-causes-below-removed",
  run(draft) {
    const waiting = [...draft.removed("cause")];
    for (let gone = waiting.pop(); gone !== undefined; gone = waiting.pop()) {
      for (const { id } of draft.by("cause", "parentCauseId", gone)) {
        draft.remove(id);
        waiting.push(id);
      }
    }
  },
};
