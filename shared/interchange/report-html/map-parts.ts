import type { Section } from "@shared/domain/report/report-model.ts";
import { type Area, type Drawing, holds, meets, type Piece } from "@shared/drawing/drawing.ts";
import { drawingSvg, drawingTile } from "@shared/drawing/drawing-svg.ts";
import { tileMap } from "../picture/tile-map.ts";
import { READABLE_WIDTH } from "./page-sizes.ts";

export interface MapPart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows of the body; left out of a map that is whole. */
  readonly area?: Area;
}

/** Parts that end with a stage may differ by this much of the widest; else the parts are of one width. */
const LEAST_FILLED = 0.6;

/** A map in parts that can be read on a page each. A flow across the cut is drawn to the edge of both. */
export function mapParts(drawing: Drawing): MapPart[] {
  const { width, height, left, top } = drawing;
  if (width <= READABLE_WIDTH) return [{ svg: drawingSvg(drawing), width, height }];
  const room = { width: READABLE_WIDTH, height };
  const anywhere = { ...drawing.cuts, x: drawing.cuts.x.map(({ at }) => ({ at, border: true })) };
  const even = tileMap({ ...drawing, cuts: anywhere }, room, 1, 0).tiles;
  const atStages = tileMap(drawing, room, 1, 0).tiles;
  const widths = atStages.map(({ area }) => left.size + area.width);
  const filled = Math.min(...widths) / Math.max(...widths) >= LEAST_FILLED;
  const tiles = filled && atStages.length <= even.length ? atStages : even;
  const areas = tiles.map(({ area }) => withEdges(area, left.size, width));
  return areas.map((area) => ({
    svg: drawingTile({ ...drawing, pieces: piecesOf(drawing, area, areas) }, area),
    width: left.size + area.width,
    height: top.size + area.height,
    area,
  }));
}

/** As much of the gutter beyond a cut as shows the flows that run along it, and no card. */
const EDGE = 12;

function withEdges(area: Area, start: number, end: number): Area {
  const from = area.x <= start ? area.x : area.x - EDGE;
  const to = area.x + area.width >= end ? area.x + area.width : area.x + area.width + EDGE;
  return { ...area, x: from, width: to - from };
}

/** Words that this part would cut are left to the part that has them whole; else moved into the one that has most of them. */
function piecesOf({ pieces }: Drawing, area: Area, areas: readonly Area[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!piece.words || holds(area, piece) || !meets(area, piece)) return [piece];
    const shares = areas.map((one) => shared(one, piece));
    const most = areas[shares.indexOf(Math.max(...shares))];
    return most === area ? [movedInto(area, piece)] : [];
  });
}

const shared = (area: Area, piece: Piece): number =>
  Math.min(area.x + area.width, piece.x + piece.width) - Math.max(area.x, piece.x);

function movedInto(area: Area, piece: Piece): Piece {
  const x = Math.max(area.x, Math.min(piece.x, area.x + area.width - piece.width));
  return { ...piece, x, svg: `<g transform="translate(${x - piece.x} 0)">${piece.svg}</g>` };
}

/** The place of a part of a section, from 1; the first is that of the section. */
export const partId = (sectionId: string, part: number): string =>
  part === 1 ? sectionId : `${sectionId}-part-${part}`;

/** The places of the parts of a section after its first. */
export function partIds({ id, blocks }: Section): string[] {
  const maps = blocks.flatMap((block) => (block.kind === "map" ? mapParts(block.drawing) : []));
  return maps.slice(1).map((_, index) => partId(id, index + 2));
}
