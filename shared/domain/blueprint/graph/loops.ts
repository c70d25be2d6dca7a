/**
 * The strongly connected parts of a graph (Tarjan 1972), those that others lead to first. A part of one step is a loop
 * only if the step leads to itself. Without recursion: a way may be thousands of steps long.
 */
export function stronglyConnected(size: number, next: readonly (readonly number[])[]): number[][] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const taken = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  const parts: number[][] = [];
  let count = 0;
  const enter = (place: number) => {
    index[place] = count;
    low[place] = count++;
    isOpen[place] = 1;
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
      const to = next[place]?.[taken[place] ?? 0];
      if (to !== undefined) {
        taken[place] = (taken[place] ?? 0) + 1;
        if (index[to] === -1) enter(to);
        else if (isOpen[to]) lower(place, index[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before, low[place] ?? 0);
      if (low[place] === index[place]) parts.push(closed(place, open, isOpen));
    }
  }
  return parts;
}

function closed(root: number, open: number[], isOpen: Uint8Array): number[] {
  const part: number[] = [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    isOpen[place] = 0;
    part.push(place);
    if (place === root) break;
  }
  return part;
}
