import { element, escapeXml } from "@shared/base/xml.ts";
import type { Drawing } from "./drawing.ts";
import { textWidth } from "./text.ts";

const EDGE = 16;
const ROW = 32;
const SIZE = 14;
const APART = 32;

/** A drawing that stands alone, with its title and the key to its colours below it. */
export function withFooter(drawing: Drawing, title: string): Drawing {
  const { key, left } = drawing;
  const titleWidth = textWidth(title, SIZE, 600);
  const beside = EDGE + titleWidth + APART;
  const isBeside = key !== undefined && beside + key.width + EDGE <= drawing.width;
  const width = Math.max(drawing.width, titleWidth + 2 * EDGE, key ? key.width + 2 * EDGE : 0);
  const height = (key && !isBeside ? 2 * ROW : ROW) + (key?.below ?? 0);
  const top = drawing.height;
  const keyAt = isBeside ? { x: beside, y: top + ROW / 2 } : { x: EDGE, y: top + ROW * 1.5 };
  const svg = [
    element("rect", { x: 0, y: top, width, height, fill: drawing.ground }),
    element("line", { x1: 0, x2: width, y1: top, y2: top, stroke: drawing.line }),
    element(
      "text",
      { x: EDGE, y: top + ROW / 2 + 5, "font-size": SIZE, "font-weight": 600, fill: drawing.text },
      escapeXml(title),
    ),
    key?.paint(keyAt.x, keyAt.y) ?? "",
  ].join("");
  return {
    ...drawing,
    width,
    height: top + height,
    pieces: [...drawing.pieces, { x: 0, y: top, width, height, svg }],
    // The heads at the left end with the map.
    left: { ...left, paint: (from, to) => left.paint(from, Math.min(to, top)) },
    titles: [...drawing.titles, title],
    ...(drawing.at && { at: (scale: number) => withFooter(drawing.at?.(scale) ?? drawing, title) }),
  };
}
