import { inList } from "@shared/base/in-list.ts";

/** Words of what a to-be changes, where its map is edited. */
export const differenceMessages = {
  toggle: "Show what differs from the as-is",
  toggleText:
    "On the map of a to-be: what is new, changed or moved has a sign, and what is gone a ghost where it stood.",
  added: "New: the as-is does not have it",
  gone: (titles: readonly string[]) =>
    titles.length === 1
      ? `Falls away: “${titles[0]}”`
      : `Fall away: ${inList(titles.map((title) => `“${title}”`))}`,
  several: (title: string, more: number) => `${title} +${more}`,
  untitled: "Untitled step",
} as const;
