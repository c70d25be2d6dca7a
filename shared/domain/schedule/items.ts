import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "../core/model.ts";
import type { AnyRecord } from "../records.ts";
import { civilOf, dayOf, type WorkDays } from "./work-days.ts";

/** The records that stand in the schedule. */
export const SCHEDULED_TYPES = ["trainingNeed", "prototypePlan", "rolloutWave", "scheduleTask"] as const;
export type ScheduledType = (typeof SCHEDULED_TYPES)[number];

export const ITEM_KINDS = ["training", "prototype", "wave", "task", "milestone"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * A bar or a point of the schedule, over a record that holds its day. A wave goes live in the morning of its day; a
 * milestone is reached and a training is done by the evening of theirs, so that what ends on that day comes before them.
 */
export interface ScheduleItem {
  readonly id: Id;
  readonly type: ScheduledType;
  readonly kind: ItemKind;
  readonly name: string;
  /** For a sentence: a training by its role alone. */
  readonly shortName: string;
  readonly owner: string;
  /** First and last day, since 1970; null while it has no day. */
  readonly first: number | null;
  readonly last: number | null;
  /** Counts of work days (`WorkDays`) at which it begins and has ended; null while it has no day. */
  readonly start: number | null;
  readonly end: number | null;
  /** Work days that it takes; 0 of a point. */
  readonly length: number;
  /** Trained, or decided: nothing waits for it any more. */
  readonly done: boolean;
  readonly order: string;
}

export const isPoint = ({ kind }: Pick<ScheduleItem, "kind">): boolean =>
  kind === "wave" || kind === "milestone" || kind === "training";

/** At the end of its day; a wave is at the beginning of its own. */
const isAtEvening = (kind: ItemKind): boolean => kind === "milestone" || kind === "training";

export const isScheduled = (record: AnyRecord | undefined): record is AnyRecord & { type: ScheduledType } =>
  record !== undefined && (SCHEDULED_TYPES as readonly string[]).includes(record.type);

/** Undefined for what is gone or is no part of a schedule. */
export function itemOf(model: ReadModel, id: Id, days: WorkDays): ScheduleItem | undefined {
  const record = model.find(id);
  return isScheduled(record) ? itemOfRecord(record, days) : undefined;
}

/** All of them, in no order. */
export const itemsOf = (model: ReadModel, days: WorkDays): ScheduleItem[] =>
  SCHEDULED_TYPES.flatMap((type) => model.all(type).flatMap((record) => itemOfRecord(record, days) ?? []));

function itemOfRecord(record: AnyRecord, days: WorkDays): ScheduleItem | undefined {
  switch (record.type) {
    case "trainingNeed": {
      const { role, what, byDate, done } = record;
      const name = what.trim() === "" ? role : `${role}: ${what.trim()}`;
      return {
        ...shared(record, "training", name),
        shortName: role,
        ...point("training", byDate, days),
        done,
      };
    }
    case "rolloutWave":
      return {
        ...shared(record, "wave", record.name),
        ...point("wave", record.date, days),
        done: false,
      };
    case "prototypePlan": {
      const { name, startDate, endDate, decision } = record;
      return {
        ...shared(record, "prototype", name),
        ...between(startDate, endDate, days),
        done: decision !== null,
      };
    }
    case "scheduleTask": {
      const { name, kind, start, workdays } = record;
      const placed = kind === "milestone" ? point(kind, start, days) : lasting(start, workdays, days);
      return { ...shared(record, kind, name), ...placed, done: false };
    }
    default:
      return undefined;
  }
}

type Placed = Pick<ScheduleItem, "first" | "last" | "start" | "end" | "length">;

const NOWHERE = { first: null, last: null, start: null, end: null } as const;

const shared = (
  { id, type, owner, order }: { id: Id; type: ScheduledType; owner: string; order: string },
  kind: ItemKind,
  name: string,
) => ({ id, type, kind, name, shortName: name, owner, order });

function point(kind: ItemKind, date: string, days: WorkDays): Placed {
  const day = dayOf(date);
  if (day === null) return { ...NOWHERE, length: 0 };
  const count = days.countOf(isAtEvening(kind) ? day + 1 : day);
  return { first: day, last: day, start: count, end: count, length: 0 };
}

/** A plan of which one day is missing, or that ends before it begins, has no place yet. */
function between(from: string, to: string, days: WorkDays): Placed {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || last < first) return { ...NOWHERE, length: 1 };
  const start = days.countOf(first);
  // On closed days alone it still takes one.
  const length = Math.max(1, days.countOf(last + 1) - start);
  return { first, last, start, end: start + length, length };
}

function lasting(from: string, length: number, days: WorkDays): Placed {
  const day = dayOf(from);
  if (day === null) return { ...NOWHERE, length };
  const start = days.countOf(day);
  if (!reaches(days, start + length - 1)) return { ...NOWHERE, length };
  return {
    first: days.dayAt(start),
    last: days.dayAt(start + length - 1),
    start,
    end: start + length,
    length,
  };
}

/** Whether the calendar has a work day of this count. */
function reaches(days: WorkDays, count: number): boolean {
  try {
    days.dayAt(count);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The same as `daysFrom`; null where the calendar does not go so far. */
export const daysWithin = (
  item: Pick<ScheduleItem, "kind" | "length">,
  start: number,
  days: WorkDays,
): { readonly first: number; readonly last: number } | null =>
  reaches(days, start - 1) && reaches(days, start + Math.max(1, item.length) - 1)
    ? daysFrom(item, start, days)
    : null;

/** First and last day of an item that begins at this count. Throws a UserError where the calendar does not go so far. */
export function daysFrom(
  { kind, length }: Pick<ScheduleItem, "kind" | "length">,
  start: number,
  days: WorkDays,
): { readonly first: number; readonly last: number } {
  if (isAtEvening(kind) || kind === "wave") {
    const day = days.dayAt(isAtEvening(kind) ? start - 1 : start);
    return { first: day, last: day };
  }
  return { first: days.dayAt(start), last: days.dayAt(start + length - 1) };
}

/** The fields of its record that hold these days. */
export function dateFields(
  kind: ItemKind,
  { first, last }: { readonly first: number; readonly last: number },
): Readonly<Record<string, string>> {
  if (kind === "prototype") return { startDate: civilOf(first), endDate: civilOf(last) };
  return { [kind === "training" ? "byDate" : kind === "wave" ? "date" : "start"]: civilOf(first) };
}
