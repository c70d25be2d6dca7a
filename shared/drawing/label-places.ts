/** A rectangle of a picture, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (box: Box, field: Box): boolean =>
  box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom;

/** How far a label may go from its dot before it is given up. */
const FARTHEST = 240;
const STEP = 6;
const DIRECTIONS = 16;

/**
 * Where a label of this size stands free of all that is taken, as near to its dot as it can be; null where the field
 * is full. The dot itself stays where it is.
 */
export function placeNear(
  at: Place,
  size: { readonly width: number; readonly height: number },
  nearest: number,
  taken: readonly Box[],
  field: Box,
): Box | null {
  for (let distance = nearest; distance <= FARTHEST; distance += STEP) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      // To the right first, then by turns above and below.
      const half = Math.ceil(direction / 2) * (direction % 2 === 0 ? 1 : -1);
      const angle = (half * 2 * Math.PI) / DIRECTIONS;
      const x = at.x + Math.cos(angle) * (distance + size.width / 2);
      const y = at.y + Math.sin(angle) * (distance + size.height / 2);
      const box = {
        left: x - size.width / 2,
        right: x + size.width / 2,
        top: y - size.height / 2,
        bottom: y + size.height / 2,
      };
      if (isInside(box, field) && !taken.some((other) => overlaps(box, other))) return box;
    }
  }
  return null;
}
