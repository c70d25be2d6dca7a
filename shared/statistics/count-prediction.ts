/** What a count to come may be, at the rate at which `count` were seen. */
export interface CountPrediction {
  readonly low: number;
  readonly high: number;
  /** The chance that so many or more come. */
  chanceOf(least: number): number;
}

/**
 * Predicts a count over `times` as long (or as much) as the one over which `count` events were seen, with the error of the
 * rate and that of the count to come: gamma-Poisson with Jeffreys' prior, which is negative binomial with the size
 * count + 1/2 and the mean (count + 1/2) · times (Krishnamoorthy & Peng 2011).
 */
export function predictCount(count: number, times: number, confidence = 0.95): CountPrediction {
  const size = count + 0.5;
  const more = times / (1 + times);
  const tail = (1 - confidence) / 2;
  const most = Math.ceil(size * times + 12 * Math.sqrt(size * times * (1 + times)) + 50);
  // P(so many or fewer), by P(k) = P(k − 1) · (size + k − 1) / k · more.
  const below = new Float64Array(most + 1);
  let log = -size * Math.log(1 + times);
  let sum = Math.exp(log);
  below[0] = sum;
  for (let k = 1; k <= most; k++) {
    log += Math.log(((size + k - 1) / k) * more);
    sum += Math.exp(log);
    below[k] = Math.min(1, sum);
  }
  const quantile = (share: number): number => {
    const place = below.findIndex((value) => value >= share);
    return place < 0 ? most : place;
  };
  return {
    low: quantile(tail),
    high: quantile(1 - tail),
    chanceOf: (least) => (least <= 0 ? 1 : 1 - (below[Math.min(most, Math.ceil(least) - 1)] ?? 1)),
  };
}
