import type { SparseRouting } from "./sparse-routing.ts";

/** Steps that lead to each other together, each part before those that it leads to. */
export interface RoutingParts {
  readonly count: number;
  /** By step: the number of its part; −1 where no case comes. */
  readonly partOf: Int32Array;
  /** The steps of all parts one after the other, and where each part begins. */
  readonly steps: Int32Array;
  readonly starts: Int32Array;
}

/**
 * The parts of a routing that cases reach who begin at the steps with a number above nought in `first` (Tarjan 1972,
 * without recursion). With `until`, no case goes on from that step.
 */
export function routingParts(routing: SparseRouting, first: Float64Array, until = -1): RoutingParts {
  const { n } = routing;
  const index = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const flowAt = routing.starts.slice(0, n);
  const partOf = new Int32Array(n).fill(-1);
  const found = new Int32Array(n);
  const ends: number[] = [];
  const open: number[] = [];
  const path: number[] = [];
  let entered = 0;
  let closed = 0;
  const enter = (step: number) => {
    index[step] = entered;
    low[step] = entered++;
    open.push(step);
    path.push(step);
  };
  const lower = (step: number, to: number) => {
    if (to < (low[step] ?? 0)) low[step] = to;
  };
  for (let root = 0; root < n; root++) {
    if ((first[root] ?? 0) === 0 || index[root] !== -1) continue;
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const flow = flowAt[step] ?? 0;
      if (step !== until && flow < (routing.starts[step + 1] ?? 0)) {
        flowAt[step] = flow + 1;
        const to = routing.to[flow] ?? 0;
        if (!((routing.share[flow] ?? 0) > 0)) continue;
        if (index[to] === -1) enter(to);
        else if (partOf[to] === -1) lower(step, index[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before, low[step] ?? 0);
      if (low[step] !== index[step]) continue;
      for (let member = -1; member !== step; ) {
        member = open.pop() ?? step;
        partOf[member] = ends.length;
        found[closed++] = member;
      }
      ends.push(closed);
    }
  }
  return firstToLast(partOf, found.subarray(0, closed), ends);
}

/** A part is closed before all that lead to it: the other way round. */
function firstToLast(partOf: Int32Array, found: Int32Array, ends: readonly number[]): RoutingParts {
  const count = ends.length;
  for (const [step, part] of partOf.entries()) if (part >= 0) partOf[step] = count - 1 - part;
  const starts = new Int32Array(count + 1);
  for (let part = 0; part < count; part++) starts[part + 1] = found.length - (ends[count - 2 - part] ?? 0);
  return { count, partOf, steps: found.reverse(), starts };
}
