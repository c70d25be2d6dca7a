import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth } from "@shared/drawing/text.ts";
import type { QueueBand } from "@shared/simulation/experiment/figures.ts";
import { messages } from "./messages.ts";

export interface WeekBacklog {
  readonly pool: string;
  readonly version: string;
  /** Weeks that were simulated. */
  readonly weeks: number;
  readonly band: QueueBand;
}

const LEFT = 40;
const TOP = 26;
const BOTTOM = 176;
const HOURS = 24;
const DAYS = 7;
/** A queue that is shorter than this nine weeks of ten is none. */
const NOBODY = 0.05;
const { backlog: words } = messages;

/** How many tasks wait for a pool over the week: the middle week, and a band in which eight weeks of ten lie. */
export function weekBacklogContent({ pool, version, weeks, band }: WeekBacklog): ChartContent {
  const { low, median, high } = band;
  const longest = high.reduce((best, value, hour) => (value > (high[best] ?? 0) ? hour : best), 0);
  const title =
    (high[longest] ?? 0) < NOBODY
      ? words.none(pool)
      : words.title(pool, whenOf(longest), tasks(median[longest]), tasks(high[longest]));
  return {
    title,
    subtitle: words.subtitle(version, weeks),
    table: {
      columns: [messages.day, messages.hour, ...words.columns],
      numeric: [messages.hour, ...words.columns],
      rows: median.map((value, hour) => [
        messages.weekdays[Math.floor(hour / HOURS)] ?? "",
        hour % HOURS,
        tasks(low[hour]),
        tasks(value),
        tasks(high[hour]),
      ]),
    },
    draw: (options) => draw(band, { ...options, title }),
  };
}

const tasks = (count: number | undefined): string => numberText(count ?? 0, 1);
const whenOf = (hour: number): string =>
  messages.at(messages.weekdays[Math.floor(hour / HOURS)] ?? "", hour % HOURS);

function draw({ low, median, high }: QueueBand, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const right = options.width - 4;
  const axis = axisOf([0, Math.max(NOBODY, ...high)], 4);
  const x = (hour: number) => LEFT + (hour / (DAYS * HOURS)) * (right - LEFT);
  const y = (count: number) => BOTTOM - (count / axis.high) * (BOTTOM - TOP);
  const parts = axis.ticks.flatMap((tick) => [
    line([LEFT, y(tick)], [right, y(tick)], palette.line),
    text(LEFT - 6, y(tick) + 4, numberText(tick, axis.digits), palette.muted, { anchor: "end" }),
  ]);
  for (let day = 0; day < DAYS; day++) {
    const from = x(day * HOURS);
    parts.push(line([from, TOP], [from, BOTTOM + 4], palette.line));
    parts.push(text(from + 4, BOTTOM + 16, messages.weekdays[day] ?? "", palette.muted));
  }
  // Each figure holds for the whole of its hour.
  const stairs = (values: readonly number[]) =>
    values.flatMap((value, hour) => [
      `${round(x(hour))} ${round(y(value))}`,
      `${round(x(hour + 1))} ${round(y(value))}`,
    ]);
  const band = `M${[...stairs(high), ...stairs(low).reverse()].join("L")}Z`;
  parts.push(
    `<path d="${band}" fill="${palette.accent}" fill-opacity="0.25"/>`,
    `<path d="M${stairs(median).join("L")}" fill="none" stroke="${palette.accent}" stroke-width="1.5"/>`,
    `<rect x="${LEFT}" y="4" width="16" height="10" fill="${palette.accent}" fill-opacity="0.25"/>`,
    text(LEFT + 22, 13, words.eightOfTen, palette.muted),
  );
  const after = LEFT + 22 + textWidth(words.eightOfTen, 11) + 20;
  parts.push(
    line([after, 9], [after + 20, 9], palette.accent, ` stroke-width="1.5"`),
    text(after + 26, 13, words.middle, palette.muted),
  );
  return frame(parts, BOTTOM + 22, options);
}
