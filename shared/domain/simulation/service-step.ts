import type { Id } from "@shared/base/ids.ts";
import type { Segment, ServiceStep } from "@shared/simulation/service-model.ts";
import { PLAIN_SIMULATION, type Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { distributionOf } from "./distribution.ts";
import { simulationMessages as messages } from "./messages.ts";
import type { Demand, ResourcePool } from "./records.ts";
import { isMet, poolOf } from "./roles.ts";
import { sharesBySegment } from "./shares-by-segment.ts";
import type { Way } from "./ways.ts";

export interface StepContext {
  readonly demand: Demand;
  readonly segments: readonly Segment[];
  readonly byRole: ReadonlyMap<string, ResourcePool>;
  readonly awaited: ReadonlyMap<Id, number>;
  /** Steps whose inside is laid open: nothing is done at themselves. */
  readonly opened: ReadonlySet<Id>;
}

const NOTHING_DONE = {
  poolId: null,
  work: null,
  wait: null,
  waitHours: null,
  clientWait: false,
  approvals: 0,
  approvalReturn: 0,
  approvalTime: null,
  approverPoolId: null,
  handOffDelay: null,
  batch: 1,
  reworkFactor: 1,
  mostVisits: 0,
  costPerVisit: 0,
  patience: null,
} as const;

/** How many sign one after the other; at an approval at least one. */
export const signatures = ({ kind, approvals }: Pick<Step, "kind" | "approvals">): number =>
  kind === "approval" ? Math.max(1, approvals) : approvals;

/** One place of the way as the engine knows it. Signatures are given by the pool that does the step. */
export function serviceStep(model: ReadModel, way: Way, context: StepContext): ServiceStep {
  const { id, step, endOf, leadsTo, split } = way;
  const rows = split === "exclusive" ? sharesBySegment(model, way, context.segments) : null;
  const flow = {
    split,
    next: way.next.map(({ id: to, probability }, index) => ({
      to,
      probability,
      ...(rows && { bySegment: rows.map((row) => row?.[index] ?? null) }),
    })),
    join: context.awaited.get(id) ?? 1,
  };
  if (!step) {
    const name = endOf ? messages.endOfInside(endOf.title) : messages.wayTo(leadsTo?.title ?? "");
    return { id, name, ...NOTHING_DONE, ...flow };
  }
  const costPerVisit = way.costIsAbove ? 0 : (step.cost ?? 0);
  if (context.opened.has(id)) return { id, name: step.title, ...NOTHING_DONE, costPerVisit, ...flow };
  const pool = poolOf(model, step, context.byRole) ?? null;
  const own = step.simulation ?? PLAIN_SIMULATION;
  const patience = own.patience ?? (pool && isMet(model, step) ? context.demand.patience : null);
  return {
    id,
    name: step.title,
    poolId: pool?.id ?? null,
    work: distributionOf(step.workTime),
    wait: distributionOf(step.waitTime),
    waitHours: null,
    clientWait: own.clientWait,
    approvals: signatures(step),
    approvalReturn: own.approvalReturn,
    approvalTime: distributionOf(own.approvalTime),
    approverPoolId: pool?.id ?? null,
    handOffDelay: distributionOf(own.handOffDelay),
    batch: own.batch,
    reworkFactor: own.reworkFactor,
    mostVisits: own.mostVisits,
    costPerVisit,
    patience: distributionOf(patience),
    ...flow,
  };
}
