import type { CompiledService } from "../compiled-service.ts";
import { averagedSeries, warmUpOf } from "../output/warm-up.ts";
import { createRun, type Run } from "../run.ts";

/** Replications that are looked at before the first one that counts. */
const PILOTS = 5;
const WEEK = 10_080;

export interface FoundWarmUp {
  /** Minutes, whole weeks. */
  readonly minutes: number;
  readonly settled: boolean;
}

/**
 * How long a service takes from its empty start to its usual life: MSER-5 on the lead times in the order of arrival,
 * averaged over a few replications of their own, up to the next whole week, so that the week's rhythm stays whole. A
 * generator that gives the runs slice by slice to whoever drives it.
 */
export function* findWarmUp(
  service: CompiledService,
  { seed, window }: { readonly seed: number; readonly window: number },
): Generator<Run, FoundWarmUp, void> {
  const series: Float64Array[] = [];
  const arrivals: Float64Array[] = [];
  for (let pilot = 0; pilot < PILOTS; pilot++) {
    const run = createRun(service, {
      seed,
      replication: PILOT_NUMBERS + pilot,
      warmUp: 0,
      horizon: window,
      followUntil: 2 * window,
      draws: "keyed",
    });
    yield run;
    const { cases } = run.results();
    const order = Array.from(cases.arrived.keys()).sort(
      (a, b) => (cases.arrived[a] ?? 0) - (cases.arrived[b] ?? 0),
    );
    series.push(Float64Array.from(order, (row) => cases.lead[row] ?? 0));
    arrivals.push(Float64Array.from(order, (row) => cases.arrived[row] ?? 0));
  }
  const { deleted, settled } = warmUpOf(averagedSeries(series));
  const until = Math.max(0, ...arrivals.map((moments) => moments[deleted] ?? 0));
  return { minutes: deleted === 0 ? 0 : Math.ceil(until / WEEK) * WEEK, settled };
}

/** Their luck is not that of any replication that counts. */
const PILOT_NUMBERS = 1_000_000;
