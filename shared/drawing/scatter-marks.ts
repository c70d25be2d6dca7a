import { type Box, isInside, overlaps, placeNear } from "./label-places.ts";
import type { ChartPalette } from "./palette.ts";
import { line, round, SMALL, text } from "./svg-parts.ts";
import { textWidth, wrapText } from "./text.ts";

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** Written in the mark, e.g. the touch point's number. */
  readonly number: string;
  readonly name: string;
  /** A double ring: decided as critical. */
  readonly ringed?: boolean;
  /** A weaker mark: few answers. */
  readonly open?: boolean;
}

/** A point where it stands in the picture. */
export interface PlacedMark extends ScatterPoint {
  readonly at: { readonly x: number; readonly y: number };
}

/** Of a mark with its number in it. */
export const RADIUS = 9;
const DOT = 4;
const NAME_WIDTH = 190;
const LETTER_HEIGHT = 12;

/** What was drawn, and whose names found no room: they belong into a list. */
export interface DrawnMarks {
  readonly parts: readonly string[];
  readonly unnamed: readonly ScatterPoint[];
}

export const boxAround = ({ x, y }: PlacedMark["at"], radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Numbers in the marks while no two marks lie on each other; else small dots with their numbers beside them. */
export function drawMarks(
  points: readonly PlacedMark[],
  taken: readonly Box[],
  field: Box,
  palette: ChartPalette,
): DrawnMarks {
  const near = (a: PlacedMark, b: PlacedMark) =>
    Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 2 * RADIUS + (a.ringed || b.ringed ? 4 : 1);
  const crowded = points.some((point, index) => points.slice(index + 1).some((other) => near(point, other)));
  return crowded ? crowdedMarks(points, taken, field, palette) : roomyMarks(points, taken, field, palette);
}

function roomyMarks(
  points: readonly PlacedMark[],
  before: readonly Box[],
  field: Box,
  palette: ChartPalette,
): DrawnMarks {
  const taken = [...before, ...points.map(({ at, ringed }) => boxAround(at, RADIUS + (ringed ? 3 : 1)))];
  const unnamed: ScatterPoint[] = [];
  const parts = points.flatMap((point) => {
    const fill = point.open ? palette.ground : palette.text;
    const ink = point.open ? palette.text : palette.ground;
    const drawn = [
      circle(point, RADIUS, fill, palette),
      text(point.at.x, point.at.y + 4, point.number, ink, { anchor: "middle", strong: true }),
    ];
    const [name = ""] = wrapText(point.name, NAME_WIDTH, SMALL, 1);
    const others = points.flatMap((other) => (other === point ? [] : [other.at]));
    const place = name === point.name ? roomFor(name, point.at, taken, field, others) : null;
    if (!place) {
      unnamed.push(point);
      return drawn;
    }
    taken.push(place);
    return [...drawn, text(place.left, place.bottom - 4, name, palette.text, { rim: palette.ground })];
  });
  return { parts, unnamed };
}

/** Numbers near their dots, tied to them by a hairline where others stand between. */
function crowdedMarks(
  points: readonly PlacedMark[],
  before: readonly Box[],
  field: Box,
  palette: ChartPalette,
): DrawnMarks {
  const taken = [...before, ...points.map(({ at, ringed }) => boxAround(at, DOT + (ringed ? 3 : 0)))];
  const ties: string[] = [];
  const numbers: string[] = [];
  for (const { at, number, ringed } of points) {
    const size = { width: textWidth(number, SMALL, 600) + 2, height: LETTER_HEIGHT };
    const nearest = DOT + (ringed ? 4 : 1);
    const place = placeNear(at, size, nearest, taken, field);
    // A full field: the number is in the list all the same, with its figures in the table.
    if (!place) continue;
    taken.push(place);
    const middle = { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 };
    const away = Math.hypot(middle.x - at.x, middle.y - at.y);
    if (away > nearest + size.width) ties.push(line([at.x, at.y], [middle.x, middle.y], palette.muted));
    numbers.push(
      text(middle.x, middle.y + 4, number, palette.text, {
        anchor: "middle",
        strong: true,
        rim: palette.ground,
      }),
    );
  }
  const dots = points.map((point) => circle(point, DOT, point.open ? palette.ground : palette.text, palette));
  return { parts: [...ties, ...dots, ...numbers], unnamed: points };
}

function circle({ at, ringed, open }: PlacedMark, radius: number, fill: string, palette: ChartPalette) {
  const [x, y] = [round(at.x), round(at.y)];
  const ring = ringed
    ? `<circle cx="${x}" cy="${y}" r="${radius + 3}" fill="none" stroke="${palette.text}"/>`
    : "";
  return `${ring}<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${open ? palette.text : palette.ground}"/>`;
}

/**
 * Right, left, above or below of the mark, wherever nothing is yet and no other mark is as near to the name as its
 * own; null where there is no room.
 */
export function roomFor(
  name: string,
  at: { readonly x: number; readonly y: number },
  taken: readonly Box[],
  field: Box,
  others: readonly PlacedMark["at"][] = [],
): Box | null {
  const long = textWidth(name, SMALL);
  const beside = RADIUS + 6;
  const starts: readonly (readonly [number, number])[] = [
    [at.x + beside, at.y - 8],
    [at.x - beside - long, at.y - 8],
    [at.x - long / 2, at.y - beside - 16],
    [at.x - long / 2, at.y + beside],
    // Above and below to one side, from the mark on.
    [at.x, at.y - beside - 16],
    [at.x - long, at.y - beside - 16],
    [at.x, at.y + beside],
    [at.x - long, at.y + beside],
  ];
  for (const [left, top] of starts) {
    const box = { left, top, right: left + long, bottom: top + 16 };
    const own = distanceTo(box, at);
    const told = others.every((other) => distanceTo(box, other) > own);
    if (told && isInside(box, field) && !taken.some((other) => overlaps(box, other))) return box;
  }
  return null;
}

const distanceTo = ({ left, right, top, bottom }: Box, { x, y }: PlacedMark["at"]): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const COLUMN = 168;
const LIST_LINE = 16;

/** Number and name of points whose names found no room, in columns from `top` on. */
export function listOfNames(
  points: readonly ScatterPoint[],
  top: number,
  width: number,
  palette: ChartPalette,
): { readonly parts: readonly string[]; readonly height: number } {
  if (points.length === 0) return { parts: [], height: 0 };
  const columns = Math.max(1, Math.min(points.length, Math.floor(width / COLUMN)));
  const lines = Math.ceil(points.length / columns);
  const room = width / columns;
  const numberRoom = Math.max(...points.map(({ number }) => textWidth(number, SMALL, 600))) + 8;
  let [y, lowest] = [top, top];
  const parts = points.flatMap(({ number, name }, index) => {
    const x = Math.floor(index / lines) * room;
    if (index % lines === 0) y = top;
    const start = y + 12;
    const written = wrapText(name, room - numberRoom - 8, SMALL, Number.POSITIVE_INFINITY);
    y += Math.max(1, written.length) * LIST_LINE;
    lowest = Math.max(lowest, y);
    return [
      text(x + numberRoom - 8, start, number, palette.text, { anchor: "end", strong: true }),
      ...written.map((part, at) => text(x + numberRoom, start + at * LIST_LINE, part, palette.text)),
    ];
  });
  return { parts, height: lowest - top + 4 };
}
