import { hasRecovery } from "../blueprint/fail-point.ts";
import type { FailPoint } from "../blueprint/records.ts";
import { rootCauseOf } from "./root-cause.ts";

/** What a fail point says when it is thought through, in the order in which it is asked. */
export const RECOVERY_PARTS = ["what", "noticed", "recovery", "authority", "cause", "prevention"] as const;
export type RecoveryPart = (typeof RECOVERY_PARTS)[number];

const SAID: Readonly<Record<RecoveryPart, (point: FailPoint) => boolean>> = {
  what: ({ description }) => description.trim() !== "",
  noticed: ({ noticed }) => noticed.trim() !== "",
  recovery: hasRecovery,
  authority: ({ authority }) => authority.trim() !== "",
  cause: ({ whys }) => rootCauseOf(whys) !== null,
  prevention: ({ prevention }) => prevention.trim() !== "",
};

/** The parts that nobody has said anything about yet. */
export const missingParts = (point: FailPoint): RecoveryPart[] =>
  RECOVERY_PARTS.filter((part) => !SAID[part](point));
