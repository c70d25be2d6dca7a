import type { Step } from "../blueprint/records.ts";
import type { Duration } from "../core/fields.ts";
import type { ReadModel } from "../core/model.ts";
import { type DecisionShares, decisionShares } from "./branch-shares.ts";
import type { StepFigures, StepTransition } from "./by-step.ts";
import type { Distribution } from "./distribution.ts";
import type { EventLog } from "./records.ts";

/** What a step's times would become; null where the log cannot tell. */
export interface StepFill {
  readonly step: Step;
  readonly figures: StepFigures;
  readonly wait: Duration | null;
  readonly work: Duration | null;
  /** The log knows no beginnings: the waiting holds the work too, and could be either. */
  readonly together: boolean;
}

export interface FillPlan {
  readonly steps: readonly StepFill[];
  readonly decisions: readonly DecisionShares[];
}

/** The steps that activities are tied to, in the order in which they first are; their numbers are positions here. */
export const mappedSteps = ({ activities }: Pick<EventLog, "activities">): string[] => [
  ...new Set(activities.flatMap(({ stepId }) => stepId ?? [])),
];

/** The step number of each activity of a log, −1 for none. */
export function stepNumbers(record: Pick<EventLog, "activities">, activities: readonly string[]): Int32Array {
  const steps = mappedSteps(record);
  const byName = new Map(record.activities.map(({ name, stepId }) => [name, stepId]));
  return Int32Array.from(activities, (name) => {
    const stepId = byName.get(name) ?? null;
    return stepId === null ? -1 : steps.indexOf(stepId);
  });
}

/** What could be filled in from the figures of `mappedSteps`. */
export function planFill(
  model: ReadModel,
  record: EventLog,
  figures: readonly StepFigures[],
  transitions: readonly StepTransition[],
): FillPlan {
  const ids = mappedSteps(record);
  const steps = ids.flatMap((id, index): StepFill[] => {
    const step = model.get("step", id);
    const of = figures[index];
    if (!step || !of || of.visits === 0) return [];
    const wait = durationOf(of.wait);
    const work = durationOf(of.work);
    return [{ step, figures: of, wait, work, together: of.work === null }];
  });
  const ways = transitions.map(({ from, to, count }) => ({
    from: ids[from]!,
    to: to < 0 ? null : ids[to]!,
    count,
  }));
  const decisions =
    record.blueprintId === null ? [] : decisionShares(model, record.blueprintId, new Set(ids), ways);
  return { steps, decisions };
}

const MINUTE = 60_000;
const round = (minutes: number): number => Math.round(minutes * 100) / 100;

/**
 * Lognormal by its median and 90th percentile. Where half of all took no time there is no such curve, and where all
 * took the same no spread: then the mean, fixed.
 */
export function durationOf(distribution: Distribution | null): Duration | null {
  if (distribution === null) return null;
  const median = round(distribution.median / MINUTE);
  const p90 = round(distribution.p90 / MINUTE);
  return median > 0 && p90 > median
    ? { kind: "lognormal", median, p90, source: "measured" }
    : { kind: "fixed", value: round(distribution.mean / MINUTE), source: "measured" };
}
