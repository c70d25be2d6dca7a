/** Sheets of paper in millimetres, upright. Chromium drops the named sizes of big ones, so they are always written out. */
export const SHEETS = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
  Letter: { width: 215.9, height: 279.4 },
  Tabloid: { width: 279.4, height: 431.8 },
} as const;
export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

export const ORIENTATIONS = ["auto", "portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export const turned = ({ width, height }: PaperSize, orientation: "portrait" | "landscape"): PaperSize =>
  orientation === "portrait" ? { width, height } : { width: height, height: width };

/** Both ways a sheet may lie, or the one that is wanted. */
export const waysOf = (sheet: SheetName, orientation: Orientation): readonly PaperSize[] =>
  orientation === "auto"
    ? [turned(SHEETS[sheet], "landscape"), turned(SHEETS[sheet], "portrait")]
    : [turned(SHEETS[sheet], orientation)];
