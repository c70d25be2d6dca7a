import { monthInShort } from "@shared/base/date-words.ts";
import { weekdayOf } from "../work-days.ts";

const DAY = 86_400_000;
const MONTHS_OF_YEAR = 12;
const LEAST_LABEL = 56;

export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** First days of months between two days, as many as have room for their names. */
export function monthTicks(
  from: number,
  to: number,
  pixelsPerDay: number,
  nameOf: (moment: number) => string = monthInShort,
): Tick[] {
  const step = Math.max(1, Math.ceil(LEAST_LABEL / (pixelsPerDay * 30)));
  const start = new Date(from * DAY);
  const ticks: Tick[] = [];
  for (let month = start.getUTCFullYear() * MONTHS_OF_YEAR + start.getUTCMonth(); ; month++) {
    const time = Date.UTC(Math.floor(month / MONTHS_OF_YEAR), month % MONTHS_OF_YEAR, 1);
    const day = time / DAY;
    if (day > to) return ticks;
    if (day >= from && month % step === 0) ticks.push({ day, label: nameOf(time) });
  }
}

/** Mondays between two days. */
export function mondays(from: number, to: number): number[] {
  const first = from + ((8 - weekdayOf(from)) % 7);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 7) + 1) }, (_, at) => first + 7 * at);
}
