import { UserError } from "@shared/base/result.ts";
import type { Area, Drawing } from "@shared/drawing/drawing.ts";
import { drawingPart } from "@shared/drawing/drawing-svg.ts";
import { type ReportFont, withFonts } from "../report-html/fonts.ts";
import { svgAddress } from "./draw-band.ts";
import { neededFonts } from "./needed-fonts.ts";

export const PNG_SCALES = [1, 2, 4] as const;

/** The longest side of a picture: what every program opens. */
export const LONGEST_PNG = 16_384;
/** Pixels that are drawn at a time: 32 MB, so that memory does not grow with the picture. */
const BAND = 8_000_000;

export interface PngSize {
  readonly width: number;
  readonly height: number;
}
export const pngSize = ({ width, height }: PngSize, scale: number): PngSize => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

export const pngFits = (size: PngSize, scale: number): boolean => {
  const { width, height } = pngSize(size, scale);
  return Math.max(width, height) <= LONGEST_PNG;
};

/** The largest scale that a picture of the size can have, in steps of a hundredth; no more than `most`. */
export const largestScale = ({ width, height }: PngSize, most: number): number =>
  Math.min(most, Math.floor((LONGEST_PNG / Math.max(width, height)) * 100) / 100);

export interface PngBand {
  readonly address: string;
  readonly height: number;
}
export interface PngPlan extends PngSize {
  readonly bands: readonly PngBand[];
}

/** What is drawn for a PNG: bands from top to bottom, each a picture of its own. Too large is refused, with what would do. */
export function planPng(drawing: Drawing, scale: number, fonts: readonly ReportFont[]): PngPlan {
  if (!pngFits(drawing, scale)) {
    const { width, height } = pngSize(drawing, scale);
    const fitting = largestScale(drawing, scale);
    throw new UserError(
      `At ${scale}× the picture has ${width} × ${height} pixels, more than ${LONGEST_PNG} on a side. At ${fitting}× it fits; SVG and PDF have no such limit.`,
    );
  }
  const { width, height } = pngSize(drawing, scale);
  const rows = Math.max(1, Math.min(height, Math.floor(BAND / width)));
  const bands: PngBand[] = [];
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    const area: Area = { x: 0, y: top / scale, width: width / scale, height: count / scale };
    const svg = drawingPart(drawing, area, scale);
    bands.push({ address: svgAddress(withFonts(svg, neededFonts(fonts, svg))), height: count });
  }
  return { width, height, bands };
}
