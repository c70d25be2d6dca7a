import { parseNumber } from "@shared/domain/scoring/recode.ts";
import { type AggregateScore, SCORE_MEASURES, type ScoreMeasure } from "@shared/domain/scoring/records.ts";
import type { DataTable } from "../table/data-table.ts";
import { type BadCell, BadCells, RowReader } from "./row-reader.ts";
import type { Uses } from "./source-kinds.ts";

export interface ScoresReading {
  readonly uses: Uses;
  /** What the values are when no column says it. */
  readonly usualMeasure: ScoreMeasure;
  readonly minimum: number;
  readonly maximum: number;
  readonly waveName: string;
  readonly waveDate: string;
  readonly source: string;
}

/** One figure as the file gives it; its touch point is a name, “” for the whole. */
export interface NamedScore {
  readonly touchPoint: string;
  readonly score: Omit<AggregateScore, "id" | "type" | "order" | "touchPointId">;
}

export interface ReadScores {
  readonly scores: readonly NamedScore[];
  readonly bad: readonly BadCell[];
  readonly badCount: number;
}

const MEASURE_WORDS: readonly (readonly [ScoreMeasure, RegExp])[] = [
  ["expectation", /expect|erwart|attente/i],
  ["perception", /percep|perceiv|experien|performance|wahrnehm|erleb|satisfaction score|zufriedenheit/i],
  ["gap", /gap|lücke|luecke|difference|differenz/i],
  ["importance", /importan|wichtig/i],
  ["nps", /nps|promoter/i],
  ["csat", /csat/i],
  // Not within a word: services, prices and access are none.
  ["ces", /(?<![a-z])ces(?![a-z])|effort|aufwand/i],
  ["overall", /overall|gesamt|global/i],
];

/** The measure that words mean; null when they mean none. */
export function measureOf(text: string): ScoreMeasure | null {
  const plain = text.trim().toLowerCase();
  const exact = SCORE_MEASURES.find((measure) => measure === plain);
  return exact ?? MEASURE_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const OWN_COLUMNS = ["expectation", "perception", "importance"] as const;

/** Every figure of a table of means: one a row, or one for each measure that has a column of its own. */
export function readScores(table: DataTable, reading: ScoresReading): ReadScores {
  const { uses } = reading;
  const bad = new BadCells(table);
  const rows = new RowReader(table, bad);
  const scores: NamedScore[] = [];
  const perCent = percentMeasures(rows, table.rowCount, reading);
  for (let row = 0; row < table.rowCount; row++) {
    const touchPoint = rows.text(uses.touchPoint, row);
    const base = {
      segment: rows.text(uses.segment, row),
      waveName: rows.text(uses.wave, row) || reading.waveName,
      waveDate: rows.day(uses.date, row) || reading.waveDate,
      n: wholeNumber(rows, uses.n, row, bad),
      source: reading.source,
    };
    const add = (measure: ScoreMeasure, column: string | undefined, spread: string | undefined) => {
      if (!column) return;
      const value = rows.number(column, row);
      if (value === null) return;
      const scale = scaleOf(measure, reading);
      const scaled = perCent.has(measure) ? value / 100 : value;
      if (scaled < scale.minimum || scaled > scale.maximum) {
        bad.note(row, column, rows.text(column, row), "off-scale");
        return;
      }
      const deviation = spread ? rows.number(spread, row) : null;
      if (deviation !== null && deviation < 0) bad.note(row, spread ?? "", String(deviation), "off-scale");
      scores.push({
        touchPoint,
        score: {
          ...base,
          measure,
          value: scaled,
          deviation: deviation !== null && deviation >= 0 ? deviation : null,
          ...bounds(measure, reading),
        },
      });
    };
    const told = rows.text(uses.measure, row);
    const measure = measureAt(rows, row, reading);
    if (measure === null) bad.note(row, uses.measure ?? "", told, "no-measure");
    else add(measure, uses.value, uses.deviation);
    add("expectation", uses.expectation, uses.expectationDeviation);
    add("perception", uses.perception, uses.perceptionDeviation);
    add("importance", uses.importance, undefined);
  }
  return { scores, bad: bad.cells, badCount: bad.count };
}

/** What the value of a row is; null where its words mean no measure. */
function measureAt(rows: RowReader, row: number, { uses, usualMeasure }: ScoresReading): ScoreMeasure | null {
  const told = rows.text(uses.measure, row);
  return told === "" ? usualMeasure : measureOf(told);
}

/**
 * The shares that the column of values gives in per cent: one value above 1, or one with the sign, tells it of all of
 * the same measure. Decided a row at a time, a 1 among per cents would be 100 %.
 */
function percentMeasures(rows: RowReader, rowCount: number, reading: ScoresReading): Set<ScoreMeasure> {
  const found = new Set<ScoreMeasure>();
  for (let row = 0; row < rowCount; row++) {
    const measure = measureAt(rows, row, reading);
    if (measure === null || found.has(measure) || scaleOf(measure, reading) !== SHARE) continue;
    const text = rows.text(reading.uses.value, row);
    if (text.endsWith("%") || (parseNumber(text) ?? 0) > 1) found.add(measure);
  }
  return found;
}

const SHARE = { minimum: 0, maximum: 1 };
const POINTS = { minimum: -100, maximum: 100 };
interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Where a value may lie: the scale of the answers, the span of a gap on it, a share, or points. */
function scaleOf(measure: ScoreMeasure, { minimum, maximum }: Scale): Scale {
  if (measure === "csat" || measure === "ces") return SHARE;
  if (measure === "nps") return POINTS;
  return measure === "gap"
    ? { minimum: minimum - maximum, maximum: maximum - minimum }
    : { minimum, maximum };
}

/** Of a gap, the scale that both of its sides are on is kept. */
const bounds = (measure: ScoreMeasure, { minimum, maximum }: Scale): Scale => {
  const own = measure === "csat" || measure === "ces" || measure === "nps";
  return own ? scaleOf(measure, { minimum, maximum }) : { minimum, maximum };
};

function wholeNumber(rows: RowReader, column: string | undefined, row: number, bad: BadCells): number | null {
  const value = rows.number(column, row);
  if (value === null) return null;
  if (Number.isInteger(value) && value >= 0) return value;
  bad.note(row, column ?? "", rows.text(column, row), "no-number");
  return null;
}

const USUAL = [
  [1, 5],
  [1, 7],
  [0, 10],
  [1, 10],
  [0, 100],
] as const;

/**
 * The usual scale that holds all values of these columns, and the least and the greatest of them (∞ … −∞ when there are
 * none). A value whose measure has a scale of its own, such as NPS, says nothing of it.
 */
export function guessScoreScale(
  table: DataTable,
  columns: readonly (string | undefined)[],
  measureColumn?: string,
): Scale & { readonly low: number; readonly high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const measures = table.columns[table.names.indexOf(measureColumn || "\u0000")];
  const isOwn = measures?.dictionary?.map((text) => OWN_SCALE.includes(measureOf(text) ?? "")) ?? [];
  for (const name of columns) {
    const column = table.columns[table.names.indexOf(name ?? "")];
    if (!column) continue;
    // A column of numbers with a word among them is one of numbers all the same.
    const numbers = column.dictionary?.map((text, code) => (code === 0 ? null : parseNumber(text)));
    for (let row = 0; row < table.rowCount; row++) {
      if (isOwn[measures?.values[row] ?? -1]) continue;
      const value = numbers ? numbers[column.values[row] ?? 0] : column.values[row];
      if (value === null || value === undefined) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const seen = { low, high };
  const found = USUAL.find(([minimum, maximum]) => low >= minimum && high <= maximum);
  if (found && low <= high) return { minimum: found[0], maximum: found[1], ...seen };
  return low <= high
    ? { minimum: Math.floor(Math.min(0, low)), maximum: Math.ceil(high), ...seen }
    : { minimum: 1, maximum: 5, ...seen };
}

/** Measures that lie on no scale of answers. */
const OWN_SCALE: readonly string[] = ["gap", "nps", "csat", "ces"] satisfies ScoreMeasure[];

/** The columns whose values lie on the scale of the answers. */
export const scaleColumns = (uses: Uses): string[] =>
  [uses.value, ...OWN_COLUMNS.map((use) => uses[use])].filter(
    (name) => name !== undefined && name !== "",
  ) as string[];
