import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { CaseChoice } from "../event-log/case-set.ts";
import { heldLogOrNull } from "../event-log/held-log.ts";
import {
  type AttributeValueFigures,
  computeLogFigures,
  figuresByAttribute,
  type LogFigures,
} from "../event-log/log-figures.ts";
import { columnsRead } from "../event-log/read-log.ts";
import type { EventLog } from "../event-log/records.ts";
import type { Dataset } from "../scoring/records.ts";
import type { ColumnPlace, MeasureContext } from "./measure.ts";

export interface EventLogMeasureQuestion {
  readonly eventLogId: Id;
  readonly cases: CaseChoice;
  /** The attribute that cases are told apart by; null = none. */
  readonly compareBy: string | null;
}

/** What the charts of an event log are drawn from; durations in milliseconds. */
export interface EventLogMeasure {
  /** Without its variants, which no chart shows. */
  readonly figures: Omit<LogFigures, "variants">;
  readonly comparison: readonly AttributeValueFigures[];
  readonly compareBy: string | null;
  /** Lead time that a case should keep; null = none is set. */
  readonly limit: number | null;
  readonly confidence: number;
  /** Fewer cases than these are too few to tell values apart. */
  readonly few: number;
  /** Days are those of UTC: the data set keeps no offsets. */
  readonly utcDays: boolean;
}

const MINUTE = 60_000;
const CONFIDENCE = 0.95;
const FEW = 30;

export function eventLogColumns(
  model: ReadModel,
  { eventLogId }: Pick<EventLogMeasureQuestion, "eventLogId">,
): ColumnPlace[] {
  const found = recordIn(model, eventLogId);
  if (!found) return [];
  const { record, dataset } = found;
  return columnsRead(record, dataset).map((column) => ({ datasetId: dataset.id, column }));
}

/** Null where the log, its data set or a column that it needs is gone, and where no case is left by the choice. */
export function computeEventLog(
  { model, readColumn }: MeasureContext,
  { eventLogId, cases: choice, compareBy }: EventLogMeasureQuestion,
): EventLogMeasure | null {
  const found = recordIn(model, eventLogId);
  if (!found) return null;
  const { record, dataset } = found;
  const log = heldLogOrNull(record, dataset, readColumn);
  if (!log) return null;
  const options = optionsOf(model, record, choice);
  const { variants: _variants, ...figures } = computeLogFigures(log, options);
  if (figures.cases === 0) return null;
  return {
    figures,
    comparison: compareBy === null ? [] : figuresByAttribute(log, compareBy, options),
    compareBy,
    limit: options.limit,
    confidence: options.confidence,
    few: model.all("engagement")[0]?.smallSample ?? FEW,
    utcDays: log.columns.offsets === null,
  };
}

/** How the figures of a log are computed: the cases chosen, its limit, and the confidence of the engagement. */
export function optionsOf(model: ReadModel, record: EventLog, choice: CaseChoice) {
  const limit = record.limit === null ? null : record.limit * MINUTE;
  return { choice, limit, confidence: model.all("engagement")[0]?.confidence ?? CONFIDENCE };
}

/** The log of that id with its data set; null when either is gone. */
export function recordIn(model: ReadModel, id: Id): { record: EventLog; dataset: Dataset } | null {
  const record = model.get("eventLog", id);
  const dataset = record && model.get("dataset", record.datasetId);
  return record && dataset ? { record, dataset } : null;
}
