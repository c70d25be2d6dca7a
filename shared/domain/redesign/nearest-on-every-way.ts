/**
 * By place the nearest other place that every way from it to the way out passes: its immediate postdominator (Cooper,
 * Harvey and Kennedy 2001, "A simple, fast dominance algorithm"). `next` by place: where to, the way out being the place
 * behind the last. That too is an answer; −1 where no way leads out.
 */
export function nearestOnEveryWay(next: readonly (readonly number[])[]): Int32Array {
  const out = next.length;
  const previous = Array.from({ length: out + 1 }, (): number[] => []);
  for (const [from, targets] of next.entries()) for (const to of targets) previous[to]?.push(from);
  const order = backwards(previous, out);
  const rank = new Int32Array(out + 1).fill(-1);
  for (const [at, place] of order.entries()) rank[place] = at;
  const nearest = new Int32Array(out + 1).fill(-1);
  nearest[out] = out;
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while ((rank[a] ?? 0) < (rank[b] ?? 0)) a = nearest[a] ?? out;
      while ((rank[b] ?? 0) < (rank[a] ?? 0)) b = nearest[b] ?? out;
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = order.length - 2; at >= 0; at--) {
      const place = order[at] ?? out;
      const known = (next[place] ?? []).filter((to) => (nearest[to] ?? -1) !== -1);
      const found = known.reduce((a, b) => meet(a, b), known[0] ?? out);
      if (known.length === 0 || nearest[place] === found) continue;
      nearest[place] = found;
      changed = true;
    }
  }
  return nearest.subarray(0, out);
}

/** The places from which there is a way to `out`, each behind those that lead to it by the first way found; `out` last. */
function backwards(previous: readonly (readonly number[])[], out: number): number[] {
  const order: number[] = [];
  const flowAt = new Int32Array(out + 1);
  const seen = new Uint8Array(out + 1);
  seen[out] = 1;
  const path = [out];
  for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
    const from = previous[place]?.[flowAt[place] ?? 0];
    flowAt[place] = (flowAt[place] ?? 0) + 1;
    if (from === undefined) order.push(path.pop() ?? out);
    else if (seen[from] === 0) {
      seen[from] = 1;
      path.push(from);
    }
  }
  return order;
}
