import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import { type BlueprintLayout, type Point, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { type Place, placeAt } from "./geometry.ts";

const PITCH = SIZE.card.width + SIZE.gutter;
/** A card let go so far below or above the middle of another one stacks with it. */
const STACKS = SIZE.card.height * 0.375;

/** Where a dragged card lands, and what that does to what is there. */
export interface DropPlace {
  readonly place: Place;
  /** Into a free cell; below the cards of a taken one; or before a card, which moves aside with what follows it. */
  readonly how: "free" | "stack" | "aside";
  /** Upper left corner of the card, or of the bar between two columns. */
  readonly x: number;
  readonly y: number;
}

/**
 * What letting a card go with its middle at a point means. Over another card it moves that aside: to the right when it
 * is let go on its left half, else it stands right of it. Clearly above or below the card it stacks with it.
 * `moving` are the cards that are dragged: they are in nobody's way.
 */
export function dropPlace(layout: BlueprintLayout, middle: Point, moving: ReadonlySet<Id>): DropPlace | null {
  const place = placeAt(layout, middle.x, middle.y);
  if (!place) return null;
  const { lane, stage, column } = place;
  const x = stage.x + column * PITCH + SIZE.gutter / 2;
  const there = indexOf(layout)
    .stepsIn({ x: x + 1, y: lane.y, width: SIZE.card.width - 2, height: lane.height })
    .filter(({ step }) => !moving.has(step.id));
  const onto = there.find((box) => Math.abs(middle.y - box.y - box.height / 2) < STACKS);
  if (!onto) {
    const y = lane.y + SIZE.pad + there.length * (SIZE.card.height + SIZE.rowGap);
    return { place, how: there.length > 0 ? "stack" : "free", x, y };
  }
  const next = column + (middle.x > onto.x + onto.width / 2 ? 1 : 0);
  return { place: { ...place, column: next }, how: "aside", x: stage.x + next * PITCH, y: lane.y };
}

/** Lines through the middles of the cards that a card there would be in line with. */
export interface Guides {
  /** Middle of the column, and from where to where cards stand in it. */
  readonly column: { readonly x: number; readonly from: number; readonly to: number } | null;
  /** Middle of the row, and from where to where. */
  readonly row: { readonly y: number; readonly from: number; readonly to: number } | null;
}

export function guidesOf(layout: BlueprintLayout, drop: DropPlace, moving: ReadonlySet<Id>): Guides {
  if (drop.how === "aside") return { column: null, row: null };
  const { width, height } = SIZE.card;
  const index = indexOf(layout);
  const others = (area: { x: number; y: number; width: number; height: number }) =>
    index.stepsIn(area).filter(({ step }) => !moving.has(step.id));
  const above = others({ x: drop.x + 1, y: 0, width: width - 2, height: layout.height });
  const { stage } = drop.place;
  const beside = others({ x: stage.x, y: drop.y + 1, width: stage.width, height: height - 2 }).filter(
    (box) => box.y === drop.y,
  );
  const span = (starts: readonly number[], length: number) => ({
    from: Math.min(...starts),
    to: Math.max(...starts) + length,
  });
  return {
    column:
      above.length === 0
        ? null
        : { x: drop.x + width / 2, ...span([drop.y, ...above.map(({ y }) => y)], height) },
    row:
      beside.length === 0
        ? null
        : { y: drop.y + height / 2, ...span([drop.x, ...beside.map(({ x }) => x)], width) },
  };
}
