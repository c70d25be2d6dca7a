import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, paletteOf, round, shareText, text } from "@shared/drawing/svg-parts.ts";
import { messages } from "./messages.ts";

const LEFT = 40;
const ROW = 18;
const TOP = 18;
const HOURS = 24;
const DAYS = 7;

/** How busy people are in each hour of the week: a strip a day. `byHour`: 168 shares, NaN where it is closed. */
export function weekLoadContent(name: string, byHour: readonly number[]): ChartContent {
  const busiest = byHour.reduce(
    (best, share, hour) =>
      share > (byHour[best] ?? Number.NEGATIVE_INFINITY) || Number.isNaN(byHour[best] ?? 0) ? hour : best,
    0,
  );
  const share = byHour[busiest] ?? Number.NaN;
  const title =
    share > 0 ? messages.loadTitle(name, shareText(share), whenOf(busiest)) : messages.loadNone(name);
  return {
    title,
    subtitle: messages.loadSubtitle,
    table: {
      columns: [messages.day, messages.hour, messages.busy],
      numeric: [messages.hour, messages.busy],
      rows: byHour.flatMap((value, hour) =>
        Number.isNaN(value)
          ? []
          : [[messages.weekdays[Math.floor(hour / HOURS)] ?? "", hour % HOURS, shareText(value)]],
      ),
    },
    draw: (options) => draw(byHour, { ...options, title }),
  };
}

const whenOf = (hour: number): string =>
  messages.at(messages.weekdays[Math.floor(hour / HOURS)] ?? "", hour % HOURS);

function draw(byHour: readonly number[], options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const cell = (options.width - LEFT - 4) / HOURS;
  const parts: string[] = [];
  for (let hour = 0; hour < HOURS; hour += 3)
    parts.push(text(LEFT + hour * cell, 12, `${hour}`, palette.muted));
  for (let day = 0; day < DAYS; day++) {
    const y = TOP + day * ROW;
    parts.push(text(0, y + 13, messages.weekdays[day] ?? "", palette.muted));
    for (let hour = 0; hour < HOURS; hour++) {
      const share = byHour[day * HOURS + hour] ?? Number.NaN;
      const isClosed = Number.isNaN(share);
      const fill = isClosed
        ? `fill="none" stroke="${palette.line}" stroke-width="0.5"`
        : `fill="${share >= 0.95 ? palette.bad : palette.accent}" fill-opacity="${round(0.08 + 0.92 * Math.min(1, share))}"`;
      parts.push(
        `<rect x="${round(LEFT + hour * cell)}" y="${y}" width="${round(cell - 1)}" height="${ROW - 2}" ${fill}/>`,
      );
    }
  }
  return frame(parts, TOP + DAYS * ROW + 2, options);
}
