import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { computeLogFigures, type LogFigures } from "@shared/domain/event-log/log-figures.ts";
import { readLog } from "@shared/domain/event-log/read-log.ts";
import { driverRows } from "@shared/domain/measure/driver-rows.ts";
import { computeDrivers, type DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversNotes, driversWarning } from "@shared/domain/measure/drivers-notes.ts";
import { computePriority, type PriorityReport } from "@shared/domain/measure/priority.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import { type AgreementReport, agreementReport } from "@shared/domain/scoring/agreement/agreement-report.ts";
import { type RatingGroup, ratingGroups } from "@shared/domain/scoring/agreement/rating-groups.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import type { MeasureScope } from "@shared/domain/scoring/scope.ts";

const MINUTE = 60_000;

export interface RoundAnalysis {
  readonly rubric: string;
  readonly kind: SheetKind;
  readonly round: string;
  readonly date: string;
  readonly report: AgreementReport;
}

export interface LogAnalysis {
  readonly name: string;
  /** Lead time that a case should keep, milliseconds. */
  readonly limit: number | null;
  readonly figures: LogFigures;
}

export interface Analyses {
  /** Null when no survey asked any verdict. */
  readonly drivers: DriversReport | null;
  readonly priority: PriorityReport;
  /** The newest round of each rubric that was scored; of a workshop every round: who saw the figures agrees more. */
  readonly rounds: readonly RoundAnalysis[];
  readonly logs: readonly LogAnalysis[];
}

/** What lies behind the scorecard, by the same functions as on the page of measures. */
export function computeAnalyses(model: ReadModel, readColumn: ColumnReader, scope: MeasureScope): Analyses {
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  return {
    drivers: computeDrivers(model, readColumn, { ...scope, verdict: null, without: [] }),
    priority: computePriority(model, readColumn, scope),
    rounds: model
      .all("rubric")
      .sort(byOrder)
      .flatMap(({ id, name }) =>
        toldRounds(ratingGroups(model, id)).flatMap(({ key, kind, round, date }): RoundAnalysis[] => {
          const report = agreementReport(model, { rubricId: id, key });
          return report ? [{ rubric: name, kind, round, date, report }] : [];
        }),
      ),
    logs: model
      .all("eventLog")
      .sort(byOrder)
      .flatMap((record) => {
        const dataset = model.get("dataset", record.datasetId);
        if (!dataset) return [];
        const log = readLog(record, dataset, readColumn);
        const limit = record.limit === null ? null : record.limit * MINUTE;
        return [
          {
            name: record.name,
            limit,
            figures: computeLogFigures(log, { choice: ALL_CASES, limit, confidence }),
          },
        ];
      }),
  };
}

const toldRounds = (groups: readonly RatingGroup[]): readonly RatingGroup[] =>
  groups.at(-1)?.kind === "workshop" ? groups.filter(({ kind }) => kind === "workshop") : groups.slice(-1);

/** As JSON: touch points by name, too; of a log the head figures, times in milliseconds. */
export function analysesJson(
  { drivers, priority, rounds, logs }: Analyses,
  register: ReadonlyMap<Id, RegisterRow>,
) {
  const nameOf = (id: Id) => register.get(id)?.touchPoint.name ?? "";
  return {
    drivers: drivers && driversJson(drivers, register),
    priority: {
      importance: priority.importance,
      inPlaceOfStated: priority.inPlaceOfStated,
      spread: priority.priorities.spread,
      ranked: priority.priorities.ranked.map((entry) => ({ name: nameOf(entry.id), ...entry })),
      leftOut: priority.parts
        .filter(({ missing }) => missing.length > 0)
        .map(({ touchPointId, missing }) => ({ id: touchPointId, name: nameOf(touchPointId), missing })),
    },
    rounds: rounds.map(({ report, ...round }) => ({
      ...round,
      metric: "ordinal",
      ...report,
      disagreements: report.disagreements.map((entry) => ({ name: nameOf(entry.touchPointId), ...entry })),
    })),
    eventLogs: logs.map(logJson),
  };
}

function driversJson(whole: DriversReport, register: ReadonlyMap<Id, RegisterRow>) {
  const { touchPointIds, soleGaps, result, ...report } = whole;
  const warning = driversWarning(whole);
  const { predictors = [], among: _, ...analysis } = result.analysis ?? {};
  return {
    ...report,
    reason: result.reason,
    ...analysis,
    warning: warning && `${warning.finding} ${warning.text}`,
    notes: driversNotes(whole, driverRows(whole, register), register).map(({ text }) => text),
    touchPoints: touchPointIds.map((id, index) => ({
      id,
      name: register.get(id)?.touchPoint.name ?? "",
      leftOutForIt: soleGaps[index] ?? 0,
      ...predictors[index],
    })),
  };
}

function logJson({ name, limit, figures }: LogAnalysis) {
  const { cases, events, completeCases, from, to, leadTime, withinLimit, reworkShare, variants } = figures;
  return {
    name,
    cases,
    events,
    completeCases,
    from,
    to,
    leadTime,
    limit,
    withinLimit,
    reworkShare,
    variants: variants.length,
    casesOfFirstVariant: variants[0]?.cases ?? null,
  };
}
