import type { Section } from "@shared/domain/report/report-model.ts";
import { type Area, type Drawing, holds, type Piece } from "@shared/drawing/drawing.ts";
import { drawingSvg, drawingTile } from "@shared/drawing/drawing-svg.ts";
import { type Tile, tileMap } from "../picture/tile-map.ts";
import { READABLE_WIDTH } from "./page-sizes.ts";

export interface MapPart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows of the body; left out of a map that is whole. */
  readonly area?: Area;
}

/** Columns of cards that a part repeats of the one before it, so that a flow across the cut is seen whole. */
const OVERLAP = 1;

/** A map in parts that can be read beside each other on a page, as the exporter cuts it. */
export function mapParts(drawing: Drawing): MapPart[] {
  const { width, height, left, top } = drawing;
  if (width <= READABLE_WIDTH) return [{ svg: drawingSvg(drawing), width, height }];
  // Parts of one width fill their pages: the border of a stage is no better place to cut than another.
  const cuts = { ...drawing.cuts, x: drawing.cuts.x.map(({ at }) => ({ at, border: true })) };
  const { tiles } = tileMap({ ...drawing, cuts }, { width: READABLE_WIDTH, height }, 1, OVERLAP);
  return tiles.map(({ area }) => ({
    svg: drawingTile({ ...drawing, pieces: piecesOf(drawing, area, tiles) }, area),
    width: left.size + area.width,
    height: top.size + area.height,
    area,
  }));
}

/** Words that this part would cut are left to the part that has them whole. */
const piecesOf = ({ pieces }: Drawing, area: Area, tiles: readonly Tile[]): Piece[] =>
  pieces.filter(
    (piece) => !piece.words || holds(area, piece) || !tiles.some((other) => holds(other.area, piece)),
  );

/** The place of a part of a section, from 1; the first is that of the section. */
export const partId = (sectionId: string, part: number): string =>
  part === 1 ? sectionId : `${sectionId}-part-${part}`;

/** The places of the parts of a section after its first. */
export function partIds({ id, blocks }: Section): string[] {
  const maps = blocks.flatMap((block) => (block.kind === "map" ? mapParts(block.drawing) : []));
  return maps.slice(1).map((_, index) => partId(id, index + 2));
}
