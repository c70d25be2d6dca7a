import type { CompiledService } from "./compiled-service.ts";
import { Engine } from "./engine/engine.ts";
import type { RunOptions } from "./engine/run-options.ts";
import { readResults } from "./results/read-results.ts";
import type { ReplicationResult } from "./results/results.ts";

/** Events of one slice: a few milliseconds, after which a worker can tell how far it is and listen. */
export const SLICE = 20_000;

/** Hours are counted in 32 bits. */
const LATEST = 60 * 2 ** 31;

/** A replication that is run slice by slice. */
export interface Run {
  /** Handles up to so many events (a slice when left out); false once it has come to its end. */
  advance(events?: number): boolean;
  /** 0..1 of the time up to the horizon. */
  progress(): number;
  /** What has been seen so far. */
  results(): ReplicationResult;
  /** Minutes that each task so far waited for a head of the pool with this place: what was served within how long. */
  waits(pool: number): Float64Array<ArrayBuffer>;
}

/**
 * Begins a replication. The same service and options give the same results to the last bit on every machine: nothing
 * but + − × ÷, square roots and whole numbers is in them, and the logarithms and exponentials made out of these. Throws a RangeError when the options make no window of time; `advance` throws one
 * when a case never leaves a loop.
 */
export function createRun(service: CompiledService, options: RunOptions): Run {
  if (!(options.warmUp >= 0 && options.horizon > options.warmUp && options.horizon <= LATEST))
    throw new RangeError("the warm-up does not end before the horizon, or the horizon is too far away");
  const engine = new Engine(service, options);
  return {
    advance: (events = SLICE) => engine.advance(events),
    progress: () => (engine.isDone ? 1 : Math.min(1, engine.now / options.horizon)),
    results: () => readResults(engine),
    waits: (pool) => engine.desk.waits.columns(service.pools.count)[pool] ?? new Float64Array(0),
  };
}

/** A replication in one go. */
export function runReplication(service: CompiledService, options: RunOptions): ReplicationResult {
  const run = createRun(service, options);
  while (run.advance());
  return run.results();
}
