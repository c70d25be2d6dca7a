import { forgets } from "../../core/cascade.ts";

/** A to-be that is gone is no favoured one, and the reason for it goes too. */
export const whenBlueprintRemovedThenJourneysForgetIt = forgets(
  "when-blueprint-removed-then-journeys-forget-it",
  "blueprint",
  "journey",
  ({ favouredToBeId }, gone) =>
    favouredToBeId !== null && gone.has(favouredToBeId) ? { favouredToBeId: null, favourReason: "" } : null,
);
