import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader, DatasetColumn } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { readTimes } from "../times/read-times.ts";
import { columnWithRole } from "./dataset-column.ts";
import type { Dataset, SurveyMapping, WavePeriod } from "./records.ts";
import { type WaveRows, wavesOfWords } from "./wave-words.ts";

/** One round of asking: answers of the same name, or of the same month, quarter, half-year or year. */
export interface Wave {
  /** What a scope names it by. */
  readonly key: string;
  readonly name: string;
  /** Its first day, "2026-03-01"; "" when it is not known. */
  readonly date: string;
  /** Rows of answers in it; 0 for one that only scores without answers tell of. */
  readonly respondents: number;
  /** Answers that the largest of its scores without answers stands for; 0 without one. */
  readonly reported: number;
}

const NO_WAVES: WaveRows = { waves: [], codes: null };

/** The key that a name and a date make: the name, else the date; "" without both. */
export const waveKey = ({ waveName, waveDate }: { waveName: string; waveDate: string }): string =>
  waveName.trim() || waveDate;

/** What of a survey says how its rows are parted into waves. */
export type WaveParts = Pick<SurveyMapping, "waveName" | "waveDate" | "wavePeriod" | "questions">;

/**
 * A named wave takes the whole survey; else the words of its column of waves part it, or else its date column is cut into
 * periods; else it is in no wave.
 */
export function waveRows(
  mapping: WaveParts,
  dataset: Pick<Dataset, "id" | "columns">,
  readColumn: ColumnReader,
): WaveRows {
  const key = waveKey(mapping);
  if (key !== "") return { waves: [{ key, name: key, date: mapping.waveDate }], codes: null };
  const words = columnWithRole(mapping, dataset, "wave", readColumn);
  if (words) {
    const missing = mapping.questions.find(({ role }) => role === "wave")?.missing ?? [];
    return wavesOfWords(words, missing, columnWithRole(mapping, dataset, "date", readColumn));
  }
  if (mapping.wavePeriod === "none") return NO_WAVES;
  const column = columnWithRole(mapping, dataset, "date", readColumn);
  return column ? periodsOf(column, mapping.wavePeriod) : NO_WAVES;
}

const kept = new WeakMap<DatasetColumn["values"], Map<WavePeriod, WaveRows>>();

function periodsOf(column: DatasetColumn, period: WavePeriod): WaveRows {
  const held = kept.get(column.values) ?? new Map<WavePeriod, WaveRows>();
  kept.set(column.values, held);
  const known = held.get(period);
  if (known) return known;
  const { times, offsets } = readTimes(column);
  const waves: { key: string; name: string; date: string }[] = [];
  const places = new Map<number, number>();
  const codes = new Uint16Array(times.length);
  times.forEach((time, row) => {
    if (Number.isNaN(time)) return;
    const day = new Date(time + (offsets?.[row] ?? 0) * MINUTE);
    const start = startOf(day.getUTCFullYear(), day.getUTCMonth(), period);
    let place = places.get(start);
    if (place === undefined) {
      const key = periodName(start, period);
      place = waves.push({ key, name: key, date: monthText(start) });
      places.set(start, place);
    }
    codes[row] = place;
  });
  const made = { waves, codes };
  held.set(period, made);
  return made;
}

const MINUTE = 60_000;

/** Months since year 0 of the period's first month. */
function startOf(year: number, month: number, period: WavePeriod): number {
  const span = period === "year" ? 12 : period === "half" ? 6 : period === "quarter" ? 3 : 1;
  return Math.floor((year * 12 + month) / span) * span;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const monthText = (start: number): string => `${Math.floor(start / 12)}-${twoDigits((start % 12) + 1)}-01`;

function periodName(start: number, period: WavePeriod): string {
  const year = Math.floor(start / 12);
  if (period === "year") return String(year);
  if (period === "half") return `${year}-H${Math.floor((start % 12) / 6) + 1}`;
  if (period === "quarter") return `${year}-Q${Math.floor((start % 12) / 3) + 1}`;
  return `${year}-${twoDigits((start % 12) + 1)}`;
}

/** How many rows each wave has, by its code; those in none come first. */
export function countRows(waves: number, codes: Uint16Array): Uint32Array {
  const counts = new Uint32Array(waves + 1);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/**
 * All waves in time order; those without a date come last, in the order of the surveys. Surveys and scores that
 * name the same wave are one wave.
 */
export function waves(model: ReadModel, readColumn: ColumnReader): Wave[] {
  const found = new Map<string, Wave>();
  const add = (
    { key, name, date }: Pick<Wave, "key" | "name" | "date">,
    respondents: number,
    reported = 0,
  ) => {
    const held = found.get(key);
    const dates = [held?.date ?? "", date].filter((text) => text !== "").sort();
    found.set(key, {
      key,
      name,
      date: dates[0] ?? "",
      respondents: (held?.respondents ?? 0) + respondents,
      reported: Math.max(held?.reported ?? 0, reported),
    });
  };
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const { waves: here, codes } = waveRows(mapping, dataset, readColumn);
    if (codes === null) for (const wave of here) add(wave, dataset.rowCount);
    else {
      const counts = countRows(here.length, codes);
      here.forEach((wave, at) => {
        add(wave, counts[at + 1] ?? 0);
      });
    }
  }
  for (const score of model.all("aggregateScore").sort(byOrder)) {
    const key = waveKey(score);
    if (key !== "") add({ key, name: key, date: score.waveDate }, 0, score.n ?? 0);
  }
  return [...found.values()].sort(inTimeOrder);
}

/**
 * The waves that follow one another, for what changed since the one before. One without a date has no place among those
 * that have one: it is left out. Where none has a date, the order of the surveys is all that is known, and is kept.
 */
export function wavesInTime(all: readonly Wave[]): Wave[] {
  const dated = all.filter(({ date }) => date !== "");
  return dated.length > 0 ? dated : [...all];
}

/** Those without a date come last. */
export const inTimeOrder = (a: Pick<Wave, "date">, b: Pick<Wave, "date">): number =>
  later(a.date).localeCompare(later(b.date));

/** No date sorts behind every date. */
const later = (date: string): string => date || "9999-99-99";
