import type { LaidWays } from "../../redesign/ways/laid-ways.ts";

type Ways = Pick<LaidWays, "size" | "starts" | "to" | "probability">;

/** The places from which no way that is ever taken leads to an end, as `withoutEnd` finds them. */
export function endlessPlaces({ size, starts, to, probability }: Ways): number[] {
  const heads = new Int32Array(size).fill(-1);
  const others = new Int32Array(to.length);
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
