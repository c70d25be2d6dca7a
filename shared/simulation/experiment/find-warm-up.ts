import type { CompiledService } from "../compiled-service.ts";
import { averagedSeries, warmUpOf } from "../output/warm-up.ts";
import { createRun, type Run } from "../run.ts";

/** Replications that are looked at before the first one that counts. */
export const PILOTS = 5;
const WEEK = 10_080;
/** Their luck is not that of any replication that counts. */
const PILOT_NUMBERS = 1_000_000;

export interface FoundWarmUp {
  /** Minutes, whole weeks. */
  readonly minutes: number;
  readonly settled: boolean;
}

/** Minutes, in the order of arrival. */
export interface PilotSeries {
  readonly arrived: Float64Array;
  readonly lead: Float64Array;
}

export const createPilot = (
  service: CompiledService,
  pilot: number,
  { seed, window }: { readonly seed: number; readonly window: number },
): Run =>
  createRun(service, {
    seed,
    replication: PILOT_NUMBERS + pilot,
    warmUp: 0,
    horizon: window,
    followUntil: 2 * window,
    draws: "keyed",
  });

export function readPilot(run: Run): PilotSeries {
  const { cases } = run.results();
  const order = Array.from(cases.arrived.keys()).sort(
    (a, b) => (cases.arrived[a] ?? 0) - (cases.arrived[b] ?? 0),
  );
  return {
    lead: Float64Array.from(order, (row) => cases.lead[row] ?? 0),
    arrived: Float64Array.from(order, (row) => cases.arrived[row] ?? 0),
  };
}

/**
 * How long a service takes from its empty start to its usual life: MSER-5 on the lead times in the order of arrival,
 * averaged over the pilots, up to the next whole week, so that the week's rhythm stays whole.
 */
export function warmUpFrom(pilots: readonly PilotSeries[]): FoundWarmUp {
  const { deleted, settled } = warmUpOf(averagedSeries(pilots.map(({ lead }) => lead)));
  const until = Math.max(0, ...pilots.map(({ arrived }) => arrived[deleted] ?? 0));
  return { minutes: deleted === 0 ? 0 : Math.ceil(until / WEEK) * WEEK, settled };
}
