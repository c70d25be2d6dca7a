import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { sortedLanes } from "./layout/layout-blueprint.ts";
import type { Step } from "./records.ts";

/** Where a step of the arranged map stands inside its lane and stage, both 0-based; the row counts the stack of one cell. */
export interface ArrangedPlace {
  readonly column: number;
  readonly row: number;
}

interface Node {
  readonly step: Step;
  readonly lane: number;
  readonly to: Node[];
  readonly from: Node[];
  /** For each lane, the rightmost column of a step that comes before this one; −1 for none. */
  readonly before: Int32Array;
  column: number;
  row: number;
}

/**
 * Columns for all steps, stage by stage; lanes and stages stay. Every flow but those that close a loop then leads to
 * the right, or straight up or down: a step stands in the column of what comes just before it in other lanes, and
 * right of all that comes before it in its own. So the answer of the front desk stands below the question, and what the
 * client hears next is a column on. Alternatives share a cell; a step that nothing leads to stands just before what it
 * leads to. Stable: what is arranged already stays as it is. Time linear in flows × lanes.
 *
 * A layered drawing (Sugiyama, Tagawa and Toda 1981: loops opened by depth-first search, then longest paths) with flows
 * across lanes of length 0, which general layered layouts do not know: they draw a blueprint as a staircase.
 */
export function arrange(model: ReadModel, blueprintId: Id, stageIds?: readonly Id[]): Map<Id, ArrangedPlace> {
  const lanes = new Map(sortedLanes(model, blueprintId).map((lane, index) => [lane.id, index]));
  const places = new Map<Id, ArrangedPlace>();
  for (const stage of model.by("stage", "blueprintId", blueprintId)) {
    if (stageIds && !stageIds.includes(stage.id)) continue;
    const nodes = nodesOf(model, stage.id, lanes);
    const ordered = opened(nodes);
    toColumns(ordered);
    stackCells(ordered);
    for (const { step, column, row } of nodes) places.set(step.id, { column, row });
  }
  return places;
}

/** The steps of a stage in reading order, joined by the flows among them. */
function nodesOf(model: ReadModel, stageId: Id, lanes: ReadonlyMap<Id, number>): Node[] {
  const steps = model.by("step", "stageId", stageId).filter((step) => lanes.has(step.laneId));
  const nodes = steps
    .map((step): Node => {
      const before = new Int32Array(lanes.size).fill(-1);
      return { step, lane: lanes.get(step.laneId) ?? 0, to: [], from: [], before, column: 0, row: 0 };
    })
    .sort(inReadingOrder);
  const byId = new Map(nodes.map((node) => [node.step.id, node]));
  for (const node of nodes) {
    for (const flow of model.by("flow", "fromId", node.step.id)) {
      const target = byId.get(flow.toId);
      if (target && target !== node && !node.to.includes(target)) node.to.push(target);
    }
    node.to.sort(inReadingOrder);
  }
  return nodes;
}

/**
 * The nodes so that each comes after those that lead to it; a flow that closes a loop does not count, and is missing
 * from `from`. Without recursion: a chain may have thousands of steps.
 */
function opened(nodes: readonly Node[]): Node[] {
  const state = new Map<Node, "open" | "done">();
  const finished: Node[] = [];
  // Where the way into the stage begins: else a loop would be opened at whatever stands leftmost.
  const led = new Set(nodes.flatMap((node) => node.to));
  const starts = [...nodes.filter((node) => !led.has(node)), ...nodes];
  for (const start of starts) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = top.node.to[top.next++];
      if (!target) {
        state.set(top.node, "done");
        finished.push(top.node);
        path.pop();
      } else if (state.get(target) !== "open") {
        target.from.push(top.node);
        if (!state.has(target)) {
          state.set(target, "open");
          path.push({ node: target, next: 0 });
        }
      }
    }
  }
  return finished.reverse();
}

function toColumns(ordered: readonly Node[]): void {
  for (const node of ordered) {
    for (const earlier of node.from) {
      node.column = Math.max(node.column, earlier.column);
      earlier.before.forEach((column, lane) => {
        node.before[lane] = Math.max(node.before[lane] ?? -1, column);
      });
      node.before[earlier.lane] = Math.max(node.before[earlier.lane] ?? -1, earlier.column);
    }
    node.column = Math.max(node.column, (node.before[node.lane] ?? -1) + 1);
  }
  const taken = new Set(ordered.filter(({ from }) => from.length > 0).map(cellOf));
  const free = ordered.filter(({ from }) => from.length === 0);
  const leading = free.filter(({ to }) => to.length > 0);
  const loose = free.filter(({ to }) => to.length === 0);
  for (const node of leading) {
    const reach = node.to.map((target) => target.column - (target.lane === node.lane ? 1 : 0));
    node.column = Math.max(0, Math.min(...reach));
  }
  for (const node of leading.sort((a, b) => b.column - a.column || byOrder(a.step, b.step))) {
    // A step that leads on may not slide past what it leads to in order to find room.
    while (node.column > 0 && taken.has(cellOf(node))) node.column--;
    taken.add(cellOf(node));
  }
  // What is joined to nothing keeps its order, in the columns that are left.
  const unjoined = new Set(loose);
  const end = ordered.reduce(
    (most, node) => (unjoined.has(node) ? most : Math.max(most, node.column + 1)),
    0,
  );
  for (const node of loose.sort(inReadingOrder)) {
    node.column = Math.min(node.step.column, end);
    while (taken.has(cellOf(node))) node.column++;
    taken.add(cellOf(node));
  }
}

const cellOf = ({ lane, column }: Node): string => `${lane}|${column}`;
const inReadingOrder = (a: Node, b: Node): number =>
  a.step.column - b.step.column || a.lane - b.lane || byOrder(a.step, b.step);

/** Steps that share a cell, in the order of what leads to them, so that their flows cross as little as may be. */
function stackCells(ordered: readonly Node[]): void {
  const cells = new Map<string, Node[]>();
  for (const node of ordered) {
    const cell = cells.get(cellOf(node));
    if (cell) cell.push(node);
    else cells.set(cellOf(node), [node]);
  }
  const height = ({ lane, row }: Node) => lane * 1000 + row;
  const pull = ({ from }: Node) =>
    from.reduce((sum, node) => sum + height(node), 0) / Math.max(1, from.length);
  for (const cell of [...cells.values()].sort((a, b) => (a[0]?.column ?? 0) - (b[0]?.column ?? 0))) {
    cell.sort((a, b) => pull(a) - pull(b) || byOrder(a.step, b.step));
    cell.forEach((node, row) => {
      node.row = row;
    });
  }
}
