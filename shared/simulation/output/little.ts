/**
 * How far a run is from Little's law L = λW, as a share: 0 for a sound run but for rounding. `inSystem` is the average
 * over time of the cases inside, `timeInSystem` the mean time that the cases were inside within the same stretch, and
 * `arrivalRate` those cases per unit of that time: then the law holds for every run, not only in the long one
 * (Little 1961; Stidham 1974).
 */
export function littleGap(inSystem: number, arrivalRate: number, timeInSystem: number): number {
  const product = arrivalRate * timeInSystem;
  const larger = Math.max(Math.abs(inSystem), Math.abs(product));
  return larger === 0 ? 0 : Math.abs(inSystem - product) / larger;
}
