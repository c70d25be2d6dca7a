import type { FailPoint } from "./records.ts";

/** The rungs of a recovery, from the first minute to the last word. */
export const RUNGS = ["acknowledge", "empathise", "apologise", "settle", "exceed", "followUp"] as const;
export type Rung = (typeof RUNGS)[number];

/** Risk priority number, 1 to 1,000 (IEC 60812): severity × occurrence × detection. */
export const rpnOf = ({ severity, occurrence, detection }: FailPoint): number =>
  severity * occurrence * detection;

/** The rungs of which it is said what is done. */
export const rungsOf = ({ ladder }: FailPoint): Rung[] => RUNGS.filter((rung) => ladder[rung].trim() !== "");

/** Whether somebody has said how the client is won back: in short, or at any rung of the ladder. */
export const hasRecovery = (point: FailPoint): boolean =>
  point.recovery.trim() !== "" || rungsOf(point).length > 0;
