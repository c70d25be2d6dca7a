import { element, escapeXml } from "@shared/base/xml.ts";
import { type Drawing, meets } from "@shared/drawing/drawing.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import type { PlannedPage } from "./page-plan.ts";
import type { PaperSize } from "./sheets.ts";
import type { Tile, Tiling } from "./tile-map.ts";

/** Frames and numbers stand out from every kind of card. */
const FRAME = PAPER_PALETTE.accent;
/** 8 pt and 13 pt in millimetres. */
const NAME = 2.8;
const NUMBER = 4.6;
const GAP = 1.2;

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** Between two strips, in millimetres. */
const BETWEEN = 6;
const MOST_STRIPS = 12;

/**
 * The whole map without its words, and on it the frame and the number of every page. A map much wider than the page is
 * folded into strips below each other, between two pages of it, so that its parts can be told apart.
 */
export function keyMap(page: PlannedPage & { kind: "key" }, room: PaperSize, firstPage: number): string {
  const { drawing } = page.map;
  const { strips, scale } = foldedIn(drawing, page.tiling, room);
  const unit = 1 / scale;
  const things = [
    ...drawing.pieces.filter((piece) => piece.ids === undefined),
    ...drawing.blocks.map((block) => {
      const { x, y, width, height, colour } = block;
      const svg = element("rect", { x, y, width, height, rx: 4, fill: colour, "fill-opacity": 0.35 });
      return { ...block, svg };
    }),
  ];
  const pictures = strips.map(({ from, to }) => {
    const area = { x: from, y: 0, width: to - from, height: drawing.height };
    const frames = page.tiling.tiles.flatMap((tile, index) =>
      tile.area.x >= from - 1 && tile.area.x + tile.area.width <= to + 1
        ? [frame(tile, drawing, unit, firstPage + index)]
        : [],
    );
    return element(
      "svg",
      {
        viewBox: `${from} 0 ${to - from} ${drawing.height}`,
        style: `width:${cut((to - from) * scale)}mm;height:${cut(drawing.height * scale)}mm;margin-bottom:${BETWEEN}mm`,
        "font-family": "Inter",
        role: "img",
        "aria-label": drawing.label,
      },
      element("rect", { ...area, fill: drawing.ground }),
      ...things.filter((thing) => meets(thing, area)).map((thing) => thing.svg),
      ...names(drawing, unit, from, to),
      ...frames,
      element("rect", { ...area, fill: "none", stroke: drawing.line, "stroke-width": unit * 0.6 }),
    );
  });
  return pictures.join("");
}

/** As many strips as make the map largest. */
function foldedIn(drawing: Drawing, tiling: Tiling, room: PaperSize): { strips: Strip[]; scale: number } {
  const columns = new Map<number, Strip>();
  for (const { column, area } of tiling.tiles)
    columns.set(column, { from: column === 0 ? 0 : area.x, to: area.x + area.width });
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, strip]) => strip);
  let best: { strips: Strip[]; scale: number } = { strips: [], scale: 0 };
  for (let count = 1; count <= Math.min(MOST_STRIPS, inOrder.length); count++) {
    const each = Math.ceil(inOrder.length / count);
    const strips: Strip[] = [];
    for (let first = 0; first < inOrder.length; first += each) {
      const from = inOrder[first]?.from ?? 0;
      const last = inOrder[Math.min(first + each, inOrder.length) - 1];
      strips.push({ from, to: last?.to ?? drawing.width });
    }
    const widest = Math.max(...strips.map(({ from, to }) => to - from));
    const tall = room.height - strips.length * BETWEEN;
    const scale = Math.min(room.width / widest, tall / (strips.length * drawing.height));
    if (scale > best.scale) best = { strips, scale };
  }
  return best;
}

/** Names of stages as far as their width allows: the whole of each stands on its page. */
function names(drawing: Drawing, unit: number, from: number, to: number): string[] {
  const size = NAME * unit;
  return drawing.sections.flatMap((section) => {
    const { name } = section;
    const x = Math.max(section.x, from);
    const width = Math.min(section.x + section.width, to) - x;
    if (width < 4 * unit) return [];
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
        fill: PAPER_PALETTE.ground,
      },
      text,
    ),
  );
}

const LONGEST = 56;
/** More frames than these run into each other, and each page has them all. */
const MOST_FRAMES = 40;

/** For the head of a page: all parts as frames, its own filled. */
export function smallKey(drawing: Drawing, { tiles }: Tiling, own: Tile, millimetres: number): string {
  const scale = Math.min(millimetres / drawing.height, LONGEST / drawing.width);
  const unit = 1 / scale;
  const drawn = tiles.length > MOST_FRAMES ? [own] : tiles;
  const shown = drawn.map((tile) =>
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
  const index = drawn.indexOf(own);
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
