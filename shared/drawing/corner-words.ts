import { type Box, isInside, overlaps } from "./label-places.ts";
import { SMALL } from "./svg-parts.ts";
import { textWidth } from "./text.ts";

const STEP = 8;
const LETTERS = 16;
/** From the edges of the field to the words. */
const AWAY = { x: 8, y: 0 };

interface Corner {
  readonly words: string;
  readonly quadrant: Box;
  /** Which of its corners is the outer one. */
  readonly atRight: boolean;
  readonly atBottom: boolean;
}

/**
 * Where the name of a quadrant stands: as near to its outer corner as no mark is in the way; in the corner itself where
 * marks leave no room at all.
 */
export function placeOfCorner({ words, quadrant, atRight, atBottom }: Corner, marks: readonly Box[]): Box {
  const width = textWidth(words, SMALL, 600) + 2;
  const at = (alongX: number, alongY: number): Box => {
    const left = atRight ? quadrant.right - AWAY.x - width - alongX : quadrant.left + AWAY.x + alongX;
    const top = atBottom ? quadrant.bottom - AWAY.y - LETTERS - alongY : quadrant.top + AWAY.y + alongY;
    return { left, right: left + width, top, bottom: top + LETTERS };
  };
  const places: { readonly box: Box; readonly away: number }[] = [];
  for (let alongY = 0; alongY <= quadrant.bottom - quadrant.top; alongY += STEP) {
    for (let alongX = 0; alongX <= quadrant.right - quadrant.left; alongX += STEP) {
      const box = at(alongX, alongY);
      // Down from its edge a name is missed sooner than along it.
      if (isInside(box, quadrant)) places.push({ box, away: alongX + 2 * alongY });
    }
  }
  places.sort((a, b) => a.away - b.away);
  return places.find(({ box }) => !marks.some((mark) => overlaps(box, mark)))?.box ?? at(0, 0);
}
