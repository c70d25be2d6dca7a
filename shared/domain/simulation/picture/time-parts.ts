import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { ON_PALE_PART, ON_PART, PARTS_OF_TIME } from "@shared/drawing/palette.ts";
import { frame, line, paletteOf, round, shareText, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import type { Part } from "@shared/simulation/engine/parts.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import { messages as english, type ResultChartWords } from "./messages.ts";

export interface PartBar {
  readonly name: string;
  /** Mean minutes of a case. */
  readonly minutes: Readonly<Record<Part, number>>;
}

/** From what adds value to what only takes time. */
const ORDER: readonly Part[] = [
  "work",
  "approval",
  "queue",
  "closed",
  "handOff",
  "together",
  "wait",
  "client",
];
const colourOf = (part: Part): string => PARTS_OF_TIME[ORDER.indexOf(part)] ?? PARTS_OF_TIME[0];
/** The last of the colours is pale. */
const inkOn = (part: Part): string => (part === ORDER.at(-1) ? ON_PALE_PART : ON_PART);
const BAR = 30;
const ROW = 56;
const TOP = 8;
const LEGEND_ROW = 20;

/** Where the time of a client goes, version by version, as bars on one scale. */
export function timePartsContent(
  bars: readonly PartBar[],
  messages: ResultChartWords = english,
): ChartContent {
  const last = bars.at(-1);
  const shown = ORDER.filter((part) => bars.some(({ minutes }) => minutes[part] > 0));
  const sum = (bar: PartBar | undefined) =>
    ORDER.reduce((total, part) => total + (bar?.minutes[part] ?? 0), 0);
  const [first] = bars;
  const largest = shown.reduce<Part>(
    (best, part) => ((first?.minutes[part] ?? 0) > (first?.minutes[best] ?? 0) ? part : best),
    "work",
  );
  const title = messages.partsTitle(
    messages.parts[largest],
    shareText(sum(first) === 0 ? 0 : (first?.minutes[largest] ?? 0) / sum(first)),
  );
  return {
    title,
    subtitle: messages.partsSubtitle,
    table: {
      columns: [messages.version, ...shown.map((part) => messages.parts[part]), messages.total],
      numeric: [...shown.map((part) => messages.parts[part]), messages.total],
      rows: bars.map((bar) => [
        bar.name,
        ...shown.map((part) => minutesText(bar.minutes[part], messages.duration)),
        minutesText(sum(bar), messages.duration),
      ]),
    },
    draw: (options) => draw(bars, shown, Math.max(sum(first), sum(last)), { ...options, title }, messages),
  };
}

function draw(
  bars: readonly PartBar[],
  shown: readonly Part[],
  most: number,
  options: PictureOptions,
  messages: ResultChartWords,
): Picture {
  const palette = paletteOf(options);
  const unit = most >= 2880 ? 1440 : most >= 120 ? 60 : 1;
  const axis = axisOf([0, most / unit], 8);
  const right = options.width - 64;
  const x = (minutes: number) => (minutes / unit / axis.high) * right;
  const parts: string[] = [];
  let legendX = 0;
  let legendY = TOP + 4;
  for (const part of shown) {
    const words = messages.parts[part];
    const room = 18 + textWidth(words, 11) + 16;
    if (legendX > 0 && legendX + room > options.width) [legendX, legendY] = [0, legendY + LEGEND_ROW];
    parts.push(
      `<rect x="${round(legendX)}" y="${legendY - 9}" width="12" height="12" fill="${colourOf(part)}"/>`,
      text(legendX + 18, legendY + 1, words, palette.text),
    );
    legendX += room;
  }
  const top = legendY + 14;
  const bottom = top + bars.length * ROW;
  for (const tick of axis.ticks)
    parts.push(line([x(tick * unit), top], [x(tick * unit), bottom], palette.line));
  bars.forEach(({ name, minutes }, index) => {
    const y = top + index * ROW + 18;
    const [short = ""] = wrapText(name, options.width - 8, 11, 1);
    parts.push(text(0, y - 5, short, palette.text, { strong: true, rim: palette.ground }));
    let from = 0;
    for (const part of shown) {
      const width = x(minutes[part]);
      if (width <= 0) continue;
      parts.push(
        `<rect x="${round(from)}" y="${y}" width="${round(Math.max(width, 0.5))}" height="${BAR}" fill="${colourOf(part)}" stroke="${palette.ground}" stroke-width="1"/>`,
      );
      const words = minutesText(minutes[part], messages.duration);
      if (width > textWidth(words, 11) + 8)
        parts.push(
          text(from + width / 2, y + BAR / 2 + 4, words, inkOn(part), {
            anchor: "middle",
          }),
        );
      from += width;
    }
    const total = minutesText(
      shown.reduce((sum, part) => sum + minutes[part], 0),
      messages.duration,
    );
    parts.push(text(from + 6, y + BAR / 2 + 4, total, palette.text, { strong: true }));
  });
  const unitName = unit === 1440 ? messages.days : unit === 60 ? messages.hours : messages.minutes;
  axis.ticks.forEach((tick) => {
    const words =
      tick === axis.ticks.at(-1)
        ? `${numberText(tick, axis.digits)} ${unitName}`
        : numberText(tick, axis.digits);
    parts.push(
      text(tick === 0 ? 0 : x(tick * unit), bottom + 14, words, palette.muted, {
        anchor: tick === 0 ? "start" : "middle",
      }),
    );
  });
  return {
    ...frame(parts, bottom + 22, options),
    figures: {
      kind: "bars",
      isLying: true,
      isStacked: true,
      places: bars.map(({ name }) => name),
      series: shown.map((part) => ({
        name: messages.parts[part],
        colour: colourOf(part),
        values: bars.map(({ minutes }) => minutes[part] / unit),
      })),
      numbers: numberFormat(1, ` ${unitName}`),
    },
  };
}
