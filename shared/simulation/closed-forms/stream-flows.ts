import type { ServiceModel } from "../service-model.ts";
import type { Network } from "./network.ts";
import { approvalsPerVisit } from "./pool-load.ts";

/** The stream from outside, as a source beside the pools. */
export const OUTSIDE = 0;

/** Passes after which steps without a pool, also in loops, have handed on where their cases come from. */
const MOST_PASSES = 60;
const SETTLED = 1e-9;

/**
 * Tasks per case that come to each pool from each source: row by row from source i to pool j, numbered from 1 in the order
 * of the model, `OUTSIDE` among the sources. Steps without a pool hand on the streams that come to them.
 */
export function streamFlows(model: ServiceModel, network: Network): Float64Array {
  const { steps, pools } = model;
  const { back } = network.routing;
  const size = pools.length + 1;
  const poolOf = (id: string | null): number => pools.findIndex((pool) => pool.id === id) + 1;
  const work = steps.map(({ poolId }) => poolOf(poolId));
  const approver = steps.map((step) => (step.approvals > 0 ? poolOf(step.approverPoolId) : 0));
  const sources = sourcesOf(network, size, (step) => approver[step] || work[step] || 0);
  const flows = new Float64Array(size * size);
  const add = (from: number, to: number, count: number) => {
    if (to > 0) flows[from * size + to] = (flows[from * size + to] ?? 0) + count;
  };
  for (const [step, given] of steps.entries()) {
    const visits = network.visits[step] ?? 0;
    const returns = visits * (back[step] ?? 0);
    const approvals = approvalsPerVisit(given);
    const doer = work[step] ?? 0;
    const reader = approver[step] ?? 0;
    for (let source = 0; source < size; source++) {
      const share = sources[step * size + source] ?? 0;
      add(source, doer, (visits - returns) * share);
      if (doer === 0) add(source, reader, visits * Math.min(1, approvals) * share);
      if (reader === 0) add(source, doer, returns * share);
    }
    if (reader > 0) {
      add(reader, doer, returns);
      if (doer > 0) add(doer, reader, visits * Math.min(1, approvals));
      add(reader, reader, visits * Math.max(0, approvals - 1));
    }
  }
  return flows;
}

/** From which sources the cases come that enter each step, as shares; `lastPool` 0 = the step has none. */
function sourcesOf(network: Network, size: number, lastPool: (step: number) => number): Float64Array {
  const { start, routing, visits } = network;
  const { n, flows } = routing;
  let shares = new Float64Array(n * size);
  for (let pass = 0; ; pass++) {
    const next = new Float64Array(n * size);
    const add = (step: number, source: number, weight: number) => {
      next[step * size + source] = (next[step * size + source] ?? 0) + weight;
    };
    add(start, OUTSIDE, 1);
    for (let from = 0; from < n; from++) {
      const pool = lastPool(from);
      for (let to = 0; to < n; to++) {
        const weight = (visits[from] ?? 0) * (flows[from * n + to] ?? 0);
        if (weight === 0) continue;
        if (pool > 0) add(to, pool, weight);
        else
          for (let source = 0; source < size; source++)
            add(to, source, weight * (shares[from * size + source] ?? 0));
      }
    }
    normalise(next, size);
    const change = next.reduce(
      (most, share, place) => Math.max(most, Math.abs(share - (shares[place] ?? 0))),
      0,
    );
    shares = next;
    if (change < SETTLED || pass === MOST_PASSES) return shares;
  }
}

function normalise(rows: Float64Array, size: number): void {
  for (let row = 0; row < rows.length; row += size) {
    let sum = 0;
    for (let place = row; place < row + size; place++) sum += rows[place] ?? 0;
    for (let place = row; sum > 0 && place < row + size; place++) rows[place] = (rows[place] ?? 0) / sum;
  }
}
