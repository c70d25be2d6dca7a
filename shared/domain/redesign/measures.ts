import type { Band, Flow, Step } from "../blueprint/records.ts";
import { isWork } from "../blueprint/step-kinds.ts";
import type { ReadModel } from "../core/model.ts";
import { type CaseGraph, caseGraph } from "./case-graph.ts";
import { caseTotal, type Measured } from "./case-total.ts";
import { type InsideFigures, insideFigures, type StepValues, stepValues } from "./inside.ts";
import { redesignMessages } from "./messages.ts";

export const MEASURES = [
  "steps",
  "handoffs",
  "approvals",
  "waits",
  "lineCrossings",
  "documents",
  "work",
  "leadTime",
  "cycleEfficiency",
  "cost",
] as const;
export type MeasureId = (typeof MEASURES)[number];
/** work and leadTime in minutes, cycleEfficiency 0 to 1, cost in the engagement's currency, the others counts. */
export type Measures = Readonly<Record<MeasureId, Measured>>;

/** Whether it is counted on the map; the others rest on times, shares and costs that are assumed of a to-be. */
export const isCount = (id: MeasureId): boolean =>
  id !== "work" && id !== "leadTime" && id !== "cycleEfficiency" && id !== "cost";

/** How many of the three lines lie above a band; evidence stands on the client's side. */
const LINES_ABOVE: Readonly<Record<Band, number>> = {
  evidence: 0,
  client: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
};
const { reasons } = redesignMessages;
const count = (value: number): Measured => ({ value });
const missing = (reason: string): Measured => ({ value: null, reason });

/** Every measure of one blueprint; what each counts is said in messages.ts and printed with the report. */
export const blueprintMeasures = (model: ReadModel, blueprintId: string): Measures =>
  measureLevel(model, blueprintId, new Set()).measures;

/** What a step of a blueprint counts with, what lies inside of it among it, as `blueprintMeasures` takes it. */
export const valuesWithInside = (model: ReadModel, step: Step): StepValues => {
  const levels = new Set([step.blueprintId]);
  return stepValues(
    step,
    insideFigures(model, step.id, (id) => measureInside(model, id, levels), levels),
  );
};

/** What of the measures falls to one lane: they add up to those of the blueprint. Times in minutes of one case. */
export interface LaneMeasures {
  readonly work: Measured;
  /** At its steps, each with the chance that it is reached; waits side by side count each. */
  readonly wait: Measured;
  /** Hand-offs of work that leave the lane's steps. */
  readonly handoffs: number;
}

/** The measures of every lane of a blueprint, by its id. */
export function laneMeasures(model: ReadModel, blueprintId: string): ReadonlyMap<string, LaneMeasures> {
  const steps = model.by("step", "blueprintId", blueprintId);
  const lanes = model.by("lane", "blueprintId", blueprintId);
  const bands = new Map(lanes.map((lane) => [lane.id, lane.band]));
  const byId = new Map(steps.map((step) => [step.id, step]));
  const values = valuesOf(model, steps, new Set([blueprintId]));
  const graph = caseGraph(model, blueprintId);
  const handing = handingOver(
    steps,
    model.by("flow", "blueprintId", blueprintId),
    byId,
    (step) => (step && bands.get(step.laneId)) ?? "client",
  );
  const all = [...values.values()];
  const hasWork = all.some(({ work }) => work > 0);
  const hasTimes = hasWork || all.some(({ wait }) => wait > 0);
  const total = (laneId: string, of: "work" | "wait") =>
    caseTotal(graph, (step) => (step.laneId === laneId ? (values.get(step.id)?.[of] ?? 0) : 0), "sum");
  return new Map(
    lanes.map(({ id }) => [
      id,
      {
        work: hasWork ? total(id, "work") : missing(reasons.noWork),
        wait: hasTimes ? total(id, "wait") : missing(reasons.noTimes),
        handoffs: handing.filter(({ laneId }) => laneId === id).length,
      },
    ]),
  );
}

/** What lies inside of a step, measured; null when it has no inside. */
export const figuresInside = (model: ReadModel, stepId: string): InsideFigures | null =>
  insideFigures(model, stepId, (id) => measureInside(model, id, new Set()), new Set());

function measureInside(model: ReadModel, blueprintId: string, above: ReadonlySet<string>) {
  const { measures, failPoints } = measureLevel(model, blueprintId, above);
  return {
    steps: measures.steps.value ?? 0,
    work: measures.work,
    leadTime: measures.leadTime,
    cost: measures.cost,
    approvals: measures.approvals.value ?? 0,
    failPoints,
  };
}

/** One level with what lies inside of its steps; `above` are the levels that are being measured already. */
function measureLevel(
  model: ReadModel,
  blueprintId: string,
  above: ReadonlySet<string>,
): { readonly measures: Measures; readonly failPoints: number } {
  const steps = model.by("step", "blueprintId", blueprintId);
  const flows = model.by("flow", "blueprintId", blueprintId);
  const bands = new Map(model.by("lane", "blueprintId", blueprintId).map((lane) => [lane.id, lane.band]));
  const byId = new Map(steps.map((step) => [step.id, step]));
  const bandOf = (step: Step | undefined): Band => (step && bands.get(step.laneId)) ?? "client";

  const values = valuesOf(model, steps, new Set([...above, blueprintId]));
  const all = [...values.values()];
  const of = (step: Step): StepValues => values.get(step.id) ?? stepValues(step, null);
  const graph = caseGraph(model, blueprintId);
  const hasWork = all.some(({ work }) => work > 0);
  const work = hasWork ? caseTotal(graph, (step) => of(step).work, "sum") : missing(reasons.noWork);
  const time = leadTime(graph, values);

  const measures: Measures = {
    steps: count(steps.filter((step) => isWork(step.kind)).length),
    handoffs: count(countHandoffs(steps, flows, byId, bandOf)),
    approvals: count(all.reduce((sum, { approvals }) => sum + approvals, 0)),
    waits: count(steps.filter((step) => step.kind === "wait" || of(step).wait > 0).length),
    lineCrossings: count(
      flows
        .filter((flow) => flow.kind !== "evidence" && byId.has(flow.fromId) && byId.has(flow.toId))
        .reduce(
          (sum, flow) => sum + linesBetween(bandOf(byId.get(flow.fromId)), bandOf(byId.get(flow.toId))),
          0,
        ),
    ),
    documents: count(steps.filter((step) => step.kind === "document").length),
    work,
    leadTime: time,
    cycleEfficiency: efficiency(work, time),
    cost: all.some(({ cost }) => cost !== null)
      ? caseTotal(graph, (step) => of(step).cost ?? 0, "sum")
      : missing(reasons.noCosts),
  };
  return { measures, failPoints: all.reduce((sum, { failPoints }) => sum + failPoints, 0) };
}

/** What each step counts with, by its id; `levels` are measured already. */
const valuesOf = (
  model: ReadModel,
  steps: readonly Step[],
  levels: ReadonlySet<string>,
): ReadonlyMap<string, StepValues> =>
  new Map(
    steps.map((step) => [
      step.id,
      stepValues(
        step,
        insideFigures(model, step.id, (id) => measureInside(model, id, levels), levels),
      ),
    ]),
  );

function leadTime(graph: CaseGraph, values: ReadonlyMap<string, StepValues>): Measured {
  if (![...values.values()].some(({ work, wait }) => work > 0 || wait > 0)) return missing(reasons.noTimes);
  const timeOf = (step: Step) => {
    const { work, wait } = values.get(step.id) ?? stepValues(step, null);
    return work + wait;
  };
  return caseTotal(graph, timeOf, "max");
}

const linesBetween = (from: Band, to: Band): number => Math.abs(LINES_ABOVE[from] - LINES_ABOVE[to]);

function efficiency(work: Measured, leadTime: Measured): Measured {
  if (work.value === null) return work;
  if (leadTime.value === null) return leadTime;
  if (leadTime.value <= 0) return missing(reasons.noTimes);
  return work.value > leadTime.value ? missing(reasons.overlap) : { value: work.value / leadTime.value };
}

const countHandoffs = (...parts: Parameters<typeof handingOver>): number => handingOver(...parts).length;

/**
 * Work passes from one party of the organisation to another: whoever hands it over, once for each hand-off. A hand-off
 * step counts once, its flows not again.
 */
function handingOver(
  steps: readonly Step[],
  flows: readonly Flow[],
  byId: ReadonlyMap<string, Step>,
  bandOf: (step: Step | undefined) => Band,
): Step[] {
  const passing = flows.flatMap((flow): Step[] => {
    const from = byId.get(flow.fromId);
    const to = byId.get(flow.toId);
    if (!from || !to || (flow.kind !== "sequence" && flow.kind !== "recovery")) return [];
    if (from.kind === "handoff" || to.kind === "handoff") return [];
    if (LINES_ABOVE[bandOf(from)] === 0 || LINES_ABOVE[bandOf(to)] === 0) return [];
    const passes = from.role !== "" && to.role !== "" ? from.role !== to.role : from.laneId !== to.laneId;
    return passes ? [from] : [];
  });
  return [...passing, ...steps.filter((step) => step.kind === "handoff")];
}
