import type { Engine } from "../engine/engine.ts";
import { PART_COUNT, PARTS, type Part } from "../engine/parts.ts";
import {
  CASE_ARRIVED,
  CASE_COST,
  CASE_LEFT,
  CASE_NUMBER,
  CASE_SEGMENT,
  TRACE_WIDTH,
} from "../engine/recorder.ts";
import { summarise } from "./quantiles.ts";
import { readPool } from "./read-pool.ts";
import type {
  CaseColumns,
  PartMeans,
  ReplicationResult,
  SegmentResult,
  StepResult,
  TargetResult,
  TraceRow,
} from "./results.ts";

/** What a replication has shown so far; it can go on afterwards. */
export function readResults(engine: Engine): ReplicationResult {
  const { recorder, desk, service, options } = engine;
  const { model } = service;
  const isOver = engine.now >= options.horizon || engine.isDone;
  const until = isOver ? Math.max(engine.now, options.horizon) : engine.now;
  const window = Math.min(until, options.horizon) - options.warmUp;
  const cases = readCases(engine);
  const overdue = recorder.targets.overdue(until);
  return {
    seed: options.seed,
    replication: options.replication,
    until,
    events: engine.events,
    counted: {
      arrived: recorder.countedArrived,
      finished: recorder.countedFinished,
      gaveUp: recorder.countedGaveUp,
      turnedAway: recorder.countedTurnedAway,
      inside: recorder.countedInside,
    },
    all: {
      arrived: recorder.arrivedCount,
      finished: recorder.finishedCount,
      gaveUp: recorder.gaveUpCount,
      turnedAway: recorder.turnedAwayCount,
      inside: recorder.inside,
    },
    little: {
      inside: recorder.insideMinutes(until) / window,
      rateTimesStay: recorder.stayMinutes(until) / window,
    },
    journey: {
      lead: summarise(cases.lead.slice()),
      parts: partMeans(recorder.journeyMinutes, cases.lead.length),
      cost: summarise(cases.cost.slice()),
    },
    segments: model.segments.map((segment, index) => readSegment(segment.id, index, cases)),
    steps: recorder.stays.columns(model.steps.length).map((stays, step) => readStep(engine, step, stays)),
    touchPoints: model.touchPointSteps.map(({ touchPointId }, index) => ({
      touchPointId,
      waiting: summarise(recorder.touchPoints[index]!.column(0)),
      stay: summarise(recorder.touchPoints[index]!.column(1)),
      before: summarise(recorder.touchPoints[index]!.column(2)),
    })),
    pools: desk.waits.columns(model.pools.length).map((waits, pool) => readPool(engine, pool, window, waits)),
    targets: model.targets.map((_, target) => readTarget(engine, target, overdue[target]!)),
    cases,
    trace: readTrace(engine),
  };
}

const partMeans = (minutes: Float64Array, count: number): PartMeans =>
  Object.fromEntries(
    PARTS.map((part, index): [Part, { mean: number }] => [part, { mean: minutes[index]! / count }]),
  ) as Record<Part, { mean: number }>;

function readCases({ recorder }: Engine): CaseColumns {
  const arrived = recorder.cases.column(CASE_ARRIVED);
  const lead = recorder.cases.column(CASE_LEFT).map((left, index) => left - arrived[index]!);
  const column = (index: number) => recorder.cases.column(index);
  return {
    number: column(CASE_NUMBER),
    arrived,
    lead,
    segment: column(CASE_SEGMENT),
    cost: column(CASE_COST),
  };
}

function readSegment(segmentId: string, index: number, { segment, lead, cost }: CaseColumns): SegmentResult {
  const isOf = (_: number, row: number) => segment[row] === index;
  return { segmentId, lead: summarise(lead.filter(isOf)), cost: summarise(cost.filter(isOf)) };
}

function readStep({ recorder, service }: Engine, step: number, stays: Float64Array): StepResult {
  const minutes = recorder.stepMinutes.subarray(step * PART_COUNT, (step + 1) * PART_COUNT);
  return {
    stepId: service.model.steps[step]!.id,
    visits: stays.length,
    stay: summarise(stays),
    parts: partMeans(minutes, stays.length),
    cost: recorder.stepCost[step]!,
    gaveUp: recorder.stepGaveUp[step]!,
    turnedAway: recorder.stepTurnedAway[step]!,
    returns: recorder.stepReturns[step]!,
  };
}

function readTarget({ recorder, service }: Engine, target: number, overdue: number): TargetResult {
  const log = recorder.targets.elapsed[target]!;
  const met = recorder.targets.met[target]!;
  const breached = log.count - met + overdue;
  return {
    targetId: service.model.targets[target]!.id,
    met,
    breached,
    compliance: met + breached > 0 ? met / (met + breached) : Number.NaN,
    elapsed: summarise(log.column(0)),
  };
}

function readTrace({ recorder, service }: Engine): TraceRow[] {
  const columns = Array.from({ length: TRACE_WIDTH }, (_, index) => recorder.trace.column(index));
  return Array.from({ length: recorder.trace.count }, (_, row) => {
    const [caseNumber, step, visit, reached, asked, workFrom, workTo, left] = columns.map(
      (column) => column[row]!,
    );
    return {
      caseNumber: caseNumber!,
      stepId: service.model.steps[step!]!.id,
      visit: visit!,
      reached: reached!,
      asked: asked!,
      workFrom: workFrom!,
      workTo: workTo!,
      left: left!,
    };
  });
}
