import type { Step } from "../blueprint/records.ts";
import type { CaseNode } from "./case-graph.ts";
import { redesignMessages } from "./messages.ts";

/** A figure that has no closed form here; the message is the reason that is shown. */
export class NotComputable extends Error {}

/** What one entry into a loop costs until it is left, and by which steps it is left. */
export interface LoopTotal {
  readonly own: number;
  readonly exits: readonly { readonly id: string; readonly probability: number }[];
}

interface Row {
  readonly own: number;
  readonly next: readonly { readonly id: string; readonly probability: number }[];
}

/**
 * A loop entered at `entry`, as an absorbing Markov chain: rework T/(1−r) in its simplest form. Parallel branches
 * inside it must meet again inside it; where they do not, the figure is not computable.
 */
export function loopTotal(
  nodes: ReadonlyMap<string, CaseNode>,
  loop: ReadonlySet<string>,
  entry: string,
  quantity: (step: Step) => number,
  reduce: (values: number[]) => number,
): LoopTotal {
  const joinOf = joinFinder(nodes, loop);

  /** Rows of all steps from `from` on, up to `stop`; what lies outside the loop is an exit. */
  function rowsFrom(from: string, stop: string | null, open: readonly string[]): Map<string, Row> {
    const rows = new Map<string, Row>();
    const queue = [from];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const node = nodes.get(id);
      if (id === stop || rows.has(id) || !loop.has(id) || !node) continue;
      if (open.includes(id)) throw crossing(node);
      const row = rowOf(id, node, open);
      rows.set(id, row);
      for (const next of row.next) queue.push(next.id);
    }
    return rows;
  }

  function rowOf(id: string, node: CaseNode, open: readonly string[]): Row {
    const own = quantity(node.step);
    if (node.split === "exclusive" || node.next.length < 2) return { own, next: node.next };
    const join = joinOf(id);
    if (join === null) throw crossing(node);
    const branches = node.next.map((next) => {
      if (next.id === join) return 0;
      const rows = rowsFrom(next.id, join, [...open, id]);
      for (const row of rows.values()) if (row.next.some((step) => !loop.has(step.id))) throw crossing(node);
      return solve(rows, (row) => row.own)(next.id);
    });
    return { own: own + reduce(branches), next: [{ id: join, probability: 1 }] };
  }

  const rows = rowsFrom(entry, null, []);
  const own = solve(rows, (row) => row.own)(entry);
  const outside = new Set([...rows.values()].flatMap((row) => row.next.map(({ id }) => id)));
  const exits = [...outside]
    .filter((id) => !loop.has(id))
    .map((id) => {
      const leaving = (row: Row) =>
        row.next.reduce((sum, next) => sum + (next.id === id ? next.probability : 0), 0);
      return { id, probability: solve(rows, leaving)(entry) };
    });
  return { own, exits };
}

const crossing = (node: CaseNode) =>
  new NotComputable(redesignMessages.reasons.crossingLoop(node.step.title));

/** x = own + P·x by elimination with pivoting; a singular matrix is a loop without a way out. */
function solve(rows: ReadonlyMap<string, Row>, own: (row: Row) => number): (id: string) => number {
  const ids = [...rows.keys()];
  const index = new Map(ids.map((id, position) => [id, position]));
  const size = ids.length;
  const matrix = [...rows.values()].map((row, position) => {
    const line = new Float64Array(size + 1);
    line[position] = 1;
    for (const { id, probability } of row.next) {
      const column = index.get(id);
      if (column !== undefined) line[column] = (line[column] ?? 0) - probability;
    }
    line[size] = own(row);
    return line;
  });
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    if (Math.abs(at(best, pivot)) < 1e-12) throw new NotComputable(redesignMessages.reasons.noExit);
    const swapped = matrix[best];
    const held = matrix[pivot];
    if (!swapped || !held) continue;
    matrix[best] = held;
    matrix[pivot] = swapped;
    for (let row = 0; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      const line = matrix[row];
      if (row === pivot || factor === 0 || !line) continue;
      for (let column = pivot; column <= size; column++)
        line[column] = at(row, column) - factor * at(pivot, column);
    }
  }
  return (id) => {
    const row = index.get(id) ?? -1;
    return at(row, size) / (at(row, row) || 1);
  };
}

const EXIT = " exit";

/** Where the branches of a split meet again: the nearest step that every way from it out of the loop passes. */
function joinFinder(
  nodes: ReadonlyMap<string, CaseNode>,
  loop: ReadonlySet<string>,
): (id: string) => string | null {
  const ids = [...loop];
  const after = new Map<string, Set<string>>([[EXIT, new Set([EXIT])]]);
  for (const id of ids) after.set(id, new Set([...ids, EXIT]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of ids) {
      const next = nodes.get(id)?.next.map((step) => (loop.has(step.id) ? step.id : EXIT)) ?? [EXIT];
      const sets = next.map((other) => after.get(other) ?? new Set<string>());
      const meet = new Set([...(sets[0] ?? [])].filter((other) => sets.every((set) => set.has(other))));
      meet.add(id);
      if (meet.size !== after.get(id)?.size) {
        after.set(id, meet);
        changed = true;
      }
    }
  }
  return (id) => {
    const own = [...(after.get(id) ?? [])].filter((other) => other !== id);
    // The nearest of them is the one from which all the others still lie ahead.
    const join = own.find((other) => own.every((third) => after.get(other)?.has(third)));
    return join === undefined || join === EXIT ? null : join;
  };
}
