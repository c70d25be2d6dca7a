import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { ScorecardNote } from "./figures.ts";
import type { AskedScope, MeasureScope } from "./scope.ts";
import { type Wave, waveKey, waveRows, waves } from "./waves.ts";

export interface NewestWave {
  readonly wave: Wave;
  /** Newer ones with so few answers that they cannot stand for the service: the month that has just begun, a mistyped date. */
  readonly passedOver: readonly Wave[];
  /** How many waves there are, those included. */
  readonly count: number;
}

/** Answers of a wave, or of its scores without answers. */
const sizeOf = ({ respondents, reported }: Wave): number => Math.max(respondents, reported);

/**
 * The wave whose answers count where nobody chose one: answers of different times are never added up unasked. It has
 * as many answers as a small sample, or, where all are small, half as many as the largest of them. Null where not two
 * waves with a date follow one another, and where two of the same day are the newest: then all that is there counts.
 */
export function newestWave(model: ReadModel, readColumn: ColumnReader): NewestWave | null {
  const dated = waves(model, readColumn).filter((wave) => wave.date !== "" && sizeOf(wave) > 0);
  const smallSample = model.all("engagement")[0]?.smallSample ?? 30;
  const enough = Math.min(smallSample, Math.max(0, ...dated.map(sizeOf)) / 2);
  const place = dated.findLastIndex((wave) => sizeOf(wave) >= enough);
  const wave = dated[place];
  const before = dated[place - 1];
  if (!wave || dated.length < 2 || (before?.date === wave.date && sizeOf(before) >= enough)) return null;
  return { wave, passedOver: dated.slice(place + 1), count: dated.length };
}

/** A scope as it is figured: of the newest wave where none was chosen. */
export const scopeAsked = (
  model: ReadModel,
  readColumn: ColumnReader,
  { segments, wave }: AskedScope,
): MeasureScope => ({
  segments,
  wave: wave === undefined ? (newestWave(model, readColumn)?.wave.key ?? null) : wave,
});

/** What must be known of figures that are of one wave: which one it is where nobody chose it, and what it leaves out. */
export function waveNotes(
  model: ReadModel,
  readColumn: ColumnReader,
  { wave }: MeasureScope,
  asked: AskedScope,
): ScorecardNote[] {
  if (wave === null) return [];
  const newest = newestWave(model, readColumn);
  const { here, elsewhere } = touchPointsAsked(model, readColumn, wave);
  const unasked = model
    .all("touchPoint")
    .sort(byOrder)
    .filter(({ id }) => elsewhere.has(id) && !here.has(id));
  const outside = outsideOfWaves(model, readColumn);
  const notes: ScorecardNote[] = [];
  if (newest && asked.wave === undefined)
    notes.push({ kind: "newest-wave", subject: newest.wave.name, count: newest.count });
  if (newest?.wave.key === wave)
    for (const one of newest.passedOver)
      notes.push({ kind: "newer-wave", subject: one.name, count: sizeOf(one) });
  if (unasked.length > 0)
    notes.push({ kind: "not-in-wave", subject: wave, places: unasked.map(({ name }) => name) });
  if (outside > 0) notes.push({ kind: "in-no-wave", subject: "", count: outside });
  return notes;
}

function touchPointsAsked(model: ReadModel, readColumn: ColumnReader, wave: string) {
  const here = new Set<Id>();
  const elsewhere = new Set<Id>();
  for (const mapping of model.all("surveyMapping")) {
    const dataset = model.get("dataset", mapping.datasetId);
    const inIt = dataset && waveRows(mapping, dataset, readColumn).waves.some(({ key }) => key === wave);
    for (const { touchPointId } of mapping.questions)
      if (touchPointId !== null) (inIt ? here : elsewhere).add(touchPointId);
  }
  for (const score of model.all("aggregateScore"))
    if (score.touchPointId !== null) (waveKey(score) === wave ? here : elsewhere).add(score.touchPointId);
  return { here, elsewhere };
}

/** Respondents of surveys without a wave, and those without a date where dates make the waves. */
function outsideOfWaves(model: ReadModel, readColumn: ColumnReader): number {
  let count = 0;
  for (const mapping of model.all("surveyMapping")) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const { waves, codes } = waveRows(mapping, dataset, readColumn);
    if (waves.length === 0) count += dataset.rowCount;
    else if (codes) for (const code of codes) count += code === 0 ? 1 : 0;
  }
  return count;
}
