import type { Behavior } from "../../core/command.ts";

/** A to-be that is gone, or whose as-is is gone, has nothing to be rebased on. */
export const whenBlueprintStandsAloneThenItsBaseIsForgotten: Behavior = {
  id: "when-blueprint-stands-alone-then-its-base-is-forgotten",
  run(draft) {
    const alone = new Set(draft.removed("blueprint"));
    for (const [from, to] of draft.replaced()) {
      if (from.type !== "blueprint" || to?.type !== "blueprint") continue;
      if (from.branchedFromId !== null && to.branchedFromId === null) alone.add(to.id);
    }
    for (const id of alone)
      for (const base of draft.by("branchBase", "blueprintId", id)) draft.remove(base.id);
  },
};
