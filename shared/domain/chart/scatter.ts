import { textWidth, wrapText } from "../blueprint/picture/text.ts";
import { axisOf } from "./axis.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { numberText } from "./figure-text.ts";
import { frame, line, paletteOf, round, SMALL, text } from "./svg-parts.ts";

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

export interface ScatterOptions extends PictureOptions {
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Where the lines cross. */
  readonly cross: { readonly x: number; readonly y: number };
  /** Words in the corners: top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string];
  /** Values that the axes must reach. */
  readonly reachX?: readonly number[];
  readonly reachY?: readonly number[];
}

const LEFT = 44;
const BOTTOM = 40;
const TOP = 8;
const RADIUS = 9;
const NAME_WIDTH = 150;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points with their numbers in them and, where there is room, their names; names never lie on each other. */
export function scatterSvg(points: readonly ScatterPoint[], options: ScatterOptions): Picture {
  const palette = paletteOf(options);
  const { width, height, cross, corners } = options;
  const xs = axisOf([...points.map((point) => point.x), cross.x, ...(options.reachX ?? [])]);
  const ys = axisOf([...points.map((point) => point.y), cross.y, ...(options.reachY ?? [])]);
  const right = width - RADIUS - 4;
  const bottom = height - BOTTOM;
  const x = (value: number) =>
    LEFT + RADIUS + ((value - xs.low) / (xs.high - xs.low)) * (right - LEFT - RADIUS);
  const y = (value: number) =>
    bottom - RADIUS - ((value - ys.low) / (ys.high - ys.low)) * (bottom - TOP - RADIUS);
  const parts: string[] = [];
  for (const tick of xs.ticks)
    parts.push(text(x(tick), bottom + 14, numberText(tick, xs.digits), palette.muted, { anchor: "middle" }));
  for (const tick of ys.ticks)
    parts.push(text(LEFT - 8, y(tick) + 4, numberText(tick, ys.digits), palette.muted, { anchor: "end" }));
  parts.push(
    text((LEFT + right) / 2, height - 6, options.xTitle, palette.muted, { anchor: "middle" }),
    `<g transform="translate(10 ${round((TOP + bottom) / 2)}) rotate(-90)">${text(0, 0, options.yTitle, palette.muted, { anchor: "middle" })}</g>`,
    `<path d="M${LEFT} ${TOP}V${bottom}H${width}" fill="none" stroke="${palette.line}"/>`,
    line([x(cross.x), TOP], [x(cross.x), bottom], palette.muted, ` stroke-dasharray="4 3"`),
    line([LEFT, y(cross.y)], [width, y(cross.y)], palette.muted, ` stroke-dasharray="4 3"`),
  );
  const taken: Box[] = [];
  const places = [
    [LEFT + 8, TOP + 12, "start"],
    [width - 4, TOP + 12, "end"],
    [LEFT + 8, bottom - 8, "start"],
    [width - 4, bottom - 8, "end"],
  ] as const;
  places.forEach(([atX, atY, anchor], index) => {
    const words = corners[index] ?? "";
    const long = textWidth(words, SMALL, 600);
    taken.push({
      left: anchor === "end" ? atX - long : atX,
      right: anchor === "end" ? atX : atX + long,
      top: atY - 12,
      bottom: atY + 4,
    });
    parts.push(text(atX, atY, words, palette.muted, { anchor, strong: true }));
  });
  for (const point of points) taken.push(boxOf(x(point.x), y(point.y)));
  for (const point of points) {
    const at = { x: x(point.x), y: y(point.y) };
    parts.push(mark(point, at, palette));
    const [name = ""] = wrapText(point.name, NAME_WIDTH, SMALL, 1);
    const place = roomFor(name, at, taken, { left: LEFT, top: TOP, right: width, bottom });
    if (!place) continue;
    taken.push(place);
    parts.push(text(place.left, place.bottom - 4, name, palette.text));
  }
  return frame(parts, height, options);
}

const boxOf = (x: number, y: number): Box => ({
  left: x - RADIUS - 1,
  right: x + RADIUS + 1,
  top: y - RADIUS - 1,
  bottom: y + RADIUS + 1,
});

function mark(
  point: ScatterPoint,
  at: { x: number; y: number },
  palette: ReturnType<typeof paletteOf>,
): string {
  const fill = point.open ? palette.ground : palette.text;
  const ink = point.open ? palette.text : palette.ground;
  const ring = point.ringed
    ? `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${RADIUS + 3}" fill="none" stroke="${palette.text}"/>`
    : "";
  return (
    `${ring}<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${RADIUS}" fill="${fill}" stroke="${point.open ? palette.text : palette.ground}"/>` +
    text(at.x, at.y + 4, point.number, ink, { anchor: "middle", strong: true })
  );
}

/** Right, left, above or below of the mark, wherever nothing is yet; null where there is no room. */
export function roomFor(
  name: string,
  at: { readonly x: number; readonly y: number },
  taken: readonly Box[],
  field: Box,
): Box | null {
  const long = textWidth(name, SMALL);
  const beside = RADIUS + 6;
  const starts: readonly (readonly [number, number])[] = [
    [at.x + beside, at.y - 8],
    [at.x - beside - long, at.y - 8],
    [at.x - long / 2, at.y - beside - 16],
    [at.x - long / 2, at.y + beside],
  ];
  for (const [left, top] of starts) {
    const box = { left, top, right: left + long, bottom: top + 16 };
    const inside =
      box.left >= field.left &&
      box.right <= field.right &&
      box.top >= field.top &&
      box.bottom <= field.bottom;
    if (inside && !taken.some((other) => overlaps(box, other))) return box;
  }
  return null;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
