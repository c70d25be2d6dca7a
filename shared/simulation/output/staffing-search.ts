import { type MeanFigure, meanInterval } from "../../statistics/mean-interval.ts";

export interface StaffingQuestion {
  /** Share of cases, 0 … 1, that must be served within the limit. */
  readonly share: number;
  /** Heads to try: whole numbers, both included. */
  readonly fewest: number;
  readonly most: number;
  readonly confidence: number;
}

/** One number of heads that was simulated. */
export interface StaffingPoint {
  readonly heads: number;
  /** Share within the limit, averaged over the replications. */
  readonly figure: MeanFigure;
  /** The lower bound of the interval reaches the share. */
  readonly enough: boolean;
}

export interface StaffingAnswer {
  /** The least heads that are proven to be enough; null where even the most are not. */
  readonly heads: number | null;
  /** Everything that was simulated, by heads: the staffing curve. */
  readonly points: readonly StaffingPoint[];
}

/**
 * The least heads so that a share is served within a limit. `simulate` runs the service with so many heads and gives the
 * share within the limit of each replication; at least two. More heads are taken to serve no worse: the range is
 * bracketed by steps of double width and then halved, so that about 2·log₂(answer) runs are needed. Between two points
 * nothing is run. Throws a RangeError on an empty range and where a run gives no figure; what `simulate` throws (a cancel)
 * goes through.
 */
export async function leastHeads(
  question: StaffingQuestion,
  simulate: (heads: number) => Promise<readonly number[]> | readonly number[],
): Promise<StaffingAnswer> {
  const { fewest, most } = question;
  if (!(fewest <= most)) throw new RangeError(`No heads between ${fewest} and ${most}`);
  const points: StaffingPoint[] = [];
  const isEnough = async (heads: number): Promise<boolean> => {
    const point = pointOf(heads, await simulate(heads), question);
    points.push(point);
    return point.enough;
  };
  const answer = (heads: number | null): StaffingAnswer => ({
    heads,
    points: points.sort((a, b) => a.heads - b.heads),
  });

  // All below `low` are too few; `high` is enough once the first loop ends.
  let low = fewest;
  let high = fewest;
  for (let step = 1; !(await isEnough(high)); step *= 2) {
    if (high === most) return answer(null);
    low = high + 1;
    high = Math.min(most, high + step);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return answer(high);
}

/** Proven not to be enough: the whole interval lies below the share. Between that and `enough` the runs do not tell. */
export const isTooFew = ({ figure }: StaffingPoint, share: number): boolean =>
  (figure.high ?? figure.mean) < share;

function pointOf(heads: number, shares: readonly number[], question: StaffingQuestion): StaffingPoint {
  const figure = meanInterval(shares, question.confidence);
  if (figure === null || figure.sd === null) {
    throw new RangeError(`Two replications at least are needed to judge ${heads} heads`);
  }
  // Where every replication served the same share, often all of them, there is no spread to allow for.
  const lower = figure.low ?? figure.mean;
  return { heads, figure, enough: lower >= question.share };
}
