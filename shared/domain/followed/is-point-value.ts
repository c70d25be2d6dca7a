import type { FollowedMeasure } from "./records.ts";

/** Whether a measure of this kind can have the value: a share lies between 0 and 1. */
export const isPointValue = (kind: FollowedMeasure["kind"], value: number): boolean =>
  Number.isFinite(value) && (kind === "number" || (value >= 0 && value <= 1));
