import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import type { StepKind } from "@shared/domain/blueprint/records.ts";
import type { Bounds } from "./bpmn-source.ts";
import { BPMN_KINDS } from "./step-kinds.ts";

const SIZES = { task: null, event: { width: 36, height: 36 }, gateway: { width: 50, height: 50 } };

/** The BPMN shape of a step, in the middle of its card; a task is the card. */
export function shapeOf(kind: StepKind, card: Bounds): Bounds {
  const size = SIZES[BPMN_KINDS[kind].shape];
  if (!size) return { x: card.x, y: card.y, width: card.width, height: card.height };
  const x = card.x + (card.width - size.width) / 2;
  // Its name stands below it, so it sits a little higher.
  const y = card.y + (card.height - size.height) / 2 - LABEL.height / 2;
  return { x, y: Math.max(card.y, y), ...size };
}

const LABEL = { height: 28 };

/** Where the name of an event or a gateway stands: below it, as wide as the card. */
export const labelOf = (shape: Bounds, card: Bounds): Bounds => ({
  x: card.x,
  y: shape.y + shape.height + 2,
  width: card.width,
  height: LABEL.height,
});

/** A route between two cards, led on to the edges of the shapes that stand in them. */
export function leadToShapes(points: readonly Point[], from: Bounds, to: Bounds): Point[] {
  const start = leadOn(points[1] ?? points[0], points[0], from);
  const end = leadOn(points.at(-2) ?? points.at(-1), points.at(-1), to).reverse();
  return [...start, ...points.slice(1, -1), ...end].map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }));
}

/** From the edge of the shape to the point where the route left the card, one bend at most. */
function leadOn(next: Point | undefined, port: Point | undefined, shape: Bounds): Point[] {
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  if (!port || !next) return [middle];
  const inWidth = port.x >= shape.x && port.x <= shape.x + shape.width;
  const inHeight = port.y >= shape.y && port.y <= shape.y + shape.height;
  if (inWidth && inHeight) return [port];
  if (Math.abs(port.x - next.x) < Math.abs(port.y - next.y)) {
    const edge = port.y > middle.y ? shape.y + shape.height : shape.y;
    return port.x === middle.x
      ? [{ x: port.x, y: edge }]
      : [{ x: middle.x, y: edge }, { x: middle.x, y: port.y }, port];
  }
  const edge = port.x > middle.x ? shape.x + shape.width : shape.x;
  return port.y === middle.y
    ? [{ x: edge, y: port.y }]
    : [{ x: edge, y: middle.y }, { x: port.x, y: middle.y }, port];
}
