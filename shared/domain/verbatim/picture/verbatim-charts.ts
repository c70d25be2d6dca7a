import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { countText, frame, LETTER, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { HEAT_COLOURS } from "../../scoring/heat.ts";

const ROW = 24;
const TOP = 24;
const NAME = 184;
const COUNT = 48;
const CUMULATIVE = 72;
const BAR = 12;
/** What bars have of a narrow picture before names are cut further; and what names always have. */
const PLOT = 200;
const SHORTEST = 64;

/** Names give way to the bars where both have no room. */
const nameWidth = (width: number, figures: number): number =>
  Math.max(SHORTEST, Math.min(NAME, width - figures - PLOT));

export interface ParetoBar {
  readonly name: string;
  readonly count: number;
  /** With all bars above it, 0 to 1. */
  readonly cumulative: number;
}

/** Bars from the most to the least, with the share that the first ones make of all as a line from 0 to 100 %. */
export function paretoSvg(
  bars: readonly ParetoBar[],
  options: PictureOptions & { readonly words: { readonly count: string; readonly cumulative: string } },
): Picture {
  const { width, words } = options;
  const palette = paletteOf(options);
  const right = width - COUNT - CUMULATIVE;
  const names = nameWidth(width, COUNT + CUMULATIVE);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const x = (share: number) => round(names + share * (right - names));
  const middle = (index: number) => TOP + index * ROW + ROW / 2;
  const points = bars.map(({ cumulative }, index) => [x(cumulative), middle(index)] as const);
  const parts = [
    text(right + COUNT, 12, words.count, palette.muted, { anchor: "end" }),
    text(width, 12, words.cumulative, palette.muted, { anchor: "end" }),
    ...bars.flatMap(({ name, count, cumulative }, index) => [
      text(0, middle(index) + 4, cut(name, names - 8), palette.text),
      rect(names, middle(index) - BAR / 2, x(count / most) - names, HEAT_COLOURS.n15),
      text(right + COUNT, middle(index) + 4, countText(count), palette.text, { anchor: "end" }),
      text(width, middle(index) + 4, `${Math.round(cumulative * 100)} %`, palette.muted, { anchor: "end" }),
    ]),
    `<polyline points="${points.map((point) => point.join(",")).join(" ")}" fill="none" stroke="${palette.text}" stroke-width="1.5"/>`,
    ...points.map(
      ([cx, cy]) =>
        `<circle cx="${cx}" cy="${cy}" r="3" fill="${palette.ground}" stroke="${palette.text}" stroke-width="1.5"/>`,
    ),
  ];
  return {
    ...frame(parts, TOP + bars.length * ROW + 4, options),
    figures: {
      kind: "bars",
      isLying: false,
      places: bars.map(({ name }) => name),
      series: [{ name: words.count, colour: HEAT_COLOURS.n15, values: bars.map(({ count }) => count) }],
      numbers: numberFormat(0),
      share: {
        name: words.cumulative,
        colour: palette.text,
        values: bars.map(({ cumulative }) => cumulative),
      },
    },
  };
}

export interface IncidentBar {
  readonly name: string;
  readonly satisfying: number;
  readonly dissatisfying: number;
}

/** Dissatisfying incidents to the left of a line, satisfying ones to its right, on one scale. */
export function incidentsSvg(
  bars: readonly IncidentBar[],
  options: PictureOptions & {
    readonly words: { readonly satisfying: string; readonly dissatisfying: string };
  },
): Picture {
  const { width, words } = options;
  const palette = paletteOf(options);
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.satisfying, bar.dissatisfying]));
  const names = nameWidth(width, 2 * COUNT);
  const room = (width - names - 2 * COUNT) / 2;
  const zero = names + COUNT + room;
  const middle = (index: number) => TOP + index * ROW + ROW / 2;
  const parts = [
    text(zero - 8, 12, words.dissatisfying, palette.muted, { anchor: "end" }),
    text(zero + 8, 12, words.satisfying, palette.muted),
    ...bars.flatMap(({ name, satisfying, dissatisfying }, index) => {
      const left = round((dissatisfying / most) * room);
      const right = round((satisfying / most) * room);
      return [
        text(0, middle(index) + 4, cut(name, names - 8), palette.text),
        rect(zero - left, middle(index) - BAR / 2, left, HEAT_COLOURS.n15),
        rect(zero, middle(index) - BAR / 2, right, HEAT_COLOURS.p15),
        text(zero - left - 8, middle(index) + 4, String(dissatisfying), palette.text, { anchor: "end" }),
        text(zero + right + 8, middle(index) + 4, String(satisfying), palette.text),
      ];
    }),
    `<line x1="${zero}" x2="${zero}" y1="${TOP}" y2="${TOP + bars.length * ROW}" stroke="${palette.muted}"/>`,
  ];
  const { dissatisfying: bad, satisfying: good } = words;
  return {
    ...frame(parts, TOP + bars.length * ROW + 4, options),
    figures: {
      kind: "bars",
      isLying: true,
      places: bars.map(({ name }) => name),
      series: [
        { name: bad, colour: HEAT_COLOURS.n15, values: bars.map(({ dissatisfying }) => dissatisfying) },
        { name: good, colour: HEAT_COLOURS.p15, values: bars.map(({ satisfying }) => satisfying) },
      ],
      numbers: numberFormat(0),
    },
  };
}

export interface MonthBar {
  readonly name: string;
  readonly complaints: number;
  readonly all: number;
}

const HEIGHT = 144;
const FOOT = 24;

/** Complaints of each month as a part of all that was said in it. */
export function monthsSvg(
  bars: readonly MonthBar[],
  options: PictureOptions & { readonly words: { readonly all: string; readonly complaints: string } },
): Picture {
  const { width, words } = options;
  const palette = paletteOf(options);
  const most = Math.max(1, ...bars.map(({ all }) => all));
  const step = (width - COUNT) / Math.max(1, bars.length);
  const bar = Math.max(1, Math.min(24, step - 2));
  const y = (count: number) => round(TOP + (1 - count / most) * (HEIGHT - TOP));
  const every = Math.max(1, Math.ceil(64 / step));
  // A name stands under the middle of its bar, within the picture and clear of the one before.
  let free = Number.NEGATIVE_INFINITY;
  const nameAt = (name: string, middle: number): string => {
    const half = (name.length * LETTER) / 2;
    const at = Math.min(middle, width - half);
    if (at - half < free) return "";
    free = at + half + 8;
    return text(at, HEIGHT + 16, name, palette.muted, { anchor: "middle" });
  };
  const parts = [
    ...[0, most].flatMap((tick) => [
      `<line x1="${COUNT}" x2="${width}" y1="${y(tick)}" y2="${y(tick)}" stroke="${palette.line}"/>`,
      text(COUNT - 8, y(tick) + 4, countText(tick), palette.muted, { anchor: "end" }),
    ]),
    ...bars.flatMap(({ name, complaints, all }, index) => {
      const at = round(COUNT + index * step + (step - bar) / 2);
      return [
        `<rect x="${at}" y="${y(all)}" width="${round(bar)}" height="${round(HEIGHT - y(all))}" fill="${palette.line}"/>`,
        `<rect x="${at}" y="${y(complaints)}" width="${round(bar)}" height="${round(HEIGHT - y(complaints))}" fill="${HEAT_COLOURS.n15}"/>`,
        index % every === 0 ? nameAt(name, at + bar / 2) : "",
      ];
    }),
  ];
  return {
    ...frame(parts, HEIGHT + FOOT, options),
    figures: {
      kind: "bars",
      isLying: false,
      isOverlaid: true,
      places: bars.map(({ name }) => name),
      series: [
        { name: words.all, colour: palette.line, values: bars.map(({ all }) => all) },
        {
          name: words.complaints,
          colour: HEAT_COLOURS.n15,
          values: bars.map(({ complaints }) => complaints),
        },
      ],
      numbers: numberFormat(0),
    },
  };
}

const rect = (x: number, y: number, width: number, fill: string) =>
  `<rect x="${round(x)}" y="${y}" width="${round(Math.max(0, width))}" height="${BAR}" fill="${fill}"/>`;
const cut = (words: string, width: number): string => {
  const most = Math.floor(width / LETTER);
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
};
