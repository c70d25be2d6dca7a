import { flowText } from "../flow-text.ts";
import type { Flow } from "../records.ts";
import { assignTracks, type Run } from "./tracks.ts";
import type { FlowPath, LaneBox, Point, StepBox } from "./types.ts";
import { SIZE } from "./types.ts";

interface Draft {
  readonly flow: Flow;
  /** Points whose coordinates may still be moved onto a track of their channel. */
  build(track: (run: Run) => number): Point[];
  readonly runs: readonly Run[];
}

const PARALLEL = 24;

/**
 * Flows leave and enter cards at the middle of a side and run in the gutters between columns and between rows, so
 * that they never cross a card. Flows that share a stretch of a gutter get tracks of their own.
 */
export function routeFlows(
  flows: readonly Flow[],
  steps: readonly StepBox[],
  lanes: readonly LaneBox[],
): FlowPath[] {
  const boxes = new Map(steps.map((box) => [box.step.id, box]));
  const columns = new Map<number, StepBox[]>();
  const rows = new Map<string, StepBox[]>();
  for (const box of steps) {
    push(columns, box.column, box);
    push(rows, `${box.laneIndex}|${box.row}`, box);
  }
  const pairs = countPairs(flows);
  const drafts: Draft[] = [];
  for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const from = boxes.get(flow.fromId);
    const to = boxes.get(flow.toId);
    if (!from || !to) continue;
    const offset = pairs.get(flow.id) ?? 0;
    drafts.push(
      straightDown(flow, from, to, columns, offset) ??
        straightAcross(flow, from, to, rows) ??
        aroundGutters(flow, from, to, lanes),
    );
  }
  const track = assignTracks(drafts.flatMap((draft) => [...draft.runs]));
  return drafts.map((draft) => {
    const points = simplify(draft.build(track));
    return { flow: draft.flow, points, label: labelPoint(points, flowText(draft.flow)) };
  });
}

function push<K>(map: Map<K, StepBox[]>, key: K, box: StepBox): void {
  const list = map.get(key);
  if (list) list.push(box);
  else map.set(key, [box]);
}

/** Sideways shift of flows that join the same two steps, so that there and back lie beside each other. */
function countPairs(flows: readonly Flow[]): Map<string, number> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = [flow.fromId, flow.toId].sort().join("|");
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  const offsets = new Map<string, number>();
  for (const group of groups.values()) {
    const ordered = [...group].sort((a, b) =>
      a.fromId < b.fromId ? -1 : a.fromId > b.fromId ? 1 : a.id < b.id ? -1 : 1,
    );
    ordered.forEach((flow, index) => {
      offsets.set(flow.id, (index - (ordered.length - 1) / 2) * PARALLEL);
    });
  }
  return offsets;
}

function straightDown(
  flow: Flow,
  from: StepBox,
  to: StepBox,
  columns: ReadonlyMap<number, StepBox[]>,
  offset: number,
): Draft | null {
  if (from.column !== to.column || from === to) return null;
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const between = columns.get(from.column)?.some((box) => box.y > upper.y && box.y < lower.y);
  if (between) return null;
  const x = from.x + from.width / 2 + offset;
  const down = from === upper;
  const start = { x, y: down ? from.y + from.height : from.y };
  const end = { x, y: down ? to.y : to.y + to.height };
  return { flow, runs: [], build: () => [start, end] };
}

function straightAcross(
  flow: Flow,
  from: StepBox,
  to: StepBox,
  rows: ReadonlyMap<string, StepBox[]>,
): Draft | null {
  if (from.laneIndex !== to.laneIndex || from.row !== to.row || to.column <= from.column) return null;
  const row = rows.get(`${from.laneIndex}|${from.row}`);
  if (row?.some((box) => box.column > from.column && box.column < to.column)) return null;
  const y = from.y + from.height / 2;
  return {
    flow,
    runs: [],
    build: () => [
      { x: from.x + from.width, y },
      { x: to.x, y },
    ],
  };
}

function aroundGutters(flow: Flow, from: StepBox, to: StepBox, lanes: readonly LaneBox[]): Draft {
  const forward = to.column > from.column;
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height / 2;
  const exitX = from.x + from.width;
  const exitGutter = exitX + SIZE.gutter / 2;
  const sameColumn = to.column === from.column;
  const entryX = sameColumn ? to.x + to.width : to.x;
  const entryGutter = sameColumn ? exitGutter : to.x - SIZE.gutter / 2;
  if (Math.abs(exitGutter - entryGutter) < 1) {
    const run: Run = { channel: `v${exitGutter}`, from: Math.min(startY, endY), to: Math.max(startY, endY) };
    return {
      flow,
      runs: [run],
      build: (track) => {
        const x = exitGutter + track(run);
        return [
          { x: exitX, y: startY },
          { x, y: startY },
          { x, y: endY },
          { x: entryX, y: endY },
        ];
      },
    };
  }
  // The long way runs in the free stretch above the target's row, below it when the flow comes from beneath.
  const fromAbove = from.y <= to.y;
  const gap = to.row === 0 ? SIZE.pad : SIZE.rowGap;
  const channelY =
    fromAbove || (!forward && from.y === to.y) ? to.y - gap / 2 : to.y + to.height + SIZE.pad / 2;
  const lane = lanes[to.laneIndex];
  const bounded = lane ? Math.min(Math.max(channelY, lane.y + 4), lane.y + lane.height - 4) : channelY;
  const out: Run = {
    channel: `v${exitGutter}`,
    from: Math.min(startY, bounded),
    to: Math.max(startY, bounded),
  };
  const along: Run = {
    channel: `h${bounded}`,
    from: Math.min(exitGutter, entryGutter),
    to: Math.max(exitGutter, entryGutter),
  };
  const into: Run = {
    channel: `v${entryGutter}`,
    from: Math.min(bounded, endY),
    to: Math.max(bounded, endY),
  };
  return {
    flow,
    runs: [out, along, into],
    build: (track) => {
      const x1 = exitGutter + track(out);
      const x2 = entryGutter + track(into);
      const y = bounded + track(along) / 2;
      return [
        { x: exitX, y: startY },
        { x: x1, y: startY },
        { x: x1, y },
        { x: x2, y },
        { x: x2, y: endY },
        { x: entryX, y: endY },
      ];
    },
  };
}

/** Drops points that lie on the line between their neighbours. */
function simplify(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

const LETTER = 6.4;

/** The middle of the longest stretch; where that is a gutter too narrow for the words, below it, clear of both cards. */
function labelPoint(points: readonly Point[], text: string): Point {
  let best = { length: -1, x: points[0]?.x ?? 0, y: points[0]?.y ?? 0 };
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1];
    const b = points[index];
    if (!a || !b) continue;
    const horizontal = a.y === b.y ? 1 : 0.5;
    const length = (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) * horizontal;
    if (length > best.length) best = { length, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  const [a, b] = points;
  const narrow = points.length === 2 && a && b && a.y === b.y && best.length < text.length * LETTER;
  return { x: best.x, y: best.y + (narrow ? SIZE.card.height / 2 + SIZE.pad / 2 : 0) };
}
