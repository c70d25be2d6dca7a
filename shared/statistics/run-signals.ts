/** Points in a row on one side of the median that are no chance (Perla, Provost & Murray 2011). */
export const SHIFT_POINTS = 6;
/** Points in a row that all rise, or all fall. */
export const TREND_POINTS = 5;

/** A run of points, by their places from first to last. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** How many of these points count: those on the line, or like the one before, do not. */
  readonly count: number;
  readonly direction: "up" | "down";
}

/**
 * Runs of at least six points on one side of the centre; a point on the centre neither breaks a run nor counts in it.
 * `values` in the order of time. Source: Perla RJ, Provost LP, Murray SK, “The run chart”, BMJ Qual Saf 2011;20:46–51.
 */
export const shiftsIn = (values: readonly number[], centre: number): Run[] =>
  runsOf(
    values.map((value) => Math.sign(value - centre)),
    SHIFT_POINTS,
  );

/**
 * Runs of at least five points that all rise or all fall; a value like the one before neither breaks a run nor counts.
 * The point from which the first one rises belongs to the run. Source: as above.
 */
export function trendsIn(values: readonly number[]): Run[] {
  const steps = values.map((value, at) => (at === 0 ? 0 : Math.sign(value - (values[at - 1] ?? value))));
  return runsOf(steps, TREND_POINTS - 1).map((run) => ({ ...run, from: run.from - 1, count: run.count + 1 }));
}

/** Runs of one sign, of at least so many places; places of the sign nought are passed over. */
function runsOf(signs: readonly number[], least: number): Run[] {
  const runs: Run[] = [];
  let run: { sign: number; from: number; to: number; count: number } | null = null;
  const close = () => {
    if (run && run.count >= least)
      runs.push({ from: run.from, to: run.to, count: run.count, direction: run.sign > 0 ? "up" : "down" });
  };
  signs.forEach((sign, at) => {
    if (sign === 0) return;
    if (run?.sign === sign) run = { ...run, to: at, count: run.count + 1 };
    else {
      close();
      run = { sign, from: at, to: at, count: 1 };
    }
  });
  close();
  return runs;
}
