import type { MapCard, MapFlow, MapLane, MapShapes } from "@shared/drawing/map-shapes.ts";
import { BODY, SMALLEST_LETTERS } from "./measures.ts";

/** Points kept for the names of lanes. */
export const LANE_HEAD = 84;
/** Points at either side for where a way comes from and goes to. */
export const ELSEWHERE = 96;
const APART = 14;
/** Points to the pixel: the letters of a card then have 10 points at least, and 15 at most. */
const SMALLEST = 0.72;
const LARGEST = 1.15;
/** A map that is drawn smaller is an overview: its letters are as large as their room, and small. */
const READABLE = 0.7;

/** Letters of so many pixels in points; where the map is there to be read, in a size that can be. */
export const readable = (size: number, scale: number): number =>
  scale < READABLE ? size * scale : Math.max(SMALLEST_LETTERS, size * scale);

/** A stretch of a map, in its pixels. */
export interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The stages of a map, one that is too wide for a slide in stretches of whole columns. */
export function stretchesOf({ stages, cards }: MapShapes): Stretch[] {
  const room = (BODY.width - LANE_HEAD - 2 * (ELSEWHERE + APART)) / SMALLEST;
  return stages.flatMap(({ name, x, width }) => {
    const own = cards.filter((card) => isWithin(card, { name, from: x, to: x + width }));
    const columns = [...new Set(own.map((card) => card.x))].sort((a, b) => a - b);
    const pitch = Math.max(1, ...own.map((card) => card.width)) + 32;
    const most = Math.max(1, Math.floor(room / pitch));
    const count = Math.ceil(columns.length / most);
    const each = Math.ceil(columns.length / Math.max(1, count));
    return Array.from({ length: count }, (_, index): Stretch => {
      const held = columns.slice(index * each, (index + 1) * each);
      return { name, from: (held[0] ?? x) - 8, to: (held.at(-1) ?? x) + pitch - 24 };
    });
  });
}

export const isWithin = (card: MapCard, { from, to }: Stretch): boolean => {
  const middle = card.x + card.width / 2;
  return middle >= from && middle < to;
};

/** Where the pixels of a map come to stand on a slide, in points. */
export interface MapView {
  readonly scale: number;
  readonly lanes: readonly { readonly lane: MapLane; readonly y: number; readonly height: number }[];
  readonly cards: readonly MapCard[];
  /** Of which both ends are on the slide. */
  readonly flows: readonly MapFlow[];
  /** Of which one end is on another slide. */
  readonly coming: readonly MapFlow[];
  readonly going: readonly MapFlow[];
  /** Right end of what is drawn. */
  readonly right: number;
  readonly bottom: number;
  x(pixel: number): number;
  y(pixel: number): number;
}

/** The whole map, as large as the body lets it be. `above`, `below`: points kept free. */
export function wholeView(shapes: MapShapes, above: number, below: number): MapView {
  const start = Math.min(...shapes.stages.map(({ x }) => x), ...shapes.cards.map(({ x }) => x));
  const end = Math.max(
    ...shapes.stages.map((one) => one.x + one.width),
    ...shapes.cards.map((one) => one.x + one.width),
  );
  const name = "";
  return viewOf(shapes, { name, from: start, to: end }, shapes.lanes, { above, below, left: 0, right: 0 });
}

/** A stretch with those lanes that have something in it. */
export function stretchView(shapes: MapShapes, stretch: Stretch, below: number): MapView {
  const cards = shapes.cards.filter((card) => isWithin(card, stretch));
  const used = shapes.lanes.filter((lane) =>
    cards.some((card) => card.y >= lane.y && card.y < lane.y + lane.height),
  );
  const ids = new Set(cards.map(({ id }) => id));
  const left = shapes.flows.some((flow) => ids.has(flow.toId) && !ids.has(flow.fromId));
  const right = shapes.flows.some((flow) => ids.has(flow.fromId) && !ids.has(flow.toId));
  return viewOf(shapes, stretch, used, {
    above: 0,
    below,
    left: left ? ELSEWHERE + APART : 0,
    right: right ? ELSEWHERE + APART : 0,
  });
}

interface Free {
  readonly above: number;
  readonly below: number;
  readonly left: number;
  readonly right: number;
}

function viewOf(shapes: MapShapes, stretch: Stretch, used: readonly MapLane[], free: Free): MapView {
  // With the gap below it, where lines and discs are.
  const heights = used.map((lane) => {
    const next = shapes.lanes[shapes.lanes.indexOf(lane) + 1];
    return { lane, height: (next?.y ?? lane.y + lane.height) - lane.y };
  });
  const tall = heights.reduce((sum, { height }) => sum + height, 0);
  const room = {
    width: BODY.width - LANE_HEAD - free.left - free.right,
    height: BODY.height - free.above - free.below,
  };
  const scale = Math.min(LARGEST, room.width / (stretch.to - stretch.from), room.height / Math.max(1, tall));
  const left = BODY.x + LANE_HEAD + free.left;
  let y = BODY.y + free.above;
  const lanes = heights.map(({ lane, height }) => {
    const placed = { lane, y, height: lane.height * scale, whole: height * scale };
    y += height * scale;
    return placed;
  });
  const cards = shapes.cards.filter((card) => isWithin(card, stretch));
  const ids = new Set(cards.map(({ id }) => id));
  const inside = (flow: MapFlow) => [ids.has(flow.fromId), ids.has(flow.toId)] as const;
  return {
    scale,
    lanes,
    cards,
    flows: shapes.flows.filter((flow) => inside(flow).every(Boolean)),
    coming: shapes.flows.filter((flow) => !inside(flow)[0] && inside(flow)[1]),
    going: shapes.flows.filter((flow) => inside(flow)[0] && !inside(flow)[1]),
    right: left + (stretch.to - stretch.from) * scale + free.right,
    bottom: y,
    x: (pixel) => left + (pixel - stretch.from) * scale,
    y: (pixel) => {
      const at = lanes.findLast(({ lane }) => lane.y <= pixel) ?? lanes[0];
      return at === undefined ? BODY.y : at.y + Math.min(at.whole, (pixel - at.lane.y) * scale);
    },
  };
}
