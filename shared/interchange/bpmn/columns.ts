import { centreOf, type SourceNode } from "./bpmn-source.ts";
import type { JoinedFlow } from "./untangle.ts";

/** Shapes whose middles are nearer than this, in pixels of the diagram, stand above each other. */
const NEAR = 50;
/** In one lane they must also be this far apart in height, else one stands beside the other. */
const APART = 30;
/** Room for a shape that has no place, right of the one that leads to it. */
const PITCH = 150;

export interface Placed {
  /** Column over the whole map, by node id. */
  readonly column: ReadonlyMap<string, number>;
  /** Middle of each column in the diagram. */
  readonly middles: readonly number[];
  /** Nodes in order: by column, then from top to bottom. */
  readonly order: readonly SourceNode[];
}

/** Columns by where the shapes stand from left to right; what has no place stands behind what leads to it. */
export function placeInColumns(nodes: readonly SourceNode[], flows: readonly JoinedFlow[]): Placed {
  const middle = middlesOf(nodes, flows);
  const sorted = [...nodes].sort(
    (a, b) => at(middle, a).x - at(middle, b).x || at(middle, a).y - at(middle, b).y,
  );
  const column = new Map<string, number>();
  const middles: number[] = [];
  let inColumn: SourceNode[] = [];
  for (const node of sorted) {
    const { x, y } = at(middle, node);
    const first = inColumn[0];
    const beside = inColumn.some(
      (other) => other.lane === node.lane && Math.abs(at(middle, other).y - y) < APART,
    );
    if (!first || x - at(middle, first).x > NEAR || beside) {
      middles.push(x);
      inColumn = [];
    }
    inColumn.push(node);
    column.set(node.id, middles.length - 1);
  }
  const of = (node: SourceNode) => column.get(node.id) ?? 0;
  const order = sorted.sort((a, b) => of(a) - of(b) || a.lane - b.lane || at(middle, a).y - at(middle, b).y);
  return { column, middles, order };
}

const at = (middle: ReadonlyMap<string, { x: number; y: number }>, node: SourceNode) =>
  middle.get(node.id) ?? { x: 0, y: 0 };

function middlesOf(nodes: readonly SourceNode[], flows: readonly JoinedFlow[]) {
  const middle = new Map<string, { x: number; y: number }>();
  for (const { id, bounds } of nodes) if (bounds) middle.set(id, centreOf(bounds));
  const missing = nodes.filter(({ id }) => !middle.has(id));
  if (missing.length === 0) return middle;
  const leading = new Map<string, string[]>();
  const led = new Set<string>();
  for (const { from, to } of flows) {
    const known = leading.get(from);
    if (known) known.push(to);
    else leading.set(from, [to]);
    led.add(to);
  }
  const taken = new Map<string, number>();
  const laneOf = new Map(nodes.map(({ id, lane }) => [id, lane]));
  const put = (id: string, x: number) => {
    const cell = `${laneOf.get(id)} ${x}`;
    const row = taken.get(cell) ?? 0;
    taken.set(cell, row + 1);
    middle.set(id, { x, y: row * 2 * APART });
  };
  const queue = nodes.flatMap(({ id }) => (middle.has(id) ? [id] : []));
  const spread = () => {
    for (let index = 0; index < queue.length; index++) {
      const from = queue[index] ?? "";
      for (const id of leading.get(from) ?? []) {
        if (middle.has(id) || !laneOf.has(id)) continue;
        put(id, (middle.get(from)?.x ?? 0) + PITCH);
        queue.push(id);
      }
    }
    queue.length = 0;
  };
  // Breadth first: behind what is placed, then from what nothing leads to, then from wherever a bare loop is entered.
  spread();
  const begins = missing.filter(({ id }) => !led.has(id) && !middle.has(id));
  for (const { id } of begins) {
    put(id, 0);
    queue.push(id);
  }
  spread();
  for (const { id } of missing) {
    if (middle.has(id)) continue;
    put(id, 0);
    queue.push(id);
    spread();
  }
  return middle;
}
