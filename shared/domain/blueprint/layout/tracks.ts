/** A stretch of a channel (the gutter between two columns, or the gap above a row) that a flow uses. */
export interface Run {
  readonly channel: string;
  readonly from: number;
  readonly to: number;
}

const SPACING = 6;
const WIDEST = 12;

/** Greedy interval colouring per channel, longest first; returns each run's shift from the channel's middle. */
export function assignTracks(runs: readonly Run[]): (run: Run) => number {
  const channels = new Map<string, Run[]>();
  for (const run of runs) {
    const list = channels.get(run.channel);
    if (list) list.push(run);
    else channels.set(run.channel, [run]);
  }
  const shifts = new Map<Run, number>();
  for (const list of channels.values()) {
    const tracks: Run[][] = [];
    const placed = new Map<Run, number>();
    for (const run of [...list].sort((a, b) => b.to - b.from - (a.to - a.from))) {
      let index = tracks.findIndex((track) =>
        track.every((other) => other.to < run.from || other.from > run.to),
      );
      if (index < 0) index = tracks.push([]) - 1;
      tracks[index]?.push(run);
      placed.set(run, index);
    }
    const spacing = Math.min(SPACING, (2 * WIDEST) / Math.max(1, tracks.length - 1));
    for (const [run, index] of placed) shifts.set(run, (index - (tracks.length - 1) / 2) * spacing);
  }
  return (run) => shifts.get(run) ?? 0;
}
