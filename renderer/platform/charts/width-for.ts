/** The letters of a chart are 11 px; on a projector at least 22. */
const ENLARGED = 2;
/** Narrower than this a chart has no room for its names. */
const NARROWEST = 280;
/** Wider than this the eye no longer finds the way from a name to its figure. */
export const WIDEST = 1200;

/**
 * How wide a chart is drawn, in pixels of its letters: as wide as its place, so that they are 11 px there; on a
 * projector half of that, and it then fills its place. `width` is for a place that is not known yet (0).
 */
export function widthFor(width: number, place: number, projected: boolean): number {
  if (place === 0) return width;
  return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(projected ? place / ENLARGED : place)));
}
