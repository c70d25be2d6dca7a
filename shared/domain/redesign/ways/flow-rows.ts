/** How a case goes on from a place: by all of its flows, by one of them, or by what nobody can tell. */
export const SPLITS = { all: 0, one: 1, untold: 2 } as const;

/** Places by number, each with a row of flows; the rows lie anywhere among the flows. */
export interface FlowRows {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly to: Int32Array;
  readonly chance: Float64Array;
  /** One of `SPLITS`. */
  readonly splits: Uint8Array;
}

/**
 * The places to which flows lead from the start on, also those that are never taken, in the order of `caseGraph`; null
 * where it cannot tell the way of a case.
 */
export function reachedPlaces({ first, count, to, splits }: FlowRows, start: number): number[] | null {
  const isFound = new Uint8Array(count.length);
  const found: number[] = [];
  const queue = [start];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (isFound[place] === 1) continue;
    isFound[place] = 1;
    if (splits[place] === SPLITS.untold) return null;
    found.push(place);
    const from = first[place] ?? 0;
    for (let flow = from; flow < from + (count[place] ?? 0); flow++) {
      const target = to[flow] ?? 0;
      if (isFound[target] === 0) queue.push(target);
    }
  }
  return found;
}

/** As `forwardFrom` tells it. */
export interface Forward {
  /** The places that cases come to, each before those that it leads to, ways back left out. */
  readonly order: readonly number[];
  /** By flow: 1 where it leads back to where a case has been. */
  readonly isBack: Uint8Array;
  /** There are ways that are never taken, or some place cannot tell its ways. */
  readonly isDoubtful: boolean;
}

/** Depth first from the start: a way to a place that is still open leads back. */
export function forwardPlaces({ first, count, to, chance, splits }: FlowRows, start: number): Forward {
  const flowAt = first.slice();
  const isBack = new Uint8Array(to.length);
  const state = new Uint8Array(count.length);
  const [open, closed] = [1, 2];
  const done: number[] = [];
  const path = [start];
  let isDoubtful = false;
  state[start] = open;
  for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
    const flow = flowAt[place] ?? 0;
    if (flow === (first[place] ?? 0) + (count[place] ?? 0)) {
      if (splits[place] === SPLITS.untold) isDoubtful = true;
      state[place] = closed;
      done.push(place);
      path.pop();
      continue;
    }
    flowAt[place] = flow + 1;
    const target = to[flow] ?? 0;
    if (!((chance[flow] ?? 0) > 0)) isDoubtful = true;
    else if (state[target] === open) isBack[flow] = 1;
    else if (state[target] === 0) {
      state[target] = open;
      path.push(target);
    }
  }
  return { order: done.reverse(), isBack, isDoubtful };
}
