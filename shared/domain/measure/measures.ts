import { fishboneParts } from "../cause/fishbone/content.ts";
import { computePlanFigures } from "../plan/plan-figures.ts";
import { type DrawnSchedule, drawnSchedule } from "../schedule/drawn-schedule.ts";
import { scheduleOf } from "../schedule/schedule.ts";
import { type AgreementQuestion, agreementReport } from "../scoring/agreement/agreement-report.ts";
import { type StripsQuestion, stripsReport } from "../scoring/agreement/strips.ts";
import { newestWave } from "../scoring/newest-wave.ts";
import { compareRounds, type RoundsQuestion } from "../scoring/rounds/compare-rounds.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { computeScorecard } from "../scoring/scorecard.ts";
import { segmentChoices } from "../scoring/survey-answers.ts";
import { waves } from "../scoring/waves.ts";
import { valueReport } from "../value/value-report.ts";
import { caseColumns, computeCaseCounts } from "./case-counts.ts";
import { computeChanges, computeOverTime } from "./changes.ts";
import { computeClasses } from "./classes.ts";
import { type ComparisonQuestion, computeComparison } from "./comparison.ts";
import { type ComplaintsQuestion, computeComplaints } from "./complaints.ts";
import { type CurveQuestion, computeCurve } from "./curve.ts";
import { computeDrivers, type DriversQuestion } from "./drivers.ts";
import { computeEventLog, type EventLogMeasureQuestion, eventLogColumns } from "./event-log.ts";
import { computeEventLogPage, computeVariantTable, type VariantTableQuestion } from "./event-log-page.ts";
import { computeEvidence, type EvidenceQuestion } from "./evidence.ts";
import { computeFollowedPoints, type FollowedPointsQuestion, followedColumns } from "./followed-points.ts";
import { agreementHeat } from "./heat/agreement-heat.ts";
import { type ComplaintPairsQuestion, complaintHeat, complaintPairs } from "./heat/complaint-heat.ts";
import type { MapHeatQuestion } from "./heat/map-figures.ts";
import { waitingHeat } from "./heat/waiting-heat.ts";
import { defineMeasure, type Measure } from "./measure.ts";
import { type PlanQuestion, planColumns } from "./plan.ts";
import { computePriority } from "./priority.ts";
import { computeStandardTimes, type StandardTimesQuestion, standardColumns } from "./standard-times.ts";
import { surveyColumns } from "./survey-columns.ts";
import { computeVerbatims, verbatimColumns } from "./verbatims.ts";

const SCORED = [
  "engagement",
  "touchPoint",
  "rubric",
  "scoreSheet",
  "score",
  "dataset",
  "surveyMapping",
  "aggregateScore",
] as const;

/** Every measure of the product, by name. A new one is one line here; the worker and `useMeasure` know it then. */
export const MEASURES = {
  scorecard: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: AskedScope) => computeScorecard(model, readColumn, args),
  }),
  waves: defineMeasure({
    reads: ["dataset", "surveyMapping", "aggregateScore"],
    columns: surveyColumns,
    compute: ({ model, readColumn }, _args: Record<never, never>) => waves(model, readColumn),
  }),
  newestWave: defineMeasure({
    reads: ["engagement", "dataset", "surveyMapping", "aggregateScore"],
    columns: surveyColumns,
    compute: ({ model, readColumn }, _args: Record<never, never>) => newestWave(model, readColumn),
  }),
  changes: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: AskedScope) => computeChanges(model, readColumn, args),
  }),
  overTime: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: Pick<AskedScope, "segments">) =>
      computeOverTime(model, readColumn, args),
  }),
  comparison: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: ComparisonQuestion) => computeComparison(model, readColumn, args),
  }),
  evidence: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: EvidenceQuestion) => computeEvidence(model, readColumn, args),
  }),
  segmentChoices: defineMeasure({
    reads: ["dataset", "surveyMapping", "aggregateScore"],
    columns: surveyColumns,
    compute: ({ model, readColumn }, _args: Record<never, never>) => segmentChoices(model, readColumn),
  }),
  drivers: defineMeasure({
    reads: ["engagement", "touchPoint", "dataset", "surveyMapping", "aggregateScore"],
    columns: surveyColumns,
    compute: ({ model, readColumn, onProgress }, args: DriversQuestion) =>
      computeDrivers(model, readColumn, args, onProgress),
  }),
  agreement: defineMeasure({
    reads: ["engagement", "touchPoint", "rubric", "scoreSheet", "score"],
    columns: () => [],
    compute: ({ model }, args: AgreementQuestion) => agreementReport(model, args),
  }),
  strips: defineMeasure({
    reads: ["touchPoint", "rubric", "scoreSheet", "score"],
    columns: () => [],
    compute: ({ model }, args: StripsQuestion) => stripsReport(model, args),
  }),
  rounds: defineMeasure({
    reads: ["touchPoint", "rubric", "scoreSheet", "score"],
    columns: () => [],
    compute: ({ model }, args: RoundsQuestion) => compareRounds(model, args),
  }),
  classes: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: AskedScope) => computeClasses(model, readColumn, args),
  }),
  priority: defineMeasure({
    reads: SCORED,
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: AskedScope) => computePriority(model, readColumn, args),
  }),
  curve: defineMeasure({
    reads: [...SCORED, "step", "flow", "stage", "lane", "blueprint", "experience"],
    columns: surveyColumns,
    compute: ({ model, readColumn }, args: CurveQuestion) => computeCurve(model, readColumn, args),
  }),
  complaintHeat: defineMeasure({
    reads: ["touchPoint", "dataset", "verbatimMapping", "verbatim"],
    columns: verbatimColumns,
    compute: ({ model, readColumn }, args: MapHeatQuestion) => complaintHeat(model, readColumn, args),
  }),
  complaintPairs: defineMeasure({
    reads: ["touchPoint", "dataset", "verbatimMapping", "verbatim"],
    columns: verbatimColumns,
    compute: ({ model, readColumn }, args: ComplaintPairsQuestion) => complaintPairs(model, readColumn, args),
  }),
  waitingHeat: defineMeasure({
    reads: ["blueprint", "step", "flow"],
    columns: () => [],
    compute: ({ model }, args: MapHeatQuestion) => waitingHeat(model, args),
  }),
  agreementHeat: defineMeasure({
    reads: ["touchPoint", "rubric", "scoreSheet", "score"],
    columns: () => [],
    compute: ({ model }, args: MapHeatQuestion) => agreementHeat(model, args),
  }),
  verbatims: defineMeasure({
    reads: ["dataset", "verbatim", "verbatimMapping"],
    columns: verbatimColumns,
    compute: (context, _args: Record<never, never>) => computeVerbatims(context),
  }),
  complaints: defineMeasure({
    reads: ["engagement", "touchPoint", "dataset", "verbatim", "verbatimMapping"],
    columns: verbatimColumns,
    compute: (context, args: ComplaintsQuestion) => computeComplaints(context, args),
  }),
  eventLog: defineMeasure({
    reads: ["engagement", "dataset", "eventLog"],
    columns: eventLogColumns,
    compute: (context, args: EventLogMeasureQuestion) => computeEventLog(context, args),
  }),
  eventLogPage: defineMeasure({
    reads: ["engagement", "dataset", "eventLog"],
    columns: eventLogColumns,
    compute: (context, args: EventLogMeasureQuestion) => computeEventLogPage(context, args),
  }),
  standardTimes: defineMeasure({
    reads: ["engagement", "dataset", "eventLog", "calendar", "standard", "promise"],
    columns: standardColumns,
    compute: (context, args: StandardTimesQuestion) => computeStandardTimes(context, args),
  }),
  caseCounts: defineMeasure({
    reads: ["dataset", "eventLog"],
    columns: caseColumns,
    compute: ({ model, readColumn }, _args: Record<never, never>) => computeCaseCounts(model, readColumn),
  }),
  planFigures: defineMeasure({
    reads: [...SCORED, "prototypePlan", "segment", "blueprint", "eventLog", "verbatim", "verbatimMapping"],
    columns: planColumns,
    compute: ({ model, readColumn }, { planId }: PlanQuestion) =>
      computePlanFigures(model, readColumn, planId),
  }),
  causes: defineMeasure({
    reads: ["opportunity", "cause", "idea"],
    columns: () => [],
    compute: ({ model }, { opportunityId }: { readonly opportunityId: string }) =>
      fishboneParts(model, opportunityId),
  }),
  value: defineMeasure({
    reads: ["engagement", "valueCase", "valueNumber"],
    columns: () => [],
    compute: ({ model }, { valueCaseId }: { readonly valueCaseId: string }) =>
      valueReport(model, valueCaseId),
  }),
  schedule: defineMeasure({
    reads: ["calendar", "trainingNeed", "prototypePlan", "rolloutWave", "scheduleTask", "dependency"],
    columns: () => [],
    compute: ({ model }, _args: Record<never, never>): DrawnSchedule => drawnSchedule(scheduleOf(model)),
  }),
  followed: defineMeasure({
    reads: ["followedMeasure", "rolloutWave"],
    columns: () => [],
    compute: ({ model }, { followedMeasureId }: { readonly followedMeasureId: string }) =>
      model.get("followedMeasure", followedMeasureId) ?? null,
  }),
  followedPoints: defineMeasure({
    reads: [...SCORED, "followedMeasure", "standard", "calendar", "eventLog", "verbatim", "verbatimMapping"],
    columns: followedColumns,
    compute: (context, args: FollowedPointsQuestion) => computeFollowedPoints(context, args),
  }),
  eventLogVariants: defineMeasure({
    reads: ["dataset", "eventLog"],
    columns: eventLogColumns,
    compute: (context, args: VariantTableQuestion) => computeVariantTable(context, args),
  }),
} as const;

export type MeasureName = keyof typeof MEASURES;
export type MeasureArgs<K extends MeasureName> =
  (typeof MEASURES)[K] extends Measure<infer A, unknown> ? A : never;
export type MeasureResult<K extends MeasureName> = ReturnType<(typeof MEASURES)[K]["compute"]>;

/** The measure of that name, its types put aside: for the doors that pass any of them on. */
export const measureOf = (name: MeasureName): Measure<unknown, unknown> =>
  MEASURES[name] as unknown as Measure<unknown, unknown>;
