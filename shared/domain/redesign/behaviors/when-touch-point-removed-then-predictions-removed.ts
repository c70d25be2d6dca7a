import { removesOwned } from "../../core/cascade.ts";

export const whenTouchPointRemovedThenPredictionsRemoved = removesOwned(
  "when-touch-point-removed-then-predictions-removed",
  "touchPoint",
  "prediction",
  ["touchPointId"],
);
