import type { Id } from "@shared/base/ids.ts";

/** A stretch of a channel (the gutter between two columns, or the gap above a row) that a flow uses. */
export interface Run {
  /** Twice the middle of a gutter between columns; one more for the middle of a gap above a row. */
  readonly channel: number;
  readonly from: number;
  readonly to: number;
  readonly flowId: Id;
  /** Which of the stretches of its flow it is. */
  readonly part: number;
}

const SPACING = 6;
const WIDEST = 12;

/**
 * Greedy interval colouring of one channel, longest first, then by flow: the same runs get the same tracks in
 * whatever order they came. Gives each run's shift from the channel's middle.
 */
export function assignTracks(runs: Iterable<Run>): Map<Run, number> {
  const tracks: Run[][] = [];
  const placed = new Map<Run, number>();
  for (const run of [...runs].sort(longestFirst)) {
    let index = tracks.findIndex((track) => hasRoom(track, run));
    if (index < 0) index = tracks.push([]) - 1;
    const track = tracks[index] ?? [];
    track.splice(firstFrom(track, run.from), 0, run);
    placed.set(run, index);
  }
  const spacing = Math.min(SPACING, (2 * WIDEST) / Math.max(1, tracks.length - 1));
  for (const [run, index] of placed) placed.set(run, (index - (tracks.length - 1) / 2) * spacing);
  return placed;
}

const longestFirst = (a: Run, b: Run): number =>
  b.to - b.from - (a.to - a.from) || (a.flowId < b.flowId ? -1 : a.flowId > b.flowId ? 1 : a.part - b.part);

/** Runs of a track lie apart from each other, sorted: only the neighbours can be in the way. */
function hasRoom(track: readonly Run[], run: Run): boolean {
  const at = firstFrom(track, run.from);
  const before = track[at - 1];
  const after = track[at];
  return (!before || before.to < run.from) && (!after || after.from > run.to);
}

function firstFrom(track: readonly Run[], from: number): number {
  let low = 0;
  let high = track.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((track[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
