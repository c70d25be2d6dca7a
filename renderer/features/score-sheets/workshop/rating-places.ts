import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";

/** A cell: which touch point, which participant. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where a rating goes on: one sheet of paper after the other, or one question to all in turn. */
export type Direction = "down" | "right";

export const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** The next or last cell in the direction; past the end of a column or row begins the next one. The ends hold. */
export function nextPlace(place: GridPlace, by: 1 | -1, direction: Direction, size: GridSize): GridPlace {
  const last = size.rows * size.columns - 1;
  return placeAt(Math.max(0, Math.min(last, indexOf(place, direction, size) + by)), direction, size);
}

/**
 * The next cell that nobody rated, in the direction and round the end; the same place where all is rated.
 * From null: the first one.
 */
export function nextOpen(
  { rows, participants }: Workshop,
  from: GridPlace | null,
  direction: Direction,
): GridPlace {
  const size = { rows: rows.length, columns: participants.length };
  const count = size.rows * size.columns;
  const start = from === null ? -1 : indexOf(from, direction, size);
  for (let step = 1; step <= count; step++) {
    const place = placeAt((start + step) % count, direction, size);
    if ((rows[place.row]?.ratings[place.column] ?? null) === null) return place;
  }
  return from ?? { row: 0, column: 0 };
}

const indexOf = ({ row, column }: GridPlace, direction: Direction, size: GridSize): number =>
  direction === "down" ? column * size.rows + row : row * size.columns + column;

function placeAt(index: number, direction: Direction, size: GridSize): GridPlace {
  const along = direction === "down" ? size.rows : size.columns;
  const [across, on] = [Math.floor(index / along), index % along];
  return direction === "down" ? { row: on, column: across } : { row: across, column: on };
}
