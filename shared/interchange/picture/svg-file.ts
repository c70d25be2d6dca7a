import type { Drawing } from "@shared/drawing/drawing.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { type ReportFont, withFonts } from "../report-html/fonts.ts";
import { neededFonts } from "./needed-fonts.ts";

/** A drawing as a file that stands alone: its fonts are inside, those that it needs. */
export function svgFile(drawing: Drawing, fonts: readonly ReportFont[]): Uint8Array {
  const svg = drawingSvg(drawing);
  return new TextEncoder().encode(withFonts(svg, neededFonts(fonts, svg)));
}
