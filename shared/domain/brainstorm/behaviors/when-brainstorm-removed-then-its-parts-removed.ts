import type { Behavior } from "../../core/command.ts";

const PARTS = ["brainstormBallot", "brainstormCard", "brainstormCluster"] as const;

export const whenBrainstormRemovedThenItsPartsRemoved: Behavior = {
  id: "when-brainstorm-removed-then-its-parts-removed",
  run(draft) {
    for (const gone of draft.removed("brainstorm"))
      for (const part of PARTS) for (const { id } of draft.by(part, "brainstormId", gone)) draft.remove(id);
  },
};
