import type { QuestionRole } from "./records.ts";

/** Columns whose cells are no answers on a scale: they part, date, weigh or tell. */
const UNSCALED: readonly string[] = ["ignore", "segment", "date", "weight", "text", "wave"];
/** Columns that say something about one touch point and nothing without it. */
const NEEDS_TOUCH_POINT: readonly string[] = [
  "expectation",
  "perception",
  "importance",
  "kanoFunctional",
  "kanoDysfunctional",
];
const MAY_NAME_TOUCH_POINT: readonly string[] = [...NEEDS_TOUCH_POINT, "csat", "ces", "text"];

export const isScaled = (role: QuestionRole | "ignore"): boolean => !UNSCALED.includes(role);
export const needsTouchPoint = (role: QuestionRole | "ignore"): boolean => NEEDS_TOUCH_POINT.includes(role);
export const mayNameTouchPoint = (role: QuestionRole | "ignore"): boolean =>
  MAY_NAME_TOUCH_POINT.includes(role);
