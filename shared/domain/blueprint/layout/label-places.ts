import { textWidth } from "@shared/drawing/text.ts";
import { flowText } from "../flow-text.ts";
import type { Flow } from "../records.ts";
import type { Box, LaneBox, Point } from "./types.ts";
import { SIZE } from "./types.ts";

/** Letters of the words of a flow, and how large they become on a small map. */
const LETTERS = { small: 11, large: 15 };
const PLATE = { height: 16, margin: 8 };
/** From a line to a plate that stands beside it. */
const BESIDE = 6;
/** How far from the middle of a card's row the gap to the next row is free of cards. */
const CLEAR = SIZE.card.height / 2 + 12;
const ROW = SIZE.card.height + SIZE.rowGap;
/** Places along a stretch, in parts of its length from its middle: the nearest first. */
const ALONG = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7].map((part) => part / 16);

/** What the words of a flow cover: as wide as they are on a small map, and as they are drawn at full size. */
export interface Plate {
  readonly large: number;
  readonly small: number;
}

export function plateOf(flow: Flow): Plate {
  const text = flowText(flow);
  const width = (size: number) => textWidth(text, size) + PLATE.margin;
  return { large: width(LETTERS.large), small: width(LETTERS.small) };
}

export const plateAt = ({ x, y }: Point, width: number): Box => ({
  x: x - width / 2,
  y: y - PLATE.height / 2,
  width,
  height: PLATE.height,
});

/** As far from its way as the words of a flow ever stand. */
export const reachOf = ({ large }: Plate): { x: number; y: number } => ({ x: large + BESIDE, y: 2 * CLEAR });

/**
 * Where the words of a flow may stand, the best place first, none of them on a card: on the long way's stretch between
 * two rows; on the gutter in the gaps between rows, the nearest to the target first, so that the ways out of a decision
 * are told where they part; above and below a straight flow that is too short for them; at last beside their own line.
 */
export function labelPlaces(points: readonly Point[], plate: Plate, lanes: readonly LaneBox[]): Point[] {
  const places = onWay(points, plate, lanes);
  // Of a card's left upper corner no sign stands out: the right of a line is the better side.
  const aside = (plate.large - PLATE.margin) / 2 + BESIDE;
  const [lines, besides] = [places, places.map(({ x, y }) => ({ x: x + aside, y }))];
  return [...lines, ...besides, ...places.map(({ x, y }) => ({ x: x - aside, y }))];
}

/** Where words would stand if no other flow were in their way. */
export const labelHome = (points: readonly Point[], flow: Flow, lanes: readonly LaneBox[]): Point =>
  onWay(points, plateOf(flow), lanes)[0] ?? { x: 0, y: 0 };

function onWay(points: readonly Point[], plate: Plate, lanes: readonly LaneBox[]): Point[] {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return [];
  return points.length === 2 ? straight(first, last, plate, lanes) : bent(points, plate, lanes);
}

function straight(a: Point, b: Point, plate: Plate, lanes: readonly LaneBox[]): Point[] {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (a.x === b.x) return [middle, ...gapsBetween(a.y, b.y, lanes).map((y) => ({ x: a.x, y }))];
  if (Math.abs(b.x - a.x) >= plate.large) return along(a, b, plate);
  const [up, down] = [
    { x: middle.x, y: middle.y - CLEAR },
    { x: middle.x, y: middle.y + CLEAR },
  ];
  // Above the first row of the map are the heads of the stages.
  return up.y > SIZE.stageHead + SIZE.pad / 2 ? [up, down] : [down];
}

function bent(points: readonly Point[], plate: Plate, lanes: readonly LaneBox[]): Point[] {
  const stretches = points.slice(1).map((end, index) => [points[index] ?? end, end] as const);
  const inner = stretches.slice(1, -1);
  const length = ([a, b]: readonly [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const rows = inner.filter(([a, b]) => a.y === b.y).sort((one, other) => length(other) - length(one));
  const gutters = inner.filter(([a, b]) => a.x === b.x).reverse();
  return [
    ...rows.flatMap(([a, b]) => along(a, b, plate)),
    ...gutters.flatMap(([a, b]) => gapsBetween(a.y, b.y, lanes).map((y) => ({ x: a.x, y }))),
    ...rows.flatMap(([a, b]) =>
      gapsBetween(a.y - SIZE.gutter, a.y + SIZE.gutter, lanes).flatMap((y) =>
        along({ x: a.x, y }, { x: b.x, y }, plate),
      ),
    ),
  ];
}

/** Along a level stretch, as far as the words stand within it. */
function along(a: Point, b: Point, { small }: Plate): Point[] {
  const [from, to] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const middle = (from + to) / 2;
  return ALONG.map((part) => ({ x: middle + part * (to - from), y: a.y })).filter(
    ({ x }) => x === middle || (x - small / 2 >= from && x + small / 2 <= to),
  );
}

/** The gaps between rows of cards that a way down or up passes, those at its end first. */
function gapsBetween(start: number, end: number, lanes: readonly LaneBox[]): number[] {
  const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
  const gaps: number[] = [];
  for (const lane of lanes) {
    if (lane.y > bottom || lane.y + lane.height < top) continue;
    // Between two lanes there is room for two plates, one on either side of their border.
    gaps.push(lane.y - PLATE.height / 2, lane.y + SIZE.pad - 12);
    const last = lane.y + lane.height - SIZE.pad - SIZE.card.height;
    for (let row = lane.y + SIZE.pad + ROW; row <= last + 1; row += ROW) gaps.push(row - 12);
  }
  const passed = gaps.filter((y) => y > top && y < bottom);
  return end > start ? passed.reverse() : passed;
}
