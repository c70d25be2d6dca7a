import { textWidth } from "../blueprint/picture/text.ts";
import { axisOf } from "./axis.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { numberText } from "./figure-text.ts";
import type { Box } from "./label-places.ts";
import { drawMarks, listOfNames, RADIUS, type ScatterPoint } from "./scatter-marks.ts";
import { frame, line, paletteOf, round, SMALL, text } from "./svg-parts.ts";

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
  const placed = points.map((point) => ({ ...point, at: { x: x(point.x), y: y(point.y) } }));
  const marks = drawMarks(placed, taken, { left: LEFT, top: TOP, right: width, bottom }, palette);
  const inOrder = [...marks.unnamed].sort((a, b) => Number(a.number) - Number(b.number));
  const list = listOfNames(inOrder, height + LIST_GAP, width, palette);
  const whole = list.height === 0 ? height : height + LIST_GAP + list.height;
  return frame([...parts, ...marks.parts, ...list.parts], whole, options);
}
