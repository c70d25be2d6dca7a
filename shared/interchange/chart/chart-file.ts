import type { ChartContent, ChartTable } from "@shared/drawing/chart.ts";
import { withTitle } from "@shared/drawing/with-title.ts";
import { svgAddress } from "../picture/draw-band.ts";
import { neededFonts } from "../picture/needed-fonts.ts";
import type { PngPlan } from "../picture/png-plan.ts";
import { type ReportFont, withFonts } from "../report-html/fonts.ts";
import { writeCsv } from "../sheet/write-csv.ts";
import { writeTable } from "../sheet/write-table.ts";
import { chartData } from "./chart-data.ts";

/** Wide enough for names and figures, and fits a slide. */
const FILE_WIDTH = 720;

/** A chart as an SVG that stands alone: finding, measure and the letters that it needs inside. */
export function chartSvg(
  content: ChartContent,
  fonts: readonly ReportFont[],
  width = FILE_WIDTH,
): Uint8Array {
  const { svg } = withTitle(content, width);
  return new TextEncoder().encode(withFonts(svg, neededFonts(fonts, svg)));
}

/** What is drawn for the chart as a PNG of `scale` pixels to a pixel. */
export function chartPngPlan(content: ChartContent, fonts: readonly ReportFont[], scale: number): PngPlan {
  const { svg, width, height } = withTitle(content, FILE_WIDTH);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const sized = svg.replace(/width="[^"]+" height="[^"]+"/, `width="${size.width}" height="${size.height}"`);
  const address = svgAddress(withFonts(sized, neededFonts(fonts, svg)));
  return { ...size, bands: [{ address, height: size.height }] };
}

/** The figures of a chart as CSV: plain numbers; a text that a spreadsheet would run as a formula is shielded. */
export const chartCsv = (table: ChartTable): Uint8Array => writeCsv(chartData(table));

/** The figures of a chart as cells that a spreadsheet takes from the clipboard, shielded likewise. */
export const chartCells = ({ columns, rows }: ChartTable): string =>
  String(
    writeTable(
      { columns, rows: rows.map((row) => row.map((cell) => String(cell).replaceAll(/[\t\r\n]+/g, " "))) },
      "cells",
    ),
  );
