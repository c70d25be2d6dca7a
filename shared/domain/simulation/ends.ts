/** What a graph of ways needs for these walks. */
export interface Node {
  readonly split: "exclusive" | "parallel";
  readonly next: readonly { readonly id: string; readonly probability: number }[];
}
export type Nodes = ReadonlyMap<string, Node>;

/** Ways that are ever taken. */
export const takenFrom = ({ next }: Node): readonly string[] =>
  next.flatMap(({ id, probability }) => (probability > 0 ? [id] : []));

/** The places from which no way that is ever taken leads to an end: whoever comes there never leaves. */
export function withoutEnd(nodes: Nodes): string[] {
  const into = new Map<string, string[]>();
  for (const [id, node] of nodes)
    for (const to of takenFrom(node)) into.set(to, [...(into.get(to) ?? []), id]);
  const reaches = new Set([...nodes].flatMap(([id, node]) => (node.next.length === 0 ? [id] : [])));
  const queue = [...reaches];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const from of into.get(id) ?? []) {
      if (reaches.has(from)) continue;
      reaches.add(from);
      queue.push(from);
    }
  }
  return [...nodes.keys()].filter((id) => !reaches.has(id));
}

export interface Forward {
  /** Every place before those that it leads to, ways back left out. */
  readonly order: readonly string[];
  /** “from to” of the ways that lead back to where a case has been. */
  readonly back: ReadonlySet<string>;
}

/** Depth first from the start: a way to a place that is still open leads back. */
export function forwardFrom(nodes: Nodes, startId: string): Forward {
  const back = new Set<string>();
  const done: string[] = [];
  const state = new Map<string, "open" | "done">();
  const stack = [{ id: startId, at: 0 }];
  state.set(startId, "open");
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = nodes.get(top.id);
    const next = node ? takenFrom(node)[top.at++] : undefined;
    if (next === undefined) {
      state.set(top.id, "done");
      done.push(top.id);
      stack.pop();
    } else if (state.get(next) === "open") back.add(edge(top.id, next));
    else if (!state.has(next)) {
      state.set(next, "open");
      stack.push({ id: next, at: 0 });
    }
  }
  return { order: done.reverse(), back };
}

export const edge = (from: string, to: string): string => `${from} ${to}`;
