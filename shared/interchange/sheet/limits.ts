/** A map is small; a file beyond these is something else, or hostile. */
export const SHEET_LIMITS = {
  bytes: 50_000_000,
  /** Of all parts of a workbook when unpacked. */
  unpacked: 300_000_000,
  sheets: 200,
  rows: 100_000,
  /** As many as a sheet of Excel has. */
  columns: 16_384,
  cells: 10_000_000,
} as const;
