import { axisOf } from "./axis.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { numberFormat, signedFormat } from "./chart-figures.ts";
import { numberText, signedText } from "./figure-text.ts";
import { namesBelow } from "./place-names.ts";
import { frame, line, paletteOf, round, SMALL, text } from "./svg-parts.ts";
import { textWidth, wrapText } from "./text.ts";

export interface Series {
  readonly name: string;
  /** One a place; null where it is not known: the line goes on to the next one that is. */
  readonly values: readonly (number | null)[];
  readonly lows?: readonly (number | null)[];
  readonly highs?: readonly (number | null)[];
}

export interface SeriesOptions extends PictureOptions {
  readonly height: number;
  /** What stands under each place, e.g. a touch point's number or a wave. */
  readonly places: readonly string[];
  /** What the places are called, below what stands under each. */
  readonly names?: readonly string[];
  /** Groups of places beside each other that have a name in common, e.g. stages. */
  readonly groups?: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Places marked by a diamond below their name. */
  readonly marked?: readonly number[];
  readonly reach?: readonly number[];
  /** Numbers of the axis carry their sign. */
  readonly signed?: boolean;
  /** A single line whose name the title says already. */
  readonly unnamed?: boolean;
}

const DASHES = ["", "6 3", "2 2", "8 3 2 3", "1 3"] as const;
const LEFT = 44;
const TOP = 28;
const FOOT = 24;
const LEGEND_TOP = 10;
const LEGEND_ROW = 16;
const LEGEND_NAME = 200;
/** Line and marker before a name. */
const LEGEND_KEY = 30;
const LEGEND_GAP = 16;
const GROUP = 18;
const BESIDE = 8;
/** Room for diamonds below the names of the places, where no line can hide them. */
const MARKS = 14;

/** Up to five lines over the same places, each with a marker and a dash of its own; their names stand above. */
export function seriesSvg(all: readonly Series[], options: SeriesOptions): Picture {
  const palette = paletteOf(options);
  const { width, height, places, groups = [], marked = [] } = options;
  const legend = options.unnamed ? [] : legendOf(all, width);
  // A second row of names pushes the lines down, and their room stays as it is.
  const more = Math.max(0, ...legend.map(({ y }) => y - LEGEND_TOP));
  const top = TOP + more;
  const room = (width - LEFT) / Math.max(1, places.length);
  const below = namesBelow(options.names ?? [], room, LEFT, palette.text);
  const full = height + more + below.height;
  const bottom = height + more - FOOT - (groups.length > 0 ? GROUP : 0) - (marked.length > 0 ? MARKS : 0);
  const values = all.flatMap(({ values, lows = [], highs = [] }) =>
    [...values, ...lows, ...highs].filter((value) => value !== null && value !== undefined),
  );
  const axis = axisOf([...values, ...(options.reach ?? [])]);
  const x = (index: number) => LEFT + ((index + 0.5) / Math.max(1, places.length)) * (width - LEFT);
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top);
  const parts = axis.ticks.flatMap((tick) => [
    line([LEFT, y(tick)], [width, y(tick)], tick === 0 ? palette.muted : palette.line),
    text(
      LEFT - 8,
      y(tick) + 4,
      (options.signed ? signedText : numberText)(tick, axis.digits),
      palette.muted,
      {
        anchor: "end",
      },
    ),
  ]);
  const every = Math.max(
    1,
    Math.ceil((Math.max(0, ...places.map((name) => textWidth(name, SMALL))) + 6) / room),
  );
  places.forEach((name, index) => {
    if (every > 1 && room < 12 && index % every !== 0) return;
    const [short = ""] = wrapText(name, Math.max(room - 4, 14), SMALL, 1);
    parts.push(text(x(index), bottom + 16, short, palette.muted, { anchor: "middle" }));
  });
  const namesFrom = bottom + FOOT - 6 + (marked.length > 0 ? MARKS : 0);
  places.forEach((_, index) => {
    parts.push(below.draw(index, x(index), namesFrom));
  });
  for (const { name, from, to } of groups) {
    const [start, end] = [x(from) - room / 2, x(to) + room / 2];
    const [short = ""] = wrapText(name, end - start - 8, SMALL, 1);
    parts.push(
      line([start, top], [start, full], palette.line),
      text(start + 4, full - 4, short, palette.text, { strong: true }),
    );
  }
  for (const index of marked) {
    const [atX, atY] = [x(index), bottom + FOOT + 2];
    parts.push(`<path d="M${round(atX)} ${round(atY - 5)}l5 5l-5 5l-5 -5z" fill="${palette.text}"/>`);
  }
  const whiskered = all.some(({ lows }) => lows !== undefined);
  all.forEach((series, index) => {
    const colour = all.length === 1 ? palette.text : (palette.series[index] ?? palette.text);
    // Intervals of several lines stand beside each other, so that each can be read.
    const beside = whiskered && all.length > 1 ? (index - (all.length - 1) / 2) * BESIDE : 0;
    parts.push(drawSeries(series, index, colour, { x: (at) => x(at) + beside, y }));
    const named = legend[index];
    if (!named) return;
    parts.push(
      line(
        [named.x, named.y],
        [named.x + 24, named.y],
        colour,
        ` stroke-width="2" stroke-dasharray="${DASHES[index] ?? ""}"`,
      ),
      markerOf(index, named.x + 12, named.y, colour),
      text(named.x + 30, named.y + 4, named.name, palette.text),
    );
  });
  const format = options.signed ? signedFormat : numberFormat;
  const figures = {
    kind: "lines",
    places: places.map((place, index) => options.names?.[index] ?? place),
    series: all.map((series, index) => ({
      ...series,
      colour: all.length === 1 ? palette.text : (palette.series[index] ?? palette.text),
    })),
    numbers: format(Math.max(axis.digits, 1)),
    range: { low: axis.low, high: axis.high },
  } as const;
  return { ...frame(parts, full, options), figures };
}

interface LegendEntry {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The names of the lines in as many rows as the width asks for. */
function legendOf(all: readonly Series[], width: number): readonly LegendEntry[] {
  let [x, y] = [LEFT, LEGEND_TOP];
  return all.map((series) => {
    const [name = ""] = wrapText(series.name, LEGEND_NAME, SMALL, 1);
    const room = textWidth(name, SMALL) + LEGEND_KEY;
    if (x > LEFT && x + room > width) [x, y] = [LEFT, y + LEGEND_ROW];
    const entry = { name, x, y };
    x += room + LEGEND_GAP;
    return entry;
  });
}

interface Places {
  x(index: number): number;
  y(value: number): number;
}

function drawSeries(series: Series, index: number, colour: string, { x, y }: Places): string {
  const known = series.values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const path = known.map(
    ({ at, value }, step) => `${step === 0 ? "M" : "L"}${round(x(at))} ${round(y(value))}`,
  );
  const whiskers = known.map(({ at }) => {
    const low = series.lows?.[at] ?? null;
    const high = series.highs?.[at] ?? null;
    return low === null || high === null
      ? ""
      : line([x(at), y(low)], [x(at), y(high)], colour, ` stroke-opacity="0.5" stroke-width="1.5"`);
  });
  const dash = DASHES[index] ? ` stroke-dasharray="${DASHES[index]}"` : "";
  return (
    whiskers.join("") +
    `<path d="${path.join("")}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>` +
    known.map(({ at, value }) => markerOf(index, x(at), y(value), colour)).join("")
  );
}

/** Circle, square, triangle, diamond, cross: told apart without colour. */
function markerOf(index: number, x: number, y: number, colour: string): string {
  const [a, b] = [round(x), round(y)];
  const shapes = [
    `<circle cx="${a}" cy="${b}" r="4" fill="${colour}"/>`,
    `<path d="M${round(x - 4)} ${round(y - 4)}h8v8h-8z" fill="${colour}"/>`,
    `<path d="M${a} ${round(y - 5)}l5 9h-10z" fill="${colour}"/>`,
    `<path d="M${a} ${round(y - 5)}l5 5l-5 5l-5 -5z" fill="${colour}"/>`,
    `<path d="M${round(x - 4)} ${round(y - 4)}l8 8m0 -8l-8 8" stroke="${colour}" stroke-width="2"/>`,
  ];
  return shapes[index] ?? shapes[0] ?? "";
}
