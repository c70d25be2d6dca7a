import { type DrawnSchedule, drawnSchedule, type ScheduleRow } from "../../schedule/drawn-schedule.ts";
import { ganttContent } from "../../schedule/picture/gantt.ts";
import { scheduleOf } from "../../schedule/schedule.ts";
import { conflictText, scheduleSpeech } from "../../schedule/speech.ts";
import { civilOf } from "../../schedule/work-days.ts";
import type { ReportWords } from "../languages/english.ts";
import { chartBlock, muted, numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter } from "../report-model.ts";

/** Everything that is planned on one line of time; null where nothing of it has a day. */
export function scheduleChapter({ model, format }: Pick<ChapterInputs, "model" | "format">): Chapter | null {
  const { schedule: words } = format.words;
  const drawn = drawnSchedule(scheduleOf(model));
  const speech = scheduleSpeech(words.spoken, format.language);
  const content = ganttContent(drawn, speech);
  if (!content || drawn.lastDay === null) return null;
  return {
    id: "schedule",
    title: words.title,
    blocks: [
      { kind: "paragraph", text: words.intro(format.date(civilOf(drawn.lastDay))), style: "lead" },
      ...criticalBlock(drawn, words),
      chartBlock(content),
      { kind: "paragraph", text: notesOf(drawn, format, words), style: "note" },
      ...drawn.conflicts.map(
        (conflict): Block => ({ kind: "paragraph", text: conflictText(conflict, speech), style: "missing" }),
      ),
    ],
    sections: [
      { id: "schedule-dates", title: words.dates, page: "text", blocks: [datesTable(drawn, format, words)] },
    ],
  };
}

type Format = ChapterInputs["format"];
type ScheduleReportWords = ReportWords["schedule"];

/** What decides the end, each by a name that is short enough for a sentence. */
function criticalBlock({ rows }: DrawnSchedule, words: ScheduleReportWords): Block[] {
  const critical = rows
    .filter(({ slack }) => slack === 0)
    .map(({ kind, shortName }) =>
      kind === "training" ? words.trainingOf(shortName) : words.quoted(shortName),
    );
  return critical.length === 0 ? [] : [{ kind: "paragraph", text: words.critical(critical.join(", ")) }];
}

function notesOf({ rows, calendarName }: DrawnSchedule, format: Format, words: ScheduleReportWords): string {
  const undated = rows.filter(({ isDated, first }) => !isDated && first !== null).length;
  return [
    ...(undated > 0 ? [words.undated(format.number(undated))] : []),
    calendarName === "" ? words.officeWeek : words.workDays(calendarName),
  ].join(" ");
}

function datesTable({ rows, links }: DrawnSchedule, format: Format, words: ScheduleReportWords): Block {
  const [what, from, to, workdays, slack, owner] = words.columns;
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const before = (id: string) =>
    links.flatMap(({ predecessorId, successorId }) =>
      successorId === id ? (names.get(predecessorId) ?? []) : [],
    );
  return {
    kind: "table",
    label: words.dates,
    columns: [
      { title: what },
      { title: from, width: 15 },
      { title: to, width: 15 },
      numberColumn(workdays, 11),
      numberColumn(slack, 8),
      { title: owner, width: 16 },
    ],
    rows: rows.map((row): Cell[] => [
      {
        text: row.name,
        strong: true,
        note: [
          words.spoken.kinds[row.kind],
          ...(before(row.id).length > 0 ? [words.after(before(row.id).join(", "))] : []),
        ].join(". "),
      },
      dayCell(row.first, row, format, words),
      dayCell(row.last, row, format, words),
      row.length === 0 ? "" : format.number(row.length),
      row.slack === null ? "" : { text: format.number(row.slack), strong: row.slack === 0 },
      row.owner.trim() === "" ? muted(words.noOwner) : row.owner.trim(),
    ]),
    rowHeads: true,
    caption: words.slackNote,
  };
}

function dayCell(
  day: number | null,
  { isDated }: ScheduleRow,
  format: Format,
  words: ScheduleReportWords,
): Cell {
  if (day === null) return muted(words.noDay);
  const text = format.date(civilOf(day));
  return isDated ? text : { text: words.earliest(text), italic: true };
}
