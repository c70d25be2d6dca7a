/** A map is small; a file beyond these is something else, or hostile. */
export const SHEET_LIMITS = {
  bytes: 50_000_000,
  /** Of all parts of a workbook when unpacked. */
  unpacked: 300_000_000,
  sheets: 50,
  rows: 100_000,
  columns: 2_000,
  cells: 3_000_000,
} as const;
