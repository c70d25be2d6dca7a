import type { FlatWays } from "../../redesign/ways/flat-ways.ts";

type Ways = Pick<FlatWays, "size" | "start" | "starts" | "to" | "probability">;

/** The places from which no way that is ever taken leads to an end, as `withoutEnd` finds them. */
export function endlessPlaces({ size, starts, to, probability }: Ways): number[] {
  const heads = new Int32Array(size).fill(-1);
  const others = new Int32Array(to.length).fill(-1);
  const sources = new Int32Array(to.length);
  const reaches = new Uint8Array(size);
  const queue: number[] = [];
  for (let place = 0; place < size; place++) {
    const end = starts[place + 1] ?? 0;
    for (let flow = starts[place] ?? 0; flow < end; flow++) {
      if (!((probability[flow] ?? 0) > 0)) continue;
      const target = to[flow] ?? 0;
      sources[flow] = place;
      others[flow] = heads[target] ?? -1;
      heads[target] = flow;
    }
    if (end === starts[place]) {
      reaches[place] = 1;
      queue.push(place);
    }
  }
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (let flow = heads[place] ?? -1; flow >= 0; flow = others[flow] ?? -1) {
      const from = sources[flow] ?? 0;
      if (reaches[from] === 1) continue;
      reaches[from] = 1;
      queue.push(from);
    }
  }
  const endless: number[] = [];
  for (let place = 0; place < size; place++) if (reaches[place] === 0) endless.push(place);
  return endless;
}

/** As `forwardFrom` tells it. */
export interface Forward {
  /** The places that cases come to, each before those that it leads to, ways back left out. */
  readonly order: readonly number[];
  /** By flow: 1 where it leads back to where a case has been. */
  readonly isBack: Uint8Array;
}

/** Depth first from the start: a way to a place that is still open leads back. */
export function forwardPlaces({ size, start, starts, to, probability }: Ways): Forward {
  const flowAt = starts.slice(0, size);
  const isBack = new Uint8Array(to.length);
  const state = new Uint8Array(size);
  const [open, closed] = [1, 2];
  const done: number[] = [];
  const path = [start];
  state[start] = open;
  for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
    const flow = flowAt[place] ?? 0;
    if (flow === starts[place + 1]) {
      state[place] = closed;
      done.push(place);
      path.pop();
      continue;
    }
    flowAt[place] = flow + 1;
    const target = to[flow] ?? 0;
    if (!((probability[flow] ?? 0) > 0)) continue;
    if (state[target] === open) isBack[flow] = 1;
    else if (state[target] === 0) {
      state[target] = open;
      path.push(target);
    }
  }
  return { order: done.reverse(), isBack };
}
