import { middleOf } from "@shared/domain/blueprint/duration-text.ts";
import type { Duration, Source } from "@shared/domain/core/fields.ts";
import { valuesOfText } from "@shared/domain/times/values-of-text.ts";
import { type Cell, cellNumber, cellText } from "./cells.ts";

/** The spread of a time of which only the mean is given. */
const EXPONENTIAL = "exponential";
/** Before the values of a measured sample. */
const SAMPLE = "one of";
const SOURCES: readonly Source[] = ["measured", "estimated", "assumed"];

/** A length of time in three cells: its middle in minutes to reckon with, how it spreads, where it comes from. */
export function durationCells(duration: Duration | null): readonly [Cell, Cell, Cell] {
  if (duration === null) return [null, null, null];
  const { source } = duration;
  switch (duration.kind) {
    case "fixed":
      return [duration.value, null, source];
    case "lognormal":
      return [duration.median, `90 % within ${duration.p90}`, source];
    case "pert":
      return [duration.mode, `${duration.minimum} to ${duration.maximum}`, source];
    case "exponential":
      return [duration.mean, EXPONENTIAL, source];
    case "empirical":
      return [middleOf(duration), `${SAMPLE} ${duration.values.join("; ")}`, source];
  }
}

/** The same read back; an error is what cannot be read, in words. */
export function readDuration(
  middle: Cell | undefined,
  spread: Cell | undefined,
  source: Cell | undefined,
): { readonly duration: Duration | null; readonly problem?: string } {
  if (cellText(middle).trim() === "") return { duration: null };
  const minutes = minutesOfText(middle);
  if (minutes === null) return { duration: null, problem: "is no length of time; left blank" };
  const word = cellText(source).trim().toLowerCase();
  const from = SOURCES.find((entry) => entry === word) ?? "assumed";
  const text = cellText(spread).trim();
  const within = /^90 ?% (?:within|in) (\S+)$/.exec(text);
  const range = /^(\S+) (?:to|bis|–|-) (\S+)$/.exec(text);
  const p90 = cellNumber(within?.[1]);
  if (p90 !== null && p90 >= 0)
    return { duration: { kind: "lognormal", median: minutes, p90, source: from } };
  const [minimum, maximum] = [cellNumber(range?.[1]), cellNumber(range?.[2])];
  if (minimum !== null && maximum !== null && minimum >= 0 && maximum >= 0) {
    return { duration: { kind: "pert", minimum, mode: minutes, maximum, source: from } };
  }
  if (text.toLowerCase() === EXPONENTIAL)
    return { duration: { kind: "exponential", mean: minutes, source: from } };
  const values = text.startsWith(SAMPLE) ? valuesOfText(text.slice(SAMPLE.length)) : null;
  if (values !== null) return { duration: { kind: "empirical", values, source: from } };
  const duration: Duration = { kind: "fixed", value: minutes, source: from };
  return text === "" ? { duration } : { duration, problem: `its spread “${text}” is not understood` };
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sek|sekunden?)$/i, 1 / 60],
  [/^(?:|m|mins?|minutes?|minuten?)$/i, 1],
  [/^(?:h|hrs?|hours?|std|stunden?)$/i, 60],
  [/^(?:d|days?|tage?n?)$/i, 24 * 60],
  [/^(?:w|weeks?|wochen?)$/i, 7 * 24 * 60],
];

/** “5 min”, “1.5 h”, “2 Tage”, “0:30” (hours and minutes), or a plain number of minutes. Null when it is none. */
export function minutesOfText(cell: Cell | undefined): number | null {
  const plain = cellNumber(cell);
  if (plain !== null) return plain >= 0 ? plain : null;
  const text = cellText(cell).trim();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const found = /^(\d+(?:[.,]\d+)?)\s*([a-zäöü]*)\.?$/i.exec(text);
  const unit = UNITS.find(([words]) => words.test(found?.[2] ?? "?"));
  const amount = cellNumber(found?.[1]);
  return unit && amount !== null ? amount * unit[1] : null;
}
