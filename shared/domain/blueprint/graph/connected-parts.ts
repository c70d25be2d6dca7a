/** The strongly connected parts of a graph, those that others lead to first. */
export interface ConnectedParts {
  readonly count: number;
  /** By place: the number of its part. */
  readonly partOf: Int32Array;
  /** The places of all parts one after the other, and where each part begins. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

/** The flows of places one after the other: those of a place from where its own start up to where the next one's do. */
export interface PlaceFlows {
  readonly starts: Int32Array;
  readonly to: Int32Array;
}

export function flowsOf(size: number, next: readonly (readonly number[])[]): PlaceFlows {
  const starts = new Int32Array(size + 1);
  for (let place = 0; place < size; place++)
    starts[place + 1] = (starts[place] ?? 0) + (next[place]?.length ?? 0);
  const to = new Int32Array(starts[size] ?? 0);
  for (let place = 0, flow = 0; place < size; place++) {
    const targets = next[place];
    const end = starts[place + 1] ?? 0;
    for (let index = 0; flow < end; index++, flow++) to[flow] = targets?.[index] ?? 0;
  }
  return { starts, to };
}

/** Tarjan (1972), without recursion: a way may be thousands of steps long. */
export function partsOfFlows(
  size: number,
  first: ArrayLike<number>,
  flows: ArrayLike<number>,
): ConnectedParts {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const flowAt = Int32Array.from(first);
  const partOf = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  const open: number[] = [];
  const path: number[] = [];
  let entered = 0;
  let closed = 0;
  let count = 0;
  const enter = (place: number) => {
    index[place] = entered;
    low[place] = entered++;
    open.push(place);
    path.push(place);
  };
  const lower = (place: number, to: number) => {
    if (to < (low[place] ?? 0)) low[place] = to;
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
      const flow = flowAt[place] ?? 0;
      if (flow < (first[place + 1] ?? 0)) {
        const to = flows[flow] ?? 0;
        flowAt[place] = flow + 1;
        if (index[to] === -1) enter(to);
        else if (partOf[to] === -1) lower(place, index[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before, low[place] ?? 0);
      if (low[place] !== index[place]) continue;
      for (let member = -1; member !== place; ) {
        member = open.pop() ?? place;
        partOf[member] = count;
        places[closed++] = member;
      }
      starts[++count] = closed;
    }
  }
  return { count, partOf, places, starts };
}

/** The places of one part. */
export const placesOf = ({ places, starts }: ConnectedParts, part: number): Int32Array =>
  places.subarray(starts[part], starts[part + 1]);
