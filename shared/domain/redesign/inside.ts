import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "../blueprint/levels.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { durationMean } from "../times/duration-mean.ts";
import type { Measured } from "./case-total.ts";

/** What the blueprint inside of a step comes to. Times in minutes, cost per case; expectations of one case. */
export interface InsideFigures {
  readonly blueprintId: Id;
  readonly steps: number;
  readonly work: Measured;
  readonly leadTime: Measured;
  readonly cost: Measured;
  readonly approvals: number;
  /** On the inside and on what lies inside of it. */
  readonly failPoints: number;
}

/** What a step counts with: its own values, and where it has none those of its inside. */
export interface StepValues {
  readonly work: number;
  readonly wait: number;
  readonly cost: number | null;
  readonly approvals: number;
  readonly failPoints: number;
  /** Whether any of them came from the inside. */
  readonly fromInside: boolean;
}

export type MeasureInside = (blueprintId: Id) => Omit<InsideFigures, "blueprintId">;

/**
 * A step without a work time counts with the expected work of its inside, one without a waiting time with what the
 * inside's lead time is longer than its work, one without a cost or approvals with those of the inside: as fixed
 * values, by expectation. What a step says of itself is never overruled. Work in parallel makes the inside's lead time
 * shorter than its work: then, and only where the step has neither time, `wait` is negative, so that both add up to
 * the lead time.
 */
export function stepValues(step: Step, inside: InsideFigures | null): StepValues {
  const ownApprovals = step.kind === "approval" ? Math.max(1, step.approvals) : step.approvals;
  const own: StepValues = {
    work: durationMean(step.workTime),
    wait: durationMean(step.waitTime),
    cost: step.cost,
    approvals: ownApprovals,
    failPoints: step.failPoint ? 1 : 0,
    fromInside: false,
  };
  if (!inside) return own;
  const insideWork = inside.work.value ?? 0;
  const beyond = (inside.leadTime.value ?? insideWork) - insideWork;
  const neither = step.workTime === null && step.waitTime === null;
  const work = step.workTime === null ? insideWork : own.work;
  const wait = step.waitTime === null ? (neither ? beyond : Math.max(0, beyond)) : own.wait;
  const cost = step.cost ?? inside.cost.value;
  const approvals = step.approvals > 0 ? ownApprovals : Math.max(ownApprovals, inside.approvals);
  const failPoints = own.failPoints + inside.failPoints;
  const fromInside =
    work !== own.work || wait !== own.wait || cost !== own.cost || approvals !== own.approvals;
  return { work, wait, cost, approvals, failPoints, fromInside };
}

/** The figures of a step's inside; null without one, and for one that is being measured already (a damaged file). */
export function insideFigures(
  model: ReadModel,
  stepId: Id,
  measure: MeasureInside,
  above: ReadonlySet<Id>,
): InsideFigures | null {
  const inside = insideOf(model, stepId);
  if (!inside || above.has(inside.id)) return null;
  return { blueprintId: inside.id, ...measure(inside.id) };
}
