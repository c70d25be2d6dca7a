import { type Area, type Drawing, meets } from "@shared/drawing/drawing.ts";
import { cutAxis, leastRoom } from "./cut-axis.ts";

export interface Tile {
  /** From the left and from the top, from 0. */
  readonly column: number;
  readonly row: number;
  /** What it shows of the body, in the drawing's pixels; its heads come beside and above it. */
  readonly area: Area;
}
export interface Tiling {
  /** Of the drawing's own size; never larger than asked. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/**
 * Parts of a map for pages that have `room` (pixels at full size): every card is whole on at least one of them, and a
 * part in which there is nothing is left out unless it is the only one that shows its stage or its lane.
 */
export function tileMap(
  drawing: Drawing,
  room: { readonly width: number; readonly height: number },
  wantedScale: number,
  overlap: number,
): Tiling {
  const { top, left, width, height, cuts } = drawing;
  const least = {
    x: left.size + leastRoom(left.size, width, cuts.x),
    y: top.size + leastRoom(top.size, height, cuts.y),
  };
  const scale = Math.min(wantedScale, room.width / least.x, room.height / least.y);
  const columns = cutAxis(left.size, width, cuts.x, room.width / scale - left.size, overlap);
  const rows = cutAxis(top.size, height, cuts.y, room.height / scale - top.size, 0);
  const all = rows.flatMap((y, row) =>
    columns.map(
      (x, column): Tile => ({
        column,
        row,
        area: { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from },
      }),
    ),
  );
  const things = drawing.pieces.filter((piece) => piece.ids !== undefined);
  const full = all.filter((tile) => things.some((piece) => meets(piece, tile.area)));
  const tiles = all.filter((tile) => {
    if (full.includes(tile)) return true;
    const columnSeen = full.some((other) => other.column === tile.column);
    const rowSeen = full.some((other) => other.row === tile.row);
    return (!columnSeen && tile.row === 0) || (!rowSeen && tile.column === 0);
  });
  return { scale, columns: columns.length, rows: rows.length, tiles };
}
