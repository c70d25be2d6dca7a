import { dayNumberInShort, monthInShort } from "@shared/base/date-words.ts";
import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { countText, frame, LETTER, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import type { WorkInProgress } from "../work-in-progress.ts";
import { messages } from "./messages.ts";

const HEIGHT = 200;
const TOP = 28;
const BOTTOM = 168;
const LEFT = 48;
const RIGHT_MARGIN = 16;
const DAY = 86_400_000;

/** Cases open at the end of each day, over the calendar, the highest day named. */
export function workInProgressSvg(work: WorkInProgress | null, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  if (work === null) return frame([text(0, 16, messages.none, palette.muted)], 24, options);
  const right = options.width - RIGHT_MARGIN;
  const days = work.open.length;
  const most = work.open.reduce((a, b) => Math.max(a, b), 0);
  const step = niceStep(most);
  const high = Math.max(step, Math.ceil(most / step) * step);
  const x = (day: number) => LEFT + (days === 1 ? 0 : (day / (days - 1)) * (right - LEFT));
  const y = (count: number) => BOTTOM - (count / high) * (BOTTOM - TOP);
  const parts: string[] = [];
  for (let count = 0; count <= high; count += step)
    parts.push(
      line([LEFT, y(count)], [right, y(count)], palette.line),
      text(LEFT - 8, y(count) + 4, countText(count), palette.muted, { anchor: "end" }),
    );
  for (const { day, label } of calendarTicks(work.firstDay, days))
    parts.push(
      line([x(day), BOTTOM], [x(day), BOTTOM + 4], palette.muted),
      text(Math.min(x(day), options.width - (label.length * LETTER) / 2), BOTTOM + 20, label, palette.muted, {
        anchor: "middle",
      }),
    );
  const path = Array.from(
    work.open,
    (count, day) => `${day === 0 ? "M" : "L"}${round(x(day))} ${round(y(count))}`,
  );
  parts.push(
    `<path d="${path.join("")}" fill="none" stroke="${palette.text}" stroke-width="1.5" stroke-linejoin="round"/>`,
  );
  const peak = work.open.indexOf(most);
  const words = messages.peak(countText(most), dayNumberInShort(work.firstDay + peak));
  const half = (words.length * LETTER) / 2;
  parts.push(
    `<circle cx="${round(x(peak))}" cy="${round(y(most))}" r="3.5" fill="${palette.text}"/>`,
    text(Math.min(Math.max(x(peak), LEFT + half), right - half), y(most) - 10, words, palette.text, {
      anchor: "middle",
      strong: true,
    }),
  );
  return {
    ...frame(parts, HEIGHT, options),
    figures: {
      kind: "lines",
      places: Array.from(work.open, (_, day) => dayText(work.firstDay + day)),
      series: [{ name: options.title, colour: palette.text, values: Array.from(work.open) }],
      numbers: numberFormat(0),
      range: { low: 0, high },
    },
  };
}

/** A day since 1970 as 2011-10-11: for tables, that a program reads too. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const niceStep = (most: number): number => {
  for (let size = 1; ; size *= 10)
    for (const factor of [1, 2, 5]) if (most / (size * factor) <= 5) return size * factor;
};

/** The first day of months, every so many that at most eight are named. */
function calendarTicks(firstDay: number, days: number): { day: number; label: string }[] {
  const begin = new Date(firstDay * DAY);
  const months = days / 30.4;
  if (months < 2)
    return [0, Math.floor((days - 1) / 2), days - 1]
      .filter((day, index, all) => all.indexOf(day) === index)
      .map((day) => ({ day, label: dayNumberInShort(firstDay + day) }));
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= 8) ?? 600;
  const ticks: { day: number; label: string }[] = [];
  for (let month = begin.getUTCMonth(); ; month++) {
    const at = Date.UTC(begin.getUTCFullYear(), month, 1);
    const day = at / DAY - firstDay;
    if (day >= days) return ticks;
    if (day >= 0 && month % every === 0) ticks.push({ day, label: monthInShort(at) });
  }
}
