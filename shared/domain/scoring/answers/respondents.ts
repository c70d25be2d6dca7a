import type { ColumnReader, DatasetColumn } from "../../core/columns.ts";
import { columnOf, columnWithRole } from "../dataset-column.ts";
import type { ScorecardNote, SegmentFilter } from "../figures.ts";
import type { Dataset, SurveyMapping } from "../records.ts";
import type { MeasureScope } from "../scope.ts";
import { waveRows } from "../waves.ts";
import type { Respondents } from "./cell-counts.ts";
import { type CodedAnswers, codedAnswers, codeNumbers } from "./coded-answers.ts";

/**
 * The rows of a survey that a scope lets in, and their weights. A data set that lacks a segment's column gives no
 * row, since nobody in it is known to belong to the segment; so does one that is not in the wave. Where respondents
 * carry weights, those without one above nought are left out and a note says so. Weights are scaled to a mean of 1
 * over the survey, so that surveys with and without weights can be pooled.
 */
export function respondentsOf(
  mapping: SurveyMapping,
  dataset: Dataset,
  readColumn: ColumnReader,
  scope: MeasureScope,
  notes: ScorecardNote[],
): Respondents {
  const mask = new Mask(dataset.rowCount);
  for (const [name, values] of wantedBySegment(scope.segments)) {
    const column = columnOf(dataset, name, readColumn);
    if (!column) {
      notes.push({ kind: "segment-unknown", subject: dataset.name });
      return { rows: new Uint32Array(0), weights: null };
    }
    keepValues(mask, column, values);
  }
  if (scope.wave !== null) {
    const { waves, codes } = waveRows(mapping, dataset, readColumn);
    const place = waves.findIndex(({ key }) => key === scope.wave);
    if (place < 0) return { rows: new Uint32Array(0), weights: null };
    if (codes) mask.keep(codes, (code) => code === place + 1, waves.length + 1);
  }
  const weights = weightsOf(mapping, dataset, readColumn);
  if (weights) {
    if (weights.without > 0) {
      notes.push({ kind: "no-weight", subject: dataset.name, count: weights.without });
    }
    mask.keepAbove(weights.values);
  }
  return { rows: mask.rows(), weights: weights?.values ?? null };
}

function wantedBySegment(segments: readonly SegmentFilter[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { column, value } of segments) {
    wanted.set(column, (wanted.get(column) ?? new Set()).add(value));
  }
  return wanted;
}

function keepValues(mask: Mask, { values, dictionary }: DatasetColumn, wanted: ReadonlySet<string>): void {
  if (dictionary) {
    mask.keep(values as Uint32Array, (code) => wanted.has(dictionary[code] ?? ""), dictionary.length);
    return;
  }
  const { codes, levels } = plainCodes(values as Float64Array);
  mask.keep(codes, (code) => wanted.has(code === 0 ? "" : String(levels[code] ?? "")), levels.length);
}

const plain = new WeakMap<Float64Array, CodedAnswers>();

function plainCodes(values: Float64Array): CodedAnswers {
  const known = plain.get(values);
  if (known) return known;
  const made = codeNumbers(values);
  plain.set(values, made);
  return made;
}

/** Rows still in, one byte each; nothing is made before the first condition. */
class Mask {
  readonly #count: number;
  #bytes: Uint8Array | null = null;

  constructor(count: number) {
    this.#count = count;
  }

  /** Each code is asked for once, not each row. */
  keep(codes: ArrayLike<number>, passes: (code: number) => boolean, howMany: number): void {
    const table = Uint8Array.from({ length: howMany }, (_, code) => (passes(code) ? 1 : 0));
    const bytes = this.#start();
    for (let row = 0; row < bytes.length; row++) {
      bytes[row] = (bytes[row] ?? 0) & (table[codes[row] ?? 0] ?? 0);
    }
  }

  keepAbove(weights: Float64Array): void {
    const bytes = this.#start();
    for (let row = 0; row < bytes.length; row++) if (!((weights[row] ?? 0) > 0)) bytes[row] = 0;
  }

  /** Null while no condition left a row out. */
  rows(): Uint32Array | null {
    const bytes = this.#bytes;
    if (bytes === null) return null;
    let count = 0;
    for (let row = 0; row < bytes.length; row++) count += bytes[row] ?? 0;
    if (count === bytes.length) return null;
    const rows = new Uint32Array(count);
    let at = 0;
    for (let row = 0; row < bytes.length; row++) if (bytes[row] === 1) rows[at++] = row;
    return rows;
  }

  #start(): Uint8Array {
    this.#bytes ??= new Uint8Array(this.#count).fill(1);
    return this.#bytes;
  }
}

interface Weights {
  /** One per row, with a mean of 1 over those that have one; 0 = none. */
  readonly values: Float64Array;
  /** Rows without a weight above nought. */
  readonly without: number;
}

const weighed = new WeakMap<DatasetColumn["values"], Weights>();

const ANY_WEIGHT = {
  minimum: 0,
  maximum: Number.MAX_VALUE,
  codes: [],
  shift: 0,
  reversed: false,
};

function weightsOf(mapping: SurveyMapping, dataset: Dataset, readColumn: ColumnReader): Weights | null {
  const column = columnWithRole(mapping, dataset, "weight", readColumn);
  if (!column) return null;
  const known = weighed.get(column.values);
  if (known) return known;
  const { codes, levels } = codedAnswers(column, { ...ANY_WEIGHT, missing: [] });
  const values = new Float64Array(codes.length);
  let total = 0;
  let without = 0;
  for (let row = 0; row < codes.length; row++) {
    const weight = levels[codes[row] ?? 0] ?? 0;
    if (!(weight > 0)) without++;
    else {
      values[row] = weight;
      total += weight;
    }
  }
  const mean = total / (codes.length - without || 1);
  if (mean > 0) for (let row = 0; row < values.length; row++) values[row] = (values[row] ?? 0) / mean;
  const made = { values, without };
  weighed.set(column.values, made);
  return made;
}
