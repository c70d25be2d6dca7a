import type { ServiceModel } from "../service-model.ts";
import { solveLinear } from "./linear-system.ts";
import type { Network } from "./network.ts";
import { type PoolLoad, taskMoments } from "./pool-load.ts";
import { OUTSIDE, streamFlows } from "./stream-flows.ts";

/** Below it a less varied service time hardly evens out the stream of many servers any more (Whitt). */
const LEAST_VARIATION = 0.2;

/**
 * Squared coefficient of variation of the time between tasks that come to each pool, in the order of the loads: the queueing
 * network analyser of Whitt (1983), streams that are split, merged and evened out by busy pools. 1 throughout where the
 * stream from outside is Poisson and service is exponential.
 */
export function streamVariations(
  model: ServiceModel,
  network: Network,
  loads: readonly PoolLoad[],
  outside: number,
): number[] {
  const size = loads.length + 1;
  const flows = streamFlows(model, network);
  const flow = (from: number, to: number): number => flows[from * size + to] ?? 0;
  const places = Array.from({ length: size }, (_, place) => place);
  const total = places.map((to) => places.reduce((sum, from) => sum + flow(from, to), 0));
  const equations = new Float64Array(size * size);
  const right = new Float64Array(size).fill(1);
  for (const to of places) {
    equations[to * size + to] = 1;
    const all = total[to] ?? 0;
    if (to === OUTSIDE || all === 0) continue;
    const shares = places.map((from) => flow(from, to) / all);
    const merging = 1 / shares.reduce((sum, share) => sum + share * share, 0);
    const idle = 1 - (loads[to - 1]?.utilisation ?? 0);
    const weight = 1 / (1 + 4 * idle * idle * (merging - 1));
    for (const from of places) {
      const share = weight * (shares[from] ?? 0);
      // How much of what leaves the source comes here: the rest is split off by chance, as in a Poisson stream.
      const split = Math.min(1, flow(from, to) / (from === OUTSIDE ? 1 : total[from] || 1));
      const load = loads[from - 1];
      if (!load) {
        right[to] = (right[to] ?? 0) + share * split * (outside - 1);
        continue;
      }
      const busy = load.utilisation ** 2;
      right[to] = (right[to] ?? 0) + share * split * (busy * servedVariation(load) - 1);
      const place = to * size + from;
      equations[place] = (equations[place] ?? 0) - share * split * (1 - busy);
    }
  }
  const solved = solveLinear(equations, right);
  return loads.map((_, place) => Math.max(0, solved?.[place + 1] ?? 1));
}

/** 1 + (max(c_s², .2) − 1)/√heads. */
function servedVariation(load: PoolLoad): number {
  const { mean, secondMoment } = taskMoments(load.tasks);
  const variation = mean > 0 ? secondMoment / (mean * mean) - 1 : 1;
  return 1 + (Math.max(LEAST_VARIATION, variation) - 1) / Math.sqrt(Math.max(1, load.pool.heads));
}
