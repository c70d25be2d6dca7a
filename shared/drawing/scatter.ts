import { type Axis, axisOf } from "./axis.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { type ChartFigures, numberFormat } from "./chart-figures.ts";
import { placeOfCorner } from "./corner-words.ts";
import { numberText } from "./figure-text.ts";
import type { Box } from "./label-places.ts";
import { boxAround, drawMarks, listOfNames, RADIUS, type ScatterPoint } from "./scatter-marks.ts";
import { frame, line, paletteOf, round, text } from "./svg-parts.ts";

export interface ScatterOptions extends PictureOptions {
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Where the lines cross. */
  readonly cross: { readonly x: number; readonly y: number };
  /** Words in the corners: top left, top right, bottom left, bottom right; "" = none. */
  readonly corners: readonly [string, string, string, string];
  /** Values that the axes must reach. */
  readonly reachX?: readonly number[];
  readonly reachY?: readonly number[];
}

const LEFT = 52;
const BOTTOM = 40;
const TOP = 8;
const LIST_GAP = 8;

/**
 * Points at their true places. With room, their numbers stand in them and their names beside; in a crowd they are
 * dots with their numbers beside. No label lies on another, and names without room stand in a list below.
 */
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
  const placed = points.map((point) => ({ ...point, at: { x: x(point.x), y: y(point.y) } }));
  const field = { left: LEFT, top: TOP, right: width, bottom };
  const stand = placed.map(({ at, ringed }) => boxAround(at, RADIUS + (ringed ? 4 : 1)));
  const names = cornersOf(corners, field, { x: x(cross.x), y: y(cross.y) }).map((corner) => ({
    ...corner,
    box: placeOfCorner(corner, stand),
  }));
  const taken = names.flatMap(({ words, box }) => (words === "" ? [] : [box]));
  const marks = drawMarks(placed, taken, field, palette);
  const inOrder = [...marks.unnamed].sort((a, b) => Number(a.number) - Number(b.number));
  const list = listOfNames(inOrder, height + LIST_GAP, width, palette);
  const whole = list.height === 0 ? height : height + LIST_GAP + list.height;
  const titles = names.flatMap(({ words, box }) =>
    words === ""
      ? []
      : [text(box.left, box.bottom - 4, words, palette.muted, { strong: true, rim: palette.ground })],
  );
  const drawn = frame([...parts, ...titles, ...marks.parts, ...list.parts], whole, options);
  return { ...drawn, figures: figuresOf(points, options, xs, ys) };
}

/** The points with their names, and the cross as two lines. */
function figuresOf(
  points: readonly ScatterPoint[],
  options: ScatterOptions,
  xs: Axis,
  ys: Axis,
): ChartFigures {
  const palette = paletteOf(options);
  const { xTitle, yTitle, cross, title } = options;
  const line = { name: "", colour: palette.muted, isLine: true, isDashed: true } as const;
  const ends = ({ low, high }: Axis) => [low, high];
  return {
    kind: "points",
    x: { title: xTitle, low: xs.low, high: xs.high, numbers: numberFormat(xs.digits) },
    y: { title: yTitle, low: ys.low, high: ys.high, numbers: numberFormat(ys.digits) },
    series: [
      {
        name: title,
        colour: palette.accent,
        points: points.map(({ x, y, number, name }) => ({ x, y, label: `${number} ${name}`.trim() })),
      },
      { ...line, points: ends(ys).map((y) => ({ x: cross.x, y })) },
      { ...line, points: ends(xs).map((x) => ({ x, y: cross.y })) },
    ],
  };
}

/** The quadrants in the order of their words: top left, top right, bottom left, bottom right. */
const cornersOf = (words: ScatterOptions["corners"], field: Box, cross: { x: number; y: number }) =>
  words.map((word, index) => {
    const atRight = index % 2 === 1;
    const atBottom = index > 1;
    const quadrant = {
      left: atRight ? cross.x : field.left,
      right: atRight ? field.right : cross.x,
      top: atBottom ? cross.y : field.top,
      bottom: atBottom ? field.bottom : cross.y,
    };
    return { words: word, quadrant, atRight, atBottom };
  });
