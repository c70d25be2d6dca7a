import { axisOf } from "@shared/drawing/axis.ts";
import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { type ChartFigures, numberFormat } from "@shared/drawing/chart-figures.ts";
import type { ChartPalette } from "@shared/drawing/palette.ts";
import { frame, LETTER, line, paletteOf, round, shareText, text } from "@shared/drawing/svg-parts.ts";
import { durationWords } from "../duration-words.ts";
import type { LogFigures } from "../log-figures.ts";
import { messages } from "./messages.ts";
import { type Tick, timeAxis } from "./time-axis.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HEIGHT = 240;
const TOP = 16;
const BOTTOM = 208;
const LEFT = 48;
const RIGHT_MARGIN = 16;
/** Height of a line of words with the space below it. */
const WORDS = 22;

/** Share of the cases done within a time: a curve that rises to 100 %, the middle, the 90 % and the limit on it. */
export function leadTimeCurveSvg(
  { leadTime, leadTimes, withinLimit }: Pick<LogFigures, "leadTime" | "leadTimes" | "withinLimit">,
  limit: number | null,
  options: PictureOptions,
): Picture {
  const palette = paletteOf(options);
  if (leadTime === null) return frame([text(0, TOP, messages.none, palette.muted)], 24, options);
  const right = options.width - RIGHT_MARGIN;
  const axis = timeAxis(leadTimes, leadTime.median, leadTime.p90);
  const x = (value: number) => LEFT + axis.place(value) * (right - LEFT);
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  const parts: string[] = [];
  for (const share of [0, 0.25, 0.5, 0.75, 1])
    parts.push(
      line([LEFT, y(share)], [right, y(share)], palette.line),
      text(LEFT - 8, y(share) + 4, shareText(share), palette.muted, { anchor: "end" }),
    );
  const halfOf = (label: string) => (label.length * LETTER) / 2;
  const middleOf = ({ at, label }: Tick) => Math.min(x(at), options.width - halfOf(label));
  const last = axis.ticks.at(-1);
  // The end of the axis is always named; a mark too near before it stays without its words.
  const end = last ? middleOf(last) - halfOf(last.label) - 8 : 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of axis.ticks) {
    const { at, label } = tick;
    parts.push(line([x(at), BOTTOM], [x(at), BOTTOM + 4], palette.muted));
    const half = halfOf(label);
    const middle = middleOf(tick);
    if (tick !== last && (middle - half < free || middle + half > end)) continue;
    parts.push(text(middle, BOTTOM + 20, label, palette.muted, { anchor: "middle" }));
    free = middle + half + 8;
  }
  parts.push(
    `<path d="${curve(leadTimes, x, y, right)}" fill="none" stroke="${palette.text}" stroke-width="1.5"/>`,
  );
  if (limit !== null && withinLimit !== null) {
    const words = messages.limit(shareText(withinLimit.share, 1), durationWords(limit));
    const at = x(limit);
    parts.push(line([at, TOP], [at, BOTTOM], palette.text, ` stroke-dasharray="4 4"`));
    // Where few keep the limit the curve lies as low as the words would: they go above it.
    const curveAt = y(withinLimit.share);
    parts.push(label(at, (curveAt > BOTTOM - WORDS ? curveAt : BOTTOM) - 8, words, palette, right));
  }
  for (const [share, value, words] of [
    [0.5, leadTime.median, messages.median],
    [0.9, leadTime.p90, messages.p90],
  ] as const) {
    parts.push(
      `<circle cx="${round(x(value))}" cy="${round(y(share))}" r="4.5" fill="${palette.ground}" stroke="${palette.text}" stroke-width="1.5"/>`,
      label(x(value), y(share) - 12, words(durationWords(value)), palette, right),
    );
  }
  const drawn = frame(parts, HEIGHT, options);
  // An axis that is no even one has marks that people think in, which no other program's axis has.
  return axis.logarithmic
    ? drawn
    : { ...drawn, figures: figuresOf(leadTimes, options.title, palette, limit) };
}

/** Points of the curve in another program: what lies between is a straight line. */
const MOST_POINTS = 200;

function figuresOf(
  sorted: Float64Array,
  name: string,
  palette: ChartPalette,
  limit: number | null,
): ChartFigures {
  const longest = sorted.at(-1) ?? 0;
  const [size, unit] =
    longest >= 2 * DAY ? [DAY, "days"] : longest >= 2 * HOUR ? [HOUR, "h"] : [MINUTE, "min"];
  const count = Math.min(MOST_POINTS, sorted.length);
  const points = Array.from({ length: count }, (_, index) => {
    const place = Math.ceil(((index + 1) / count) * sorted.length) - 1;
    return { x: (sorted[place] ?? 0) / size, y: (place + 1) / sorted.length };
  });
  const begin = { x: points[0]?.x ?? 0, y: 0 };
  const at = limit === null ? null : limit / size;
  return {
    kind: "points",
    x: { title: unit, low: 0, high: axisOf([0, longest / size, at ?? 0]).high, numbers: numberFormat(0) },
    y: { title: "", low: 0, high: 1, numbers: "0 %" },
    series: [
      { name, colour: palette.text, isLine: true, points: [begin, ...points] },
      ...(at === null
        ? []
        : [
            {
              name: durationWords(limit ?? 0),
              colour: palette.muted,
              isLine: true,
              isDashed: true,
              points: [
                { x: at, y: 0 },
                { x: at, y: 1 },
              ],
            },
          ]),
    ],
  };
}

/** Beside its point, on the side where there is room: right of it, else left. */
const label = (at: number, y: number, words: string, palette: ChartPalette, right: number): string => {
  const fits = at + 8 + words.length * LETTER <= right;
  const before = at - 8 - words.length * LETTER >= LEFT;
  return text(before || !fits ? at - 8 : at + 8, y, words, palette.text, {
    anchor: before || !fits ? "end" : "start",
    strong: true,
    rim: palette.ground,
  });
};

/** A step for each case; what falls on one tenth of a pixel is drawn once. */
function curve(
  sorted: Float64Array,
  x: (value: number) => number,
  y: (share: number) => number,
  right: number,
): string {
  let path = `M${LEFT} ${round(y(0))}`;
  let lastX = LEFT;
  let lastY = round(y(0));
  for (let index = 0; index < sorted.length; index++) {
    const atX = round(x(sorted[index]!));
    const atY = round(y((index + 1) / sorted.length));
    if (index + 1 < sorted.length && round(x(sorted[index + 1]!)) === atX) continue;
    if (atX !== lastX) path += `H${atX}`;
    if (atY !== lastY) path += `V${atY}`;
    lastX = atX;
    lastY = atY;
  }
  return `${path}H${right}`;
}
