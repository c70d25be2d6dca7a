import { Emitter } from "@shared/base/emitter.ts";
import type { MeasureName } from "@shared/domain/measure/measures.ts";
import type { EngagementSession } from "../store/session.ts";
import { MeasureCalculator } from "./measure-calculator.ts";

/** These may take longer than a person waits: they have a worker of their own, so that no other figure waits for them. */
const SLOW: ReadonlySet<MeasureName> = new Set(["drivers"]);

/** A slow measure that a person stopped. */
export class StoppedMeasure extends Error {}

let current: {
  readonly session: EngagementSession;
  readonly quick: MeasureCalculator;
  slow: MeasureCalculator | null;
} | null = null;

/** The share of a slow measure has changed. */
export const slowProgress = new Emitter<void>();

/**
 * The calculator of the open engagement for a measure; opening another engagement ends those of the one before, and in
 * place of one whose worker has failed there is a new one.
 */
export function calculatorFor(session: EngagementSession, name?: MeasureName): MeasureCalculator {
  if (current?.slow?.hasEnded) end(current.slow);
  if (current?.session !== session || current.quick.hasEnded) {
    current?.quick.dispose();
    current?.slow?.dispose();
    current = { session, quick: new MeasureCalculator(session), slow: null };
  }
  if (name === undefined || !SLOW.has(name)) return current.quick;
  current.slow ??= new MeasureCalculator(session, {
    onProgress: () => slowProgress.emit(),
    onOvertaken: end,
  });
  return current.slow;
}

/** How much of the slow measure at work is done, 0 to 1; null where none has taken long yet. */
export const slowShare = (session: EngagementSession): number | null =>
  current?.session === session ? (current.slow?.share ?? null) : null;

/** Ends the slow measure at work; who waits for it is told so by a StoppedMeasure. The next question begins anew. */
export function stopSlow(session: EngagementSession): void {
  if (current?.session !== session) return;
  const { slow } = current;
  current.slow = null;
  slow?.dispose(new StoppedMeasure("stopped"));
}

/** The next question begins at once, with a calculator of its own. */
function end(calculator: MeasureCalculator): void {
  if (current?.slow === calculator) current.slow = null;
  calculator.dispose();
}
