import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import type { DrawnSchedule, ScheduleRow } from "../drawn-schedule.ts";
import { ENGLISH_SPEECH, type ScheduleSpeech } from "../speech.ts";
import { ganttLegend } from "./legend.ts";
import { arrowHead, linkPath, MARK, markPath } from "./marks.ts";
import { mondays, monthTicks } from "./time-axis.ts";

const ROW = 32;
const BAR = 14;
const TOP = 24;
const LETTERS = 11;
/** Between a bar and its days: what leads on from it has room there. */
const BEHIND = 12;
/** Days left and right of what is drawn. */
const MARGIN = 4;
/** From so many pixels a week on, each has a line. */
const LEAST_WEEK = 14;

interface PlacedRow extends ScheduleRow {
  readonly first: number;
  readonly last: number;
}
const isPlaced = (row: ScheduleRow): row is PlacedRow => row.first !== null && row.last !== null;

/** The schedule as a Gantt chart, with its days and owners as the table behind; null while nothing of it has a day. */
export function ganttContent(
  schedule: DrawnSchedule,
  speech: ScheduleSpeech = ENGLISH_SPEECH,
): ChartContent | null {
  const { gantt: words, officeWeek } = speech.words;
  const rows = schedule.rows.filter(isPlaced);
  const { lastDay, conflicts } = schedule;
  if (rows.length === 0 || lastDay === null) return null;
  const critical = rows.filter(({ slack }) => slack === 0).length;
  const title = words.title(speech.day(lastDay), critical, rows.length);
  return {
    title,
    subtitle: [
      words.subtitle(schedule.calendarName || officeWeek),
      ...(conflicts.length > 0 ? [words.conflicts(conflicts.length)] : []),
    ].join(" "),
    table: {
      columns: [...words.columns],
      numeric: words.columns.slice(4, 6),
      rows: schedule.rows.map((row) => tableRow(row, speech)),
    },
    draw: (options) => draw(schedule, rows, { ...options, title }, speech),
  };
}

function tableRow(row: ScheduleRow, speech: ScheduleSpeech): (string | number)[] {
  const { gantt: words, kinds } = speech.words;
  const day = (value: number | null) => (value === null || !row.isDated ? words.noDay : speech.day(value));
  return [row.name, kinds[row.kind], day(row.first), day(row.last), row.length, row.slack ?? "", row.owner];
}

/** “11 Jan – 5 Mar”: the axis tells the year. */
function daysText({ first, last, length, isDated }: PlacedRow, speech: ScheduleSpeech): string {
  const { gantt: words } = speech.words;
  const [from, to] = [speech.dayAndMonth(first), speech.dayAndMonth(last)];
  const text = first === last || length === 0 ? from : words.span(from, to);
  return isDated ? text : words.earliest(text);
}

function draw(
  schedule: DrawnSchedule,
  rows: readonly PlacedRow[],
  options: PictureOptions,
  speech: ScheduleSpeech,
): Picture {
  const palette = paletteOf(options);
  const left = Math.round(Math.min(260, options.width * 0.32));
  const from = Math.min(...rows.map(({ first }) => first)) - MARGIN;
  const to = Math.max(...rows.map(({ last, latest }) => Math.max(last, latest ?? last))) + 1 + MARGIN;
  // Behind each bar its days have room.
  const said = new Map(rows.map((row) => [row.id, daysText(row, speech)]));
  const widest = Math.max(...[...said.values()].map((words) => textWidth(words, LETTERS)));
  const scale = (options.width - left - widest - BEHIND) / (to - from);
  const x = (day: number) => left + (day - from) * scale;
  const bottom = TOP + rows.length * ROW;
  const places = new Map(rows.map((row, index) => [row.id, { row, y: TOP + index * ROW + ROW / 2 }]));
  const legend = ganttLegend(
    bottom,
    options.width,
    palette,
    speech.words.gantt,
    rows.some(({ isDated }) => !isDated),
  );
  const parts = [
    ...(scale * 7 >= LEAST_WEEK
      ? mondays(from, to).map((day) =>
          line([x(day), TOP], [x(day), bottom], palette.line, ' stroke-dasharray="1 3"'),
        )
      : []),
    ...monthTicks(from, to, scale, speech.month).flatMap(({ day, label }) => [
      line([x(day), TOP - 6], [x(day), bottom], palette.line),
      // The last month may begin too near to the edge for its name.
      ...(x(day) + textWidth(label, LETTERS) + 3 <= options.width
        ? [text(x(day) + 3, TOP - 8, label, palette.muted)]
        : []),
    ]),
    line([0, TOP], [options.width, TOP], palette.line),
    ...links(),
    ...rows.flatMap((row) => [...name(row), ...bar(row)]),
    line([0, bottom], [options.width, bottom], palette.line),
    ...legend.parts,
  ];
  return frame(parts, bottom + legend.height, options);

  function yOf(row: ScheduleRow): number {
    return places.get(row.id)?.y ?? TOP;
  }
  function name(row: PlacedRow): string[] {
    const lines = wrapText(row.name, left - 12, LETTERS, 2);
    return lines.map((said, at) =>
      text(0, yOf(row) + (lines.length === 1 ? 4 : -3) + at * 13, said, palette.text, {
        ...(row.slack === 0 && { strong: true }),
      }),
    );
  }
  /** Where a row's mark begins and ends, in pixels. */
  function spanOf(row: PlacedRow): readonly [number, number] {
    if (row.length > 0) return [x(row.first), x(row.last + 1)];
    const at = x(row.kind === "wave" ? row.first : row.last + 1);
    return [at - MARK, at + MARK];
  }
  function bar(row: PlacedRow): string[] {
    const y = yOf(row);
    const colour = row.slack === 0 ? palette.accent : palette.muted;
    const [start, end] = spanOf(row);
    // Filled where it decides the end; dashed while nobody has set its day.
    const look = `fill="${row.slack === 0 && row.isDated ? colour : palette.ground}" stroke="${colour}" stroke-width="1.5"${row.isDated ? "" : ' stroke-dasharray="2 2"'}`;
    const slackEnd =
      row.latest !== null && row.latest > row.last
        ? x(row.kind === "wave" ? row.latest : row.latest + 1)
        : null;
    return [
      ...(slackEnd === null
        ? []
        : [
            line([end, y], [slackEnd, y], palette.muted, ' stroke-width="1.5" stroke-dasharray="2 2"'),
            line([slackEnd, y - 4], [slackEnd, y + 4], palette.muted, ' stroke-width="1.5"'),
          ]),
      row.length > 0
        ? `<rect x="${round(start)}" y="${y - BAR / 2}" width="${round(Math.max(2, end - start))}" height="${BAR}" rx="2" ${look}/>`
        : `<path d="${markPath(row.kind, (start + end) / 2, y)}" ${look} stroke-linejoin="round"/>`,
      text(Math.max(end, slackEnd ?? end) + BEHIND, y + 4, said.get(row.id) ?? "", palette.muted, {
        rim: palette.ground,
      }),
    ];
  }
  function links(): string[] {
    return schedule.links.flatMap(({ predecessorId, successorId, isCritical, isConflict }) => {
      const [earlier, later] = [places.get(predecessorId), places.get(successorId)];
      if (!earlier || !later) return [];
      const tip = { x: spanOf(later.row)[0], y: later.y };
      const colour = isConflict ? palette.bad : isCritical ? palette.accent : palette.muted;
      const way = linkPath({ x: spanOf(earlier.row)[1], y: earlier.y }, tip, ROW);
      return [
        `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${isCritical || isConflict ? 1.5 : 1}"${isConflict ? ' stroke-dasharray="4 2"' : ""}/>`,
        `<path d="${arrowHead(tip.x, tip.y)}" fill="${colour}"/>`,
      ];
    });
  }
}
