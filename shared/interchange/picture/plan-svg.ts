import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { type ReportFont, withFonts } from "../report-html/fonts.ts";
import { svgAddress } from "./draw-band.ts";
import { neededFonts } from "./needed-fonts.ts";
import type { PngPlan } from "./png-plan.ts";

/** Pixels of a picture that stands behind a vector one: enough to be read, and drawn in one go. */
const MOST = 8_000_000;
/** A PNG of ours has no opacity: what is not painted would be black. */
const GROUND = `<rect width="100%" height="100%" fill="${PAPER_PALETTE.ground}"/>`;

/** What is drawn for a whole SVG as PNG in so many pixels; fewer where it would be more than can be drawn at once. */
export function planSvg(svg: string, width: number, height: number, fonts: readonly ReportFont[]): PngPlan {
  const scale = Math.min(1, Math.sqrt(MOST / (width * height)));
  const size = {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
  const grounded = svg.replace(/^<svg\b[^>]*>/, (opening) => `${opening}${GROUND}`);
  const address = svgAddress(withFonts(grounded, neededFonts(fonts, svg)));
  return { ...size, bands: [{ address, height: size.height }] };
}
