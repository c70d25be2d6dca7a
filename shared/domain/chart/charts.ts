import type { ChartContent } from "@shared/drawing/chart.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { type MeasureName, measureOf } from "../measure/measures.ts";
import type { PinnedChart } from "../report/records.ts";
import { newestWave } from "../scoring/newest-wave.ts";
import type { ChartKind } from "./chart-kind.ts";
import { comparisonChart } from "./charts/comparison.ts";
import { curveChart } from "./charts/curve.ts";
import { driversChart } from "./charts/drivers.ts";
import { caseComparisonChart, leadTimeChart, workInProgressChart } from "./charts/event-log.ts";
import { fishboneChart } from "./charts/fishbone.ts";
import { gapChart } from "./charts/gap.ts";
import { kanoChart } from "./charts/kano.ts";
import { matrixChart } from "./charts/matrix.ts";
import { overTimeChart } from "./charts/over-time.ts";
import { priorityChart } from "./charts/priority.ts";
import { roundsChart } from "./charts/rounds.ts";
import { runChart } from "./charts/run-chart.ts";
import { scheduleChart } from "./charts/schedule.ts";
import { sensitivityChart } from "./charts/sensitivity.ts";
import { stripsChart } from "./charts/strips.ts";
import { complaintMonthsChart, complaintsChart, incidentsChart } from "./charts/verbatims.ts";
import { withNewest } from "./choices.ts";
import { scopeText, withScope } from "./with-scope.ts";

/** Every chart that can be pinned to a report, by id; one file each. */
export const CHARTS: Readonly<Record<string, ChartKind<MeasureName>>> = {
  "measure.gap": gapChart as unknown as ChartKind<MeasureName>,
  "measure.drivers": driversChart as unknown as ChartKind<MeasureName>,
  "measure.kano": kanoChart as unknown as ChartKind<MeasureName>,
  "measure.matrix": matrixChart as unknown as ChartKind<MeasureName>,
  "measure.comparison": comparisonChart as unknown as ChartKind<MeasureName>,
  "measure.curve": curveChart as unknown as ChartKind<MeasureName>,
  "measure.overTime": overTimeChart as unknown as ChartKind<MeasureName>,
  "measure.priority": priorityChart as unknown as ChartKind<MeasureName>,
  "scoring.rounds": roundsChart as unknown as ChartKind<MeasureName>,
  "scoring.strips": stripsChart as unknown as ChartKind<MeasureName>,
  "verbatims.complaints": complaintsChart as unknown as ChartKind<MeasureName>,
  "verbatims.incidents": incidentsChart as unknown as ChartKind<MeasureName>,
  "verbatims.months": complaintMonthsChart as unknown as ChartKind<MeasureName>,
  "event-log.lead-time": leadTimeChart as unknown as ChartKind<MeasureName>,
  "event-log.work-in-progress": workInProgressChart as unknown as ChartKind<MeasureName>,
  "plan.schedule": scheduleChart as unknown as ChartKind<MeasureName>,
  "followed.runChart": runChart as unknown as ChartKind<MeasureName>,
  "cause.fishbone": fishboneChart as unknown as ChartKind<MeasureName>,
  "value.sensitivity": sensitivityChart as unknown as ChartKind<MeasureName>,
  "event-log.comparison": caseComparisonChart as unknown as ChartKind<MeasureName>,
};

/** What a pinned chart asks the measures for; null for a chart that this version does not know. */
export function askedBy({ chart, choices }: Pick<PinnedChart, "chart" | "choices">) {
  const kind = Object.hasOwn(CHARTS, chart) ? CHARTS[chart] : undefined;
  return kind ? { name: kind.measure, args: kind.args(choices) } : null;
}

/** The chart with the answer that it asked for; null where there is nothing to draw. */
export function contentOf(
  model: ReadModel,
  { chart, choices }: Pick<PinnedChart, "chart" | "choices">,
  result: unknown,
): ChartContent | null {
  const kind = Object.hasOwn(CHARTS, chart) ? CHARTS[chart] : undefined;
  const content = kind?.content(result as never, { model, choices }) ?? null;
  return content && withScope(content, scopeText(choices));
}

/** A pinned chart where all columns are at hand, with no worker between. */
export function drawnHere(
  model: ReadModel,
  readColumn: ColumnReader,
  pinned: Pick<PinnedChart, "chart" | "choices">,
): ChartContent | null {
  const choices = withNewest(pinned.choices, newestWave(model, readColumn)?.wave ?? null);
  const asked = askedBy({ ...pinned, choices });
  if (!asked) return null;
  return contentOf(
    model,
    { ...pinned, choices },
    measureOf(asked.name).compute({ model, readColumn }, asked.args),
  );
}
