import type { Flow } from "../records.ts";
import type { Run } from "./tracks.ts";
import type { LaneBox, Point, StepBox } from "./types.ts";
import { SIZE } from "./types.ts";

/**
 * The way of one flow before it has its tracks: numbers only, so that two can be compared. Straight ones have no
 * runs; one run goes along one gutter; three go out, along a row and in.
 */
export interface Draft {
  readonly runs: readonly Run[];
  /** startX, startY, endX, endY, and where the runs lie: the gutter; or both gutters and the row. */
  readonly at: readonly number[];
}

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.runs.length === b.runs.length &&
  a.at.length === b.at.length &&
  a.at.every((value, index) => value === b.at[index]) &&
  a.runs.every((run, index) => {
    const other = b.runs[index];
    return run.channel === other?.channel && run.from === other.from && run.to === other.to;
  });

/** Down or up from card to card in one column. `offset` puts there and back beside each other. */
export function straightDown(from: StepBox, to: StepBox, offset: number): Draft {
  const x = from.x + from.width / 2 + offset;
  const down = from.y < to.y;
  return { runs: [], at: [x, down ? from.y + from.height : from.y, x, down ? to.y : to.y + to.height] };
}

export function straightAcross(from: StepBox, to: StepBox): Draft {
  const y = from.y + from.height / 2;
  return { runs: [], at: [from.x + from.width, y, to.x, y] };
}

/** Through the gutters: never over a card. */
export function aroundGutters(flow: Flow, from: StepBox, to: StepBox, lanes: readonly LaneBox[]): Draft {
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height / 2;
  const startX = from.x + from.width;
  const exitGutter = startX + SIZE.gutter / 2;
  const sameColumn = to.column === from.column;
  const endX = sameColumn ? to.x + to.width : to.x;
  const entryGutter = sameColumn ? exitGutter : to.x - SIZE.gutter / 2;
  const run = (part: number, channel: number, a: number, b: number): Run => ({
    channel,
    from: Math.min(a, b),
    to: Math.max(a, b),
    flowId: flow.id,
    part,
  });
  if (Math.abs(exitGutter - entryGutter) < 1) {
    return {
      runs: [run(0, 2 * exitGutter, startY, endY)],
      at: [startX, startY, endX, endY, exitGutter],
    };
  }
  const row = rowBeside(from, to, lanes);
  return {
    runs: [
      run(0, 2 * exitGutter, startY, row),
      run(1, 2 * row + 1, exitGutter, entryGutter),
      run(2, 2 * entryGutter, row, endY),
    ],
    at: [startX, startY, endX, endY, exitGutter, entryGutter, row],
  };
}

/** The long way runs in the free stretch above the target's row, below it when the flow comes from beneath. */
function rowBeside(from: StepBox, to: StepBox, lanes: readonly LaneBox[]): number {
  const forward = to.column > from.column;
  const fromAbove = from.y <= to.y;
  const gap = to.row === 0 ? SIZE.pad : SIZE.rowGap;
  const y = fromAbove || (!forward && from.y === to.y) ? to.y - gap / 2 : to.y + to.height + SIZE.pad / 2;
  const lane = lanes[to.laneIndex];
  return lane ? Math.min(Math.max(y, lane.y + 4), lane.y + lane.height - 4) : y;
}

/** The points of a way, each run moved onto its track. */
export function pointsOf({ runs, at }: Draft, shiftOf: (run: Run) => number): Point[] {
  const [startX = 0, startY = 0, endX = 0, endY = 0, gutter = 0, entry = 0, row = 0] = at;
  const [out, along, into] = runs;
  const start = { x: startX, y: startY };
  const end = { x: endX, y: endY };
  if (!out) return [start, end];
  const x1 = gutter + shiftOf(out);
  if (!along || !into) return simplify([start, { x: x1, y: startY }, { x: x1, y: endY }, end]);
  const x2 = entry + shiftOf(into);
  const y = row + shiftOf(along) / 2;
  return simplify([start, { x: x1, y: startY }, { x: x1, y }, { x: x2, y }, { x: x2, y: endY }, end]);
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
