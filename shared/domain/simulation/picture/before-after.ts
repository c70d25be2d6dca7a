import { escapeXml } from "@shared/base/xml.ts";
import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import type { PromisedLimit } from "../promised-limit.ts";
import { messages as english, type ResultChartWords } from "./messages.ts";

/** How soon clients of one version are through, minutes. */
export interface ThroughBar {
  readonly name: string;
  readonly half: number;
  readonly nine: number;
}

const ROW = 74;
const BAR = 26;
const TOP = 8;
const LABEL = 15;
const HOUR = 60;
const DAY = 1440;

/** The versions as long bars on one scale, with how long nine of ten take in large letters: for who reads no curve. */
export function beforeAfterContent(
  bars: readonly ThroughBar[],
  limit: PromisedLimit | null,
  messages: ResultChartWords = english,
): ChartContent {
  const [first, last] = [bars[0], bars.at(-1)];
  const title =
    first && last && first !== last
      ? messages.fromTo(minutesText(first.nine, messages.duration), minutesText(last.nine, messages.duration))
      : messages.curveTitle(first?.name ?? "", minutesText(first?.nine ?? 0, messages.duration));
  return {
    title,
    subtitle: messages.beforeAfterSubtitle,
    table: {
      columns: [messages.version, messages.halfWithin, messages.nineWithin],
      numeric: [messages.halfWithin, messages.nineWithin],
      rows: bars.map(({ name, half, nine }) => [
        name,
        minutesText(half, messages.duration),
        minutesText(nine, messages.duration),
      ]),
    },
    draw: (options) => draw(bars, limit, { ...options, title }, messages),
  };
}

const large = (x: number, y: number, words: string, fill: string, rim: string): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}" font-size="${LABEL}" font-weight="600" stroke="${rim}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(words)}</text>`;

function draw(
  bars: readonly ThroughBar[],
  limit: PromisedLimit | null,
  options: PictureOptions,
  messages: ResultChartWords,
): Picture {
  const palette = paletteOf(options);
  const labels = bars.map(({ nine }) => minutesText(nine, messages.duration));
  const room = Math.max(0, ...labels.map((label) => textWidth(label, LABEL))) + 24;
  const right = options.width - room;
  const most = Math.max(limit?.minutes ?? 0, ...bars.map(({ nine }) => nine));
  const unit = most >= 2 * DAY ? DAY : most >= 2 * HOUR ? HOUR : 1;
  const unitName = unit === DAY ? messages.days : unit === HOUR ? messages.hours : messages.minutes;
  const axis = axisOf([0, most / unit], 6);
  const x = (minutes: number) => (minutes / unit / axis.high) * right;
  const bottom = TOP + bars.length * ROW;
  const parts = axis.ticks.flatMap((tick) => {
    const words = numberText(tick, axis.digits) + (tick === axis.ticks.at(-1) ? ` ${unitName}` : "");
    return [
      line([x(tick * unit), TOP], [x(tick * unit), bottom], palette.line),
      text(x(tick * unit), bottom + 16, words, palette.muted, { anchor: tick === 0 ? "start" : "middle" }),
    ];
  });
  if (limit) parts.push(...promise(limit, x(limit.minutes), bottom, options.width, palette.accent));
  bars.forEach(({ name, half, nine }, index) => {
    const top = TOP + index * ROW + 8;
    const colour = palette.series[index] ?? palette.text;
    const [short = ""] = wrapText(name, options.width - 8, 11, 1);
    const y = top + 18;
    const halfWords = `${messages.halfWithin} ${minutesText(half, messages.duration)}`;
    parts.push(
      text(0, top + 10, short, palette.text, { strong: true, rim: palette.ground }),
      `<rect x="0" y="${y}" width="${round(Math.max(1, x(nine)))}" height="${BAR}" fill="${palette.ground}"/>`,
      `<rect x="0" y="${y}" width="${round(Math.max(1, x(nine)))}" height="${BAR}" fill="${colour}" fill-opacity="0.35"/>`,
      `<rect x="0" y="${y}" width="${round(Math.max(1, x(half)))}" height="${BAR}" fill="${colour}"/>`,
      large(x(nine) + 8, y + 19, labels[index] ?? "", palette.text, palette.ground),
      text(0, y + BAR + 13, halfWords, palette.muted, { rim: palette.ground }),
    );
  });
  const series = (name: string, colour: string, minutesOf: (bar: ThroughBar) => number) => ({
    ...{ name, colour },
    values: bars.map((bar) => minutesOf(bar) / unit),
  });
  return {
    ...frame(parts, bottom + (limit ? 40 : 24), options),
    figures: {
      kind: "bars",
      isLying: true,
      isOverlaid: true,
      places: bars.map(({ name }) => name),
      series: [
        series(messages.nineWithin, palette.line, ({ nine }) => nine),
        series(messages.halfWithin, palette.series[0] ?? palette.text, ({ half }) => half),
      ],
      numbers: numberFormat(1, ` ${unitName}`),
    },
  };
}

/** A line through all bars, named below the axis. */
function promise({ name }: PromisedLimit, place: number, bottom: number, width: number, colour: string) {
  const [words = ""] = wrapText(name, width, 11, 1);
  const start = Math.max(0, Math.min(place - textWidth(words, 11) / 2, width - textWidth(words, 11)));
  return [
    line([place, TOP], [place, bottom], colour, ` stroke-dasharray="4 4" stroke-width="1.5"`),
    text(start, bottom + 32, words, colour),
  ];
}
