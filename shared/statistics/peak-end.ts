/** What is remembered: (peak + end)/2, the peak being what lies farthest from neutral (the later one if equal). */
export function peakEnd(
  experiences: readonly number[],
  neutral: number,
): { peak: number; end: number; value: number } | null {
  const end = experiences.at(-1);
  if (end === undefined) return null;
  let peak = end;
  for (const experience of experiences) {
    if (Math.abs(experience - neutral) > Math.abs(peak - neutral)) peak = experience;
  }
  return { peak, end, value: (peak + end) / 2 };
}
