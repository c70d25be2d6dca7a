/** Words of what filters figures. */
export const messages = {
  segment: "Segment",
  everybody: "All segments",
  segmentOption: (column: string, value: string, count: number) => `${column}: ${value} (${count})`,
} as const;
