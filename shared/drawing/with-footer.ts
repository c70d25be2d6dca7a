import { element, escapeXml } from "@shared/base/xml.ts";
import type { Drawing } from "./drawing.ts";
import { legendLines } from "./legend-svg.ts";
import { textWidth } from "./text.ts";

const EDGE = 16;
const ROW = 32;
const SIZE = 14;
const SMALL = 12;
const APART = 16;
/** Below the last line of the legend. */
const END = 6;

/**
 * A drawing that stands alone: below it its title, whose figures it shows and when it was drawn, and what its signs and
 * colours mean.
 */
export function withFooter(drawing: Drawing, title: string, about = ""): Drawing {
  const { key, left } = drawing;
  const titleWidth = textWidth(title, SIZE, 600);
  const aboutWidth = textWidth(about, SMALL);
  const named = Math.max(titleWidth, aboutWidth) + 2 * EDGE;
  const width = Math.max(drawing.width, named, key ? key.width + 2 * EDGE : 0);
  const isBeside = titleWidth + APART + aboutWidth + 2 * EDGE <= width;
  const top = drawing.height;
  const signs = top + (about === "" || isBeside ? ROW : ROW + SMALL + END);
  const legend = legendLines(drawing, width - 2 * EDGE);
  const height = signs - top + (legend ? legend.height + END : 0);
  const word = (text: string, x: number, y: number, size: number, weight: 400 | 600, fill: string) =>
    element("text", { x, y, "font-size": size, "font-weight": weight, fill }, escapeXml(text));
  const svg = [
    element("rect", { x: 0, y: top, width, height, fill: drawing.ground }),
    element("line", { x1: 0, x2: width, y1: top, y2: top, stroke: drawing.line }),
    word(title, EDGE, top + ROW / 2 + 5, SIZE, 600, drawing.text),
    about === ""
      ? ""
      : word(
          about,
          isBeside ? EDGE + titleWidth + APART : EDGE,
          isBeside ? top + ROW / 2 + 5 : signs - END,
          SMALL,
          400,
          drawing.muted,
        ),
    legend?.paint(EDGE, signs) ?? "",
  ].join("");
  return {
    ...drawing,
    width,
    height: top + height,
    pieces: [...drawing.pieces, { x: 0, y: top, width, height, svg }],
    // The heads at the left end with the map.
    left: { ...left, paint: (from, to) => left.paint(from, Math.min(to, top)) },
    titles: [...drawing.titles, title, ...(about === "" ? [] : [about])],
    ...(drawing.at && { at: (scale: number) => withFooter(drawing.at?.(scale) ?? drawing, title, about) }),
  };
}
