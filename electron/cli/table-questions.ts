import type { DayOrder } from "@shared/domain/times/parse-time.ts";
import type { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import type { CommandContext } from "./command.ts";
import { sourceMessages as words } from "./source-messages.ts";

/** What the workbench asks of any table and the command line is told by options: dates in doubt, rows of totals. */
export const TABLE_OPTIONS: OptionTable = {
  dates: { type: "string", value: "ORDER", help: words.dates },
  "without-totals": { type: "boolean", help: words.withoutTotals },
};

const ORDERS: Readonly<Record<string, DayOrder>> = { "day-first": "day-month", "month-first": "month-day" };

/** The order that was given for dates of which none tells the day from the month; null without. */
export function dayOrderOf(given: Arguments): DayOrder | null {
  const text = given.text("dates");
  if (text === undefined) return null;
  const order = ORDERS[text];
  if (!order) throw new UsageError(words.badDates(text));
  return order;
}

/** Reads such dates in the order that was given, or says how they are read without one. */
export function settleDates(
  desk: SourceDesk,
  columns: readonly (string | undefined)[],
  order: DayOrder | null,
  { source, warn }: { source: string; warn: CommandContext["warn"] },
): void {
  const used = columns.filter((name): name is string => name !== undefined && name !== "");
  for (const open of desk.days({ columns: used })) {
    if (order) desk.readDays({ column: open.column, order });
    else warn(words.dayOrder(source, open.column, open.text, open.readings[open.order]));
  }
}

/** Rows that sum up those above them are said, whether they are left out or not. */
export function tellTotals(
  totals: DataTable["totals"],
  { source, warn }: { source: string; warn: CommandContext["warn"] },
): void {
  for (const { row, word } of totals?.rows ?? [])
    warn(words.totals(source, row, word, totals?.leftOut ?? false));
}
