import { forgets, forgetTouchPoints } from "../../core/cascade.ts";

/** The name that the source uses stays; it means no touch point any more. */
export const whenTouchPointRemovedThenVerbatimMappingsForgetIt = forgets(
  "when-touch-point-removed-then-verbatim-mappings-forget-it",
  "touchPoint",
  "verbatimMapping",
  (record, gone) => {
    const touchPoints = forgetTouchPoints(record.touchPoints, gone);
    return touchPoints && { touchPoints };
  },
);
