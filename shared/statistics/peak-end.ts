/** What is remembered of a journey, and what happened beside it. */
export interface PeakEnd {
  /** What lies farthest from neutral (the later one if equal), and where in the journey, from 0. */
  readonly peak: number;
  readonly peakIndex: number;
  readonly end: number;
  /** (peak + end) / 2 (Kahneman, Fredrickson, Schreiber & Redelmeier 1993). */
  readonly value: number;
  /** The worst moment is the lowest (the first one if equal). */
  readonly worst: number;
  readonly worstIndex: number;
  readonly mean: number;
}

/** Of the moments of a journey in order, higher being better. Null without any; a NaN is a moment not known. */
export function peakEnd(experiences: readonly number[], neutral: number): PeakEnd | null {
  let peakIndex = -1;
  let worstIndex = -1;
  let end = Number.NaN;
  let sum = 0;
  let count = 0;
  const at = (index: number) => experiences[index] ?? neutral;
  experiences.forEach((experience, index) => {
    if (Number.isNaN(experience)) return;
    count++;
    sum += experience;
    end = experience;
    if (peakIndex < 0 || Math.abs(experience - neutral) >= Math.abs(at(peakIndex) - neutral))
      peakIndex = index;
    if (worstIndex < 0 || experience < at(worstIndex)) worstIndex = index;
  });
  if (count === 0) return null;
  const peak = at(peakIndex);
  return {
    peak,
    peakIndex,
    end,
    value: (peak + end) / 2,
    worst: at(worstIndex),
    worstIndex,
    mean: sum / count,
  };
}
