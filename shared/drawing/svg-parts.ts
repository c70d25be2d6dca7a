import { escapeXml } from "@shared/base/xml.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { type ChartPalette, PAPER_PALETTE } from "./palette.ts";

/** Letters are 11 px high; one is about this wide. */
export const SMALL = 11;
export const LETTER = 6;

export const paletteOf = (options: PictureOptions): ChartPalette => options.palette ?? PAPER_PALETTE;
export const round = (value: number): number => Math.round(value * 10) / 10;

interface TextStyle {
  /** Colour of a rim around the letters, where they stand over a line. */
  readonly rim?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly strong?: boolean;
  readonly slanted?: boolean;
}
/** Real text; what comes out of the data is escaped. */
export const text = (x: number, y: number, words: string, fill: string, style: TextStyle = {}): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}"${style.anchor ? ` text-anchor="${style.anchor}"` : ""}${style.strong ? ` font-weight="600"` : ""}${style.slanted ? ` font-style="italic"` : ""}${style.rim ? ` stroke="${style.rim}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : ""}>${escapeXml(words)}</text>`;

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  rest = "",
): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"${rest}/>`;

export function frame(parts: readonly string[], height: number, options: PictureOptions): Picture {
  const { title, width, font = "Inter Variable, Inter, sans-serif" } = options;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${escapeXml(font)}" font-size="${SMALL}" role="img" aria-label="${escapeXml(title)}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

/** A whole number with its thousands told apart. */
export const countText = (count: number): string => count.toLocaleString("en");
export const shareText = (share: number, digits = 0): string => `${(share * 100).toFixed(digits)} %`;
