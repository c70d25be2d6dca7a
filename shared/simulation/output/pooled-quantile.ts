/** The percentiles of one replication, evenly spaced and without both ends, and how many cases they are of. */
export interface WeightedPercentiles {
  readonly percentiles: readonly number[];
  readonly cases: number;
}

/**
 * The percentile of the cases of all replications together, from those of each: every one of them stands for an even share
 * of its replication's cases, and between two the line is straight. Its bias falls with all cases there are, that of the
 * replications' own percentiles averaged only with the cases of one: how far both are apart shows when replications are too
 * short. NaN without a case.
 */
export function pooledQuantile(replications: readonly WeightedPercentiles[], share: number): number {
  const known = replications.filter(({ cases, percentiles }) => cases > 0 && !percentiles.some(Number.isNaN));
  const points = known
    .flatMap(({ percentiles, cases }) => percentiles.map((value) => ({ value, cases })))
    .sort((a, b) => a.value - b.value);
  const [{ percentiles }] = known.length > 0 ? known : [{ percentiles: [] }];
  const count = known.reduce((sum, { cases }) => sum + cases, 0);
  // Half a share lies beyond the first and the last percentile.
  const target = share * count * (percentiles.length + 1);
  let before = count / 2;
  let [lastAt, last] = [0, points[0]?.value ?? Number.NaN];
  for (const { value, cases } of points) {
    const at = before + cases / 2;
    if (at >= target)
      return at === lastAt ? value : last + ((target - lastAt) / (at - lastAt)) * (value - last);
    before += cases;
    [lastAt, last] = [at, value];
  }
  return last;
}
