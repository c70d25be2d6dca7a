import type { Engine } from "../engine/engine.ts";
import { WEEK_HOURS, WeekProfile } from "../engine/week-profile.ts";
import { summarise } from "./quantiles.ts";
import type { PoolResult } from "./results.ts";

/** `window`: the minutes that were measured so far; `waits`: those that tasks waited, which are put into another order. */
export function readPool(
  { desk, service, options }: Engine,
  pool: number,
  window: number,
  waits: Float64Array,
): PoolResult {
  const { id, costPerHour } = service.model.pools[pool]!;
  const to = options.warmUp + window;
  const open = desk.openMinutes(pool, options.warmUp, to);
  const busy = desk.busy[pool]!.minutes();
  const waited = desk.queues[pool]!.minutes();
  const seen = new WeekProfile(options.warmUp, to);
  seen.add(options.warmUp, to);
  const minutes = seen.minutes();
  const openMinutes = sumOf(open);
  return {
    poolId: id,
    waiting: summarise(waits),
    waitingShare:
      waits.length > 0 ? waits.filter((minutes) => minutes > 0).length / waits.length : Number.NaN,
    utilisation: openMinutes > 0 ? sumOf(busy) / openMinutes : Number.NaN,
    utilisationByHour: shares(busy, open),
    queueLength: window > 0 ? sumOf(waited) / window : Number.NaN,
    queueByHour: shares(waited, minutes),
    mostWaiting: desk.mostWaiting[pool]!,
    paidCost: (openMinutes / 60) * costPerHour,
  };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** NaN where the whole is nothing. */
const shares = (parts: Float64Array, wholes: Float64Array): Float64Array =>
  Float64Array.from({ length: WEEK_HOURS }, (_, hour) =>
    wholes[hour]! > 0 ? parts[hour]! / wholes[hour]! : Number.NaN,
  );
