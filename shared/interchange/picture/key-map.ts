import { element, escapeXml } from "@shared/base/xml.ts";
import { textWidth, wrapText } from "@shared/domain/blueprint/picture/text.ts";
import type { Drawing } from "@shared/domain/picture/drawing.ts";
import type { PlannedPage } from "./page-plan.ts";
import type { PaperSize } from "./sheets.ts";
import type { Tile, Tiling } from "./tile-map.ts";

/** Frames and numbers stand out from every kind of card. */
const FRAME = "#0B6BCB";
/** 8 pt and 13 pt in millimetres. */
const NAME = 2.8;
const NUMBER = 4.6;
const GAP = 1.2;

/** The whole map without its words, and on it the frame and the number of every page. */
export function keyMap(page: PlannedPage & { kind: "key" }, room: PaperSize, firstPage: number): string {
  const { drawing } = page.map;
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
  const unit = 1 / scale;
  const ground = drawing.pieces.filter((piece) => piece.ids === undefined).map((piece) => piece.svg);
  const blocks = drawing.blocks.map(({ x, y, width, height, colour }) =>
    element("rect", { x, y, width, height, rx: 4, fill: colour, "fill-opacity": 0.35 }),
  );
  const frames = page.tiling.tiles.map((tile, index) => frame(tile, drawing, unit, firstPage + index));
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return element(
    "svg",
    {
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      style: `width:${cut(width)}mm;height:${cut(height)}mm`,
      "font-family": "Inter",
      role: "img",
      "aria-label": drawing.label,
    },
    element("rect", { x: 0, y: 0, width: drawing.width, height: drawing.height, fill: drawing.ground }),
    ...ground,
    ...blocks,
    ...names(drawing, unit),
    ...frames,
    element("rect", {
      x: 0,
      y: 0,
      width: drawing.width,
      height: drawing.height,
      fill: "none",
      stroke: drawing.line,
      "stroke-width": unit * 0.3,
    }),
  );
}

/** Names of stages as far as their width allows: the whole of each stands on its page. */
function names(drawing: Drawing, unit: number): string[] {
  const size = NAME * unit;
  return drawing.sections.flatMap(({ name, x, width }) => {
    const [line = ""] = wrapText(name, width - 2 * unit, size, 1, 600);
    if (line.length < Math.min(name.length, 4)) return [];
    return [
      element(
        "text",
        {
          x: x + unit,
          y: Math.max(size, drawing.top.size / 2 + size * 0.36),
          "font-size": cut(size),
          "font-weight": 600,
          fill: drawing.text,
        },
        escapeXml(line),
      ),
    ];
  });
}

function frame({ area }: Tile, drawing: Drawing, unit: number, page: number): string {
  const inset = 0.5 * unit;
  const top = area.y <= drawing.top.size ? 0 : area.y;
  const [x, y] = [area.x + inset, top + inset];
  const width = area.width - 2 * inset;
  const height = area.y + area.height - top - 2 * inset;
  const text = String(page);
  const size = Math.min(NUMBER * unit, height * 0.6);
  const plate = textWidth(text, size, 600) + 2 * GAP * unit;
  const [cx, cy] = [x + width / 2, y + height / 2];
  return element(
    "a",
    { href: `#page-${page}` },
    element("rect", { x, y, width, height, fill: "none", stroke: FRAME, "stroke-width": unit * 0.4 }),
    element("rect", {
      x: cx - plate / 2,
      y: cy - size * 0.8,
      width: plate,
      height: size * 1.6,
      rx: unit,
      fill: FRAME,
    }),
    element(
      "text",
      {
        x: cx,
        y: cy + size * 0.36,
        "font-size": cut(size),
        "font-weight": 600,
        "text-anchor": "middle",
        fill: "#FFFFFF",
      },
      text,
    ),
  );
}

const LONGEST = 56;

/** For the head of a page: all parts as frames, its own filled. */
export function smallKey(drawing: Drawing, { tiles }: Tiling, own: Tile, millimetres: number): string {
  const scale = Math.min(millimetres / drawing.height, LONGEST / drawing.width);
  const unit = 1 / scale;
  const shown = tiles.map((tile) =>
    element("rect", {
      x: tile.area.x,
      y: tile.area.y,
      width: tile.area.width,
      height: tile.area.height,
      fill: tile === own ? FRAME : "none",
      stroke: tile === own ? FRAME : drawing.muted,
      "stroke-width": cut(0.2 * unit),
    }),
  );
  // The own part last, so that no neighbour lies over it.
  const index = tiles.indexOf(own);
  const ordered = [...shown.slice(0, index), ...shown.slice(index + 1), shown[index] ?? ""];
  return element(
    "svg",
    {
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      style: `width:${cut(drawing.width * scale)}mm;height:${cut(drawing.height * scale)}mm`,
      "aria-hidden": "true",
      overflow: "visible",
    },
    element("rect", {
      x: 0,
      y: 0,
      width: drawing.width,
      height: drawing.height,
      fill: "none",
      stroke: drawing.line,
      "stroke-width": cut(0.2 * unit),
    }),
    ...ordered,
  );
}

const cut = (value: number): number => Math.round(value * 1000) / 1000;
