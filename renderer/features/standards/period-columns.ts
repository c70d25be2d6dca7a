import { UserError } from "@shared/base/result.ts";
import { minutesOf, parseObjective } from "@shared/domain/standard/objective.ts";
import type { Calendar, CountedPeriod } from "@shared/domain/standard/records.ts";
import { timeWords } from "@shared/domain/standard/time-words.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

type Counts = "met" | "breached" | "overdue";
type Times = "median" | "p90";

const isTime = (columnId: string): columnId is Times => columnId === "median" || columnId === "p90";

/** Of the counted periods; of a calendar times are in its hours. */
export const periodColumns = (isCalendar: boolean): readonly GridColumn<CountedPeriod>[] => [
  { id: "period", title: messages.period, width: "grow", editable: true, value: ({ period }) => period },
  ...(["met", "breached", "overdue"] as const).map(
    (id: Counts): GridColumn<CountedPeriod> => ({
      id,
      title: messages[id],
      width: 72,
      align: "end",
      editable: true,
      value: (row) => String(row[id]),
      sortBy: (row) => row[id],
    }),
  ),
  ...(["median", "p90"] as const).map(
    (id: Times): GridColumn<CountedPeriod> => ({
      id,
      title: messages[id],
      width: 80,
      align: "end",
      editable: true,
      value: (row) => (row[id] === null ? "" : timeWords(row[id], isCalendar)),
      sortBy: (row) => row[id],
    }),
  ),
];

/**
 * What a typed or pasted cell of a period changes; throws what is wrong with it in words. Bare numbers are minutes, a day
 * is one of the calendar (null = round the clock).
 */
export function periodPatch(
  columnId: string,
  text: string,
  calendar: Calendar | null,
): Partial<Omit<CountedPeriod, "id">> {
  const words = text.trim();
  if (columnId === "period") return { period: words };
  if (isTime(columnId)) return { [columnId]: words === "" ? null : timeOf(words, calendar) };
  const count = words === "" ? 0 : Number(words.replaceAll(/[\s,]/g, ""));
  if (!Number.isInteger(count) || count < 0) throw new UserError(messages.badCount(words));
  return { [columnId]: count };
}

function timeOf(words: string, calendar: Calendar | null): number {
  const said = parseObjective(/^[\d.,]+$/.test(words) ? `${words} min` : words);
  const minutes = said && minutesOf(said, calendar);
  if (minutes == null) throw new UserError(messages.badTime(words));
  return minutes;
}
