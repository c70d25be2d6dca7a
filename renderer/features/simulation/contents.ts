/** The groups of parts that the simulation's screen is made of, in their order. */
export const PART_GROUPS = ["answer", "touchPoints", "people", "whatIf", "rests"] as const;
export type PartGroup = (typeof PART_GROUPS)[number];

/** Pixels by which a group may still be below the bar and be the one that is read. */
const NEAR = 8;

/**
 * The group that is read: the last one that has come up to the bar, and the last of all at the end of the screen.
 *
 * @param tops where each group begins, in pixels from the top of what scrolls, in their order
 * @param at how far it is scrolled, and below the bar, in the same pixels
 */
export function groupRead(
  tops: readonly { readonly group: PartGroup; readonly top: number }[],
  at: number,
  isAtEnd: boolean,
): PartGroup | null {
  if (isAtEnd) return tops.at(-1)?.group ?? null;
  return (tops.findLast(({ top }) => top <= at + NEAR) ?? tops[0])?.group ?? null;
}
