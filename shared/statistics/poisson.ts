/** P(X ≤ count) of a Poisson variable with that mean, summed from its largest term downwards. */
export function poissonCdf(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean === 0) return 1;
  const mode = Math.min(count, Math.floor(mean));
  let logOfMode = -mean;
  for (let k = 1; k <= mode; k++) logOfMode += Math.log(mean / k);
  let [sum, term] = [1, 1];
  for (let k = mode; k > 0 && term > TINY; k--) {
    term *= k / mean;
    sum += term;
  }
  term = 1;
  for (let k = mode + 1; k <= count && term > TINY; k++) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, Math.exp(logOfMode) * sum);
}

/** A term that small no longer moves the sum. */
const TINY = 1e-18;
const HALVINGS = 200;

/**
 * The exact interval of a rate of which `count` were seen (Garwood 1936), as R's poisson.test: means of which so many or
 * more, and so many or fewer, are just not too seldom.
 */
export function poissonInterval(count: number, confidence = 0.95): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const widest = count + 10 * Math.sqrt(count + 1) + 20;
  const solve = (isBelow: (mean: number) => boolean): number => {
    let [from, to] = [0, widest];
    for (let step = 0; step < HALVINGS && to > from; step++) {
      const middle = (from + to) / 2;
      if (middle === from || middle === to) break;
      if (isBelow(middle)) from = middle;
      else to = middle;
    }
    return (from + to) / 2;
  };
  return {
    low: count === 0 ? 0 : solve((mean) => 1 - poissonCdf(count - 1, mean) < tail),
    high: solve((mean) => poissonCdf(count, mean) > tail),
  };
}
