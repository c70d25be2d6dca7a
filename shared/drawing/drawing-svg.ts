import { element } from "@shared/base/xml.ts";
import { type Area, type Drawing, meets } from "./drawing.ts";

const FONT = "Inter, 'Inter Variable', sans-serif";

/** The whole drawing as a standalone SVG with real text. Font: Inter, embedded by the caller. */
export const drawingSvg = (drawing: Drawing): string =>
  svgOf(drawing, { x: 0, y: 0, width: drawing.width, height: drawing.height }, wholeOf(drawing));

/** The heads alone, each as an SVG of its own size, for a place where they stay while the drawing moves behind them. */
export function headSvgs(drawing: Drawing): {
  readonly top: string;
  readonly left: string;
  readonly corner: string;
} {
  const { top, left, width, height } = drawing;
  const of = (area: Area, part: string) => svgOf(drawing, area, [part]);
  return {
    top: of({ x: 0, y: 0, width, height: top.size }, top.paint(left.size, width)),
    left: of({ x: 0, y: 0, width: left.size, height }, left.paint(top.size, height)),
    corner: of({ x: 0, y: 0, width: left.size, height: top.size }, cornerOf(drawing)),
  };
}

/** A part of the drawing, `scale` times as large: only what lies in it is in the file. */
export function drawingPart(drawing: Drawing, area: Area, scale: number): string {
  const { top, left } = drawing;
  const parts = drawing.pieces.filter((piece) => meets(piece, area)).map((piece) => piece.svg);
  // The heads as they are in the whole: a part that begins in a lane does not have its name again.
  if (area.y < top.size) parts.push(top.paint(left.size, drawing.width));
  if (area.x < left.size) parts.push(left.paint(top.size, drawing.height));
  parts.push(cornerOf(drawing));
  return svgOf(drawing, area, parts, scale);
}

/**
 * A tile: `area` of the body below and beside its heads. Its own size is that of the area and the heads.
 */
export function drawingTile(drawing: Drawing, area: Area): string {
  const { top, left } = drawing;
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  const body = drawing.pieces.filter((piece) => meets(piece, area)).map((piece) => piece.svg);
  const view = (x: number, y: number, width: number, height: number, from: Area, parts: readonly string[]) =>
    element(
      "svg",
      {
        x,
        y,
        width,
        height,
        viewBox: `${from.x} ${from.y} ${from.width} ${from.height}`,
        overflow: "hidden",
      },
      ...parts,
    );
  const width = left.size + area.width;
  const height = top.size + area.height;
  return element(
    "svg",
    { ...rootOf(drawing), viewBox: `0 0 ${width} ${height}`, width, height },
    element("rect", { x: 0, y: 0, width, height, fill: drawing.ground }),
    view(left.size, top.size, area.width, area.height, area, body),
    view(left.size, 0, area.width, top.size, { x: area.x, y: 0, width: area.width, height: top.size }, [
      top.paint(area.x, right),
    ]),
    view(0, top.size, left.size, area.height, { x: 0, y: area.y, width: left.size, height: area.height }, [
      left.paint(area.y, bottom),
    ]),
    cornerOf(drawing),
  );
}

/** What a selection looks like: its own pieces on their ground, with a margin around them. Null when nothing is there. */
export function selectionOf(drawing: Drawing, ids: ReadonlySet<string>, margin: number): Drawing | null {
  const own = drawing.pieces.filter((piece) => piece.ids?.every((id) => ids.has(id)));
  if (own.length === 0) return null;
  const x = Math.max(0, Math.min(...own.map((piece) => piece.x)) - margin);
  const y = Math.max(0, Math.min(...own.map((piece) => piece.y)) - margin);
  const right = Math.min(drawing.width, Math.max(...own.map((piece) => piece.x + piece.width)) + margin);
  const bottom = Math.min(drawing.height, Math.max(...own.map((piece) => piece.y + piece.height)) + margin);
  const area = { x, y, width: right - x, height: bottom - y };
  const pieces = drawing.pieces.filter(
    (piece) => meets(piece, area) && (piece.ids?.every((id) => ids.has(id)) ?? true),
  );
  const inside = element(
    "svg",
    { x: 0, y: 0, width: area.width, height: area.height, viewBox: `${x} ${y} ${area.width} ${area.height}` },
    ...pieces.map((piece) => piece.svg),
  );
  const none = { size: 0, paint: () => "" };
  const { at: _, shapes: __, ...rest } = drawing;
  return {
    ...rest,
    width: area.width,
    height: area.height,
    pieces: [{ x: 0, y: 0, width: area.width, height: area.height, svg: inside }],
    top: none,
    left: none,
    cuts: { x: [], y: [] },
    blocks: [],
    sections: [],
  };
}

const wholeOf = (drawing: Drawing): string[] => [
  ...drawing.pieces.map((piece) => piece.svg),
  drawing.top.paint(drawing.left.size, drawing.width),
  drawing.left.paint(drawing.top.size, drawing.height),
  cornerOf(drawing),
];

/** Where both heads meet. */
function cornerOf({ top, left, ground, line }: Drawing): string {
  if (top.size === 0 || left.size === 0) return "";
  return (
    element("rect", { x: 0, y: 0, width: left.size, height: top.size, fill: ground }) +
    element("path", { d: `M${left.size} 0V${top.size}H0`, fill: "none", stroke: line })
  );
}

const rootOf = (drawing: Drawing) => ({
  xmlns: "http://www.w3.org/2000/svg",
  role: "img",
  "aria-label": drawing.label,
  "font-family": FONT,
});

function svgOf(drawing: Drawing, area: Area, parts: readonly string[], scale = 1): string {
  const { x, y, width, height } = area;
  return element(
    "svg",
    {
      ...rootOf(drawing),
      viewBox: `${x} ${y} ${width} ${height}`,
      width: width * scale,
      height: height * scale,
    },
    element("rect", { x, y, width, height, fill: drawing.ground }),
    ...parts,
  );
}
