import { BODY } from "./measures.ts";
import { Slide } from "./slide.ts";

/** Something that stands on a slide, at the full width of its body. */
export interface Item {
  /** Points. */
  readonly height: number;
  /** Points that at least must be free where it begins; without: all of it. */
  readonly least?: number;
  /** It is a head of what follows. */
  readonly staysWithNext?: boolean;
  /** What is said with it. */
  readonly notes: readonly string[];
  draw(slide: Slide, y: number): void;
  /** What fits into so many points, and what is left; null where nothing fits. */
  split?(room: number): readonly [Item, Item] | null;
}

/** An item with slides of its own, which it makes. */
export interface OwnSlides {
  readonly slides: (title: string, above: string) => readonly Slide[];
}
export type Placed = Item | OwnSlides;

/** Points between two items. */
export const GAP = 12;

/** Places items one below the other, on as many slides as they need; those after the first say so in their titles. */
export function flowOnSlides(items: readonly Placed[], title: string, above: string): Slide[] {
  const slides: Slide[] = [];
  let slide: Slide | null = null;
  let y: number = BODY.y;
  const end = BODY.y + BODY.height;
  const open = (): Slide => {
    slide = new Slide(numberedTitle(title, slides.length + 1), above);
    slides.push(slide);
    y = BODY.y;
    return slide;
  };
  const place = (item: Item, needed: number, tail: number) => {
    let current = slide ?? open();
    if (y > BODY.y && y + needed > end) current = open();
    let rest: Item | null = item;
    while (rest !== null) {
      const parts = partsAt(rest, end - y, tail);
      const now: Item = parts === null ? rest : parts[0];
      if (parts === null && y > BODY.y && y + now.height > end) {
        current = open();
        continue;
      }
      now.draw(current, y);
      for (const text of now.notes) current.note(text);
      y += now.height + GAP;
      rest = parts === null ? null : parts[1];
      if (rest !== null) current = open();
    }
  };
  items.forEach((item, index) => {
    if ("slides" in item) {
      const own = item.slides(title, above);
      own.forEach((one) => {
        slides.push(one);
      });
      slide = null;
      return;
    }
    place(item, neededFrom(items, index), tailFrom(items, index + 1));
  });
  return slides;
}

/** An item that ends on this slide and goes on on the next one; null where it stands in the room of points whole. */
function partsAt(item: Item, room: number, tail: number): readonly [Item, Item] | null {
  if (item.height > room) return item.split?.(room) ?? null;
  // A line or two have no slide of their own: the end of the table that they stand below goes with them.
  if (tail > 0 && item.height + GAP + tail > room) return item.split?.(item.height - 1) ?? null;
  return null;
}

/** Points of the few lines that are all that follows; 0 where there is nothing, or more than that. */
function tailFrom(items: readonly Placed[], from: number): number {
  const rest = items.slice(from);
  const height = rest.reduce(
    (sum, item) => sum + ("slides" in item || item.split ? Number.POSITIVE_INFINITY : item.height),
    GAP * (rest.length - 1),
  );
  return rest.length > 0 && height <= TAIL ? height : 0;
}

/** Points of a few lines. */
const TAIL = 90;
/** Points of a sentence that leads from a head to a table. */
const LEAD = 60;

/** Room for an item and, where it heads others, for the beginning of what it heads. */
function neededFrom(items: readonly Placed[], index: number, isHeaded = false): number {
  const item = items[index];
  if (item === undefined || "slides" in item) return 0;
  const next = items[index + 1];
  const leads =
    isHeaded &&
    item.split === undefined &&
    item.height <= LEAD &&
    next !== undefined &&
    "height" in next &&
    next.split !== undefined;
  if (item.staysWithNext || leads) return item.height + GAP + neededFrom(items, index + 1, true);
  return item.least ?? item.height;
}

export const numberedTitle = (title: string, number: number): string =>
  number === 1 ? title : `${title} (${number})`;
