import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { touchPointsOf } from "@shared/domain/policy/read-audit.ts";
import type { Clause } from "@shared/domain/policy/records.ts";
import { worstSeverity } from "./policy-nodes.ts";

interface HurtRow {
  readonly clause: Clause;
  readonly policy: string;
  readonly worst: number | null;
}

/**
 * Of a touch point, those linked to it or to a step at it; of a step, those linked to it or to its touch point; the worst
 * first. Null where there are no clauses.
 */
export function clausesAt(model: ReadModel, id: Id | undefined): readonly HurtRow[] | null {
  const clauses = model.all("clause");
  const step = model.get("step", id);
  const pointId = model.get("touchPoint", id)?.id ?? step?.touchPointId ?? null;
  if (clauses.length === 0 || id === undefined) return null;
  const orders = new Map(model.all("policy").map((policy) => [policy.id, policy]));
  const at = (clause: Clause) =>
    (pointId !== null && touchPointsOf(model, clause).includes(pointId)) ||
    (step !== undefined && clause.stepIds.includes(step.id));
  return clauses
    .filter(at)
    .sort(byOrder)
    .map((clause) => ({
      clause,
      policy: orders.get(clause.policyId)?.name ?? "",
      worst: worstSeverity(model, clause.id),
    }))
    .sort((a, b) => (b.worst ?? 0) - (a.worst ?? 0));
}
