/** Pearson's r over the rows where both are numbers; null below three pairs or without spread. */
export function correlation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): { r: number; n: number } | null {
  let n = 0;
  let meanA = 0;
  let meanB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let row = 0; row < Math.min(first.length, second.length); row++) {
    const a = first[row] ?? Number.NaN;
    const b = second[row] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    const distanceA = a - meanA;
    const distanceB = b - meanB;
    meanA += distanceA / n;
    meanB += distanceB / n;
    squaresA += distanceA * (a - meanA);
    squaresB += distanceB * (b - meanB);
    products += distanceA * (b - meanB);
  }
  if (n < 3 || squaresA === 0 || squaresB === 0) return null;
  return { r: products / Math.sqrt(squaresA * squaresB), n };
}
