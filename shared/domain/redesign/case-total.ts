import type { Step } from "../blueprint/records.ts";
import type { CaseGraph, CaseNode } from "./case-graph.ts";
import { redesignMessages } from "./messages.ts";

/** A figure, or n/a with the reason. */
export type Measured =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: string };

const EXIT = " exit";
class NotComputable extends Error {}

/**
 * The expected total of a quantity along one case, in closed form: sequence ΣT, exclusive branches Σp·T, rework
 * T/(1−r) (any loop, solved as an absorbing Markov chain), and for parallel branches their maximum (time: a lower
 * bound when times vary) or their sum (work, cost).
 */
export function caseTotal(
  graph: CaseGraph,
  quantity: (step: Step) => number,
  parallel: "max" | "sum",
): Measured {
  if (!graph.ok) return { value: null, reason: graph.reason };
  const joins = joinFinder(graph.nodes);
  const reduce = (values: number[]) =>
    parallel === "max" ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);

  /** Expected total from `from` until `stop` is reached (not counted). `open`: splits whose branches are being summed. */
  function total(from: string, stop: string, open: readonly string[]): number {
    if (from === stop || from === EXIT) return 0;
    const ids: string[] = [];
    const rows: { own: number; next: readonly { id: string; probability: number }[] }[] = [];
    const index = new Map<string, number>();
    const queue = [from];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      if (id === stop || id === EXIT || index.has(id)) continue;
      const node = graphNode(id);
      if (open.includes(id)) throw new NotComputable(redesignMessages.reasons.crossingLoop(node.step.title));
      index.set(id, ids.length);
      ids.push(id);
      const row = rowOf(id, node, open);
      rows.push(row);
      for (const next of row.next) queue.push(next.id);
    }
    return solve(rows, index)[0] ?? 0;
  }

  function rowOf(id: string, node: CaseNode, open: readonly string[]) {
    const own = quantity(node.step);
    if (node.split === "exclusive" || node.next.length < 2) return { own, next: node.next };
    const join = joins(id);
    const branches = node.next.map((next) => total(next.id, join, [...open, id]));
    return { own: own + reduce(branches), next: [{ id: join, probability: 1 }] };
  }

  function graphNode(id: string): CaseNode {
    const node = graph.ok ? graph.nodes.get(id) : undefined;
    if (!node) throw new Error(`no step ${id} on the way`);
    return node;
  }

  try {
    return { value: total(graph.startId, EXIT, []) };
  } catch (error) {
    if (error instanceof NotComputable) return { value: null, reason: error.message };
    throw error;
  }
}

/** x = own + P·x by elimination with pivoting; a singular matrix is a loop without a way out. */
function solve(
  rows: readonly { own: number; next: readonly { id: string; probability: number }[] }[],
  index: ReadonlyMap<string, number>,
): number[] {
  const size = rows.length;
  const matrix = rows.map(({ own, next }, row) => {
    const line = new Float64Array(size + 1);
    line[row] = 1;
    for (const { id, probability } of next) {
      const column = index.get(id);
      if (column !== undefined) line[column] = (line[column] ?? 0) - probability;
    }
    line[size] = own;
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
  return rows.map((_, row) => at(row, size) / at(row, row));
}

/** Where the branches of a split come together again: the nearest step that every way from it to the end passes. */
function joinFinder(nodes: ReadonlyMap<string, CaseNode>): (id: string) => string {
  const ids = [...nodes.keys()];
  const after = new Map<string, Set<string>>([[EXIT, new Set([EXIT])]]);
  for (const id of ids) after.set(id, new Set([...ids, EXIT]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of ids) {
      const next = nodes.get(id)?.next.map((step) => step.id) ?? [];
      const sets = (next.length > 0 ? next : [EXIT]).map((other) => after.get(other) ?? new Set<string>());
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
    return own.find((other) => own.every((third) => after.get(other)?.has(third))) ?? EXIT;
  };
}
