/** Words of the scale on which a figure of the whole was asked. */
export const wholeScaleMessages = {
  of: (scale: string) => `mean on ${scale}`,
  gap: (scale: string) => `perceived − expected, on ${scale}`,
  /** Importance was asked at some of the touch points only. */
  part: (some: number, all: number) => `, over ${some} of ${all} touch points`,
  nps: "9–10 minus 0–6, on 0–10",
  satisfied: (boxes: string, scale: string) => `satisfied: ${boxes} on ${scale}`,
  easy: (boxes: string, scale: string) => `easy: ${boxes} on ${scale}`,
  ends: (low: string, high: string) => `${low}–${high}`,
  two: (low: string, high: string) => `${low} or ${high}`,
  many: (low: string, high: string) => `${low} to ${high}`,
} as const;
