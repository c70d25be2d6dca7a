import { type BlueprintLayout, type Point, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { boxAt, type Place, placeAt } from "./geometry.ts";

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
export function dropPlace(
  layout: BlueprintLayout,
  middle: Point,
  moving: ReadonlySet<string>,
): DropPlace | null {
  const place = placeAt(layout, middle.x, middle.y);
  if (!place) return null;
  const laneId = place.lane.lane.id;
  const stageId = place.stage.stage.id;
  const there = layout.steps.filter(
    ({ step }) =>
      step.laneId === laneId &&
      step.stageId === stageId &&
      step.column === place.column &&
      !moving.has(step.id),
  );
  const onto = there.find((box) => Math.abs(middle.y - box.y - box.height / 2) < STACKS);
  if (!onto) {
    const { x, y } = boxAt(layout, place);
    return { place, how: there.length > 0 ? "stack" : "free", x, y };
  }
  const right = middle.x > onto.x + onto.width / 2;
  const column = place.column + (right ? 1 : 0);
  return {
    place: { ...place, column },
    how: "aside",
    x: place.stage.x + column * PITCH,
    y: place.lane.y,
  };
}
