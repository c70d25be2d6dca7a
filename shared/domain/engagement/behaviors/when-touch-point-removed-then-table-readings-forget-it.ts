import { forgets, forgetTouchPoints } from "../../core/cascade.ts";

/** The name that the table uses stays; it means no touch point any more. */
export const whenTouchPointRemovedThenTableReadingsForgetIt = forgets(
  "when-touch-point-removed-then-table-readings-forget-it",
  "touchPoint",
  "engagement",
  ({ tableReadings = [] }, gone) => {
    const left = tableReadings.map((reading) => {
      const touchPoints = forgetTouchPoints(reading.touchPoints, gone);
      return touchPoints ? { ...reading, touchPoints } : reading;
    });
    return left.some((reading, at) => reading !== tableReadings[at]) ? { tableReadings: left } : null;
  },
);
