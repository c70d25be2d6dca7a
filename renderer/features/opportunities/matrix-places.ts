import { APART, across, down, type Judgement, RADIUS, trayPlace } from "./matrix-scale.ts";
import type { OpportunityRow } from "./rows.ts";

export interface MatrixPlace {
  readonly row: OpportunityRow;
  /** Null in the tray. */
  readonly judgement: Judgement | null;
  /** The middle of its circle, in units of the picture. */
  readonly x: number;
  readonly y: number;
}

/** Those whose circles would lie over each other stand in a block about their place, row by row. */
function parted(index: number, count: number): readonly [x: number, y: number] {
  const perRow = count <= 3 ? count : Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / perRow);
  const row = Math.floor(index / perRow);
  const inRow = row === rows - 1 ? count - row * perRow : perRow;
  return [((index % perRow) - (inRow - 1) / 2) * APART, (row - (rows - 1) / 2) * APART];
}

const judgementOf = ({ opportunity: { impact, effort } }: OpportunityRow): Judgement | null =>
  impact === null || effort === null ? null : { impact, effort };
const cellOf = ({ impact, effort }: Judgement): string => `${impact} ${effort}`;

/** Rounds in which neighbours move aside; a handful does for a matrix that can be read at all. */
const ROUNDS = 200;

interface Movable {
  x: number;
  y: number;
}

/** Moves circles of neighbouring places aside until none lies over another: each pair by half of what is lacking. */
function moveAside(circles: readonly Movable[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) {
        const [x, y] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(x, y);
        if (distance >= 2 * RADIUS) continue;
        moved = true;
        const half = (APART - distance) / 2;
        const [along, upright] = distance === 0 ? [1, 0] : [x / distance, y / distance];
        one.x -= along * half;
        one.y -= upright * half;
        other.x += along * half;
        other.y += upright * half;
      }
    }
    if (!moved) return;
  }
}

/** Every opportunity where it stands; those that are not judged yet lie in the tray. */
export function matrixPlaces(rows: readonly OpportunityRow[]): MatrixPlace[] {
  const cells = new Map<string, OpportunityRow[]>();
  for (const row of rows) {
    const judgement = judgementOf(row);
    if (!judgement) continue;
    const cell = cellOf(judgement);
    cells.set(cell, [...(cells.get(cell) ?? []), row]);
  }
  let unjudged = 0;
  const places = rows.map((row) => {
    const judgement = judgementOf(row);
    if (!judgement) return { row, judgement, ...trayPlace(unjudged++) };
    const same = cells.get(cellOf(judgement)) ?? [row];
    const [x, y] = parted(same.indexOf(row), same.length);
    return { row, judgement, x: across(judgement.effort) + x, y: down(judgement.impact) + y };
  });
  moveAside(places.filter(({ judgement }) => judgement !== null));
  return places;
}
