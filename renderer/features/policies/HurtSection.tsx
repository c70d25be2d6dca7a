import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { clauseName } from "@shared/domain/policy/clause-name.ts";
import type { Clause } from "@shared/domain/policy/records.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { messages } from "./messages.ts";
import { worstSeverity } from "./policy-nodes.ts";
import { SeverityChip } from "./SeverityChip.tsx";
import { showClause } from "./wanted-clause.ts";
import "./policies.css";

/** In the inspector of a touch point and of a step: the clauses that hurt clients there, the worst first. */
export function HurtSection({ session }: ViewProps) {
  const services = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const [id] = selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => clausesAt(session.model, id), [session, id, revision]);
  // Where no policy was brought in there is nothing to say about it.
  if (selected.length !== 1 || rows === null) return null;
  return (
    <section className="hurt-section" aria-label={messages.hurts}>
      <h2>{messages.hurts}</h2>
      {rows.length === 0 && <p className="muted">{messages.hurtsNone}</p>}
      <ul>
        {rows.map(({ clause, worst, policy }) => (
          <li key={clause.id}>
            <button type="button" title={messages.openShort} onClick={() => showClause(services, clause.id)}>
              <SeverityChip severity={worst} />
              <span>
                {clauseName(clause) || messages.unnamed}
                <small className="muted">
                  {[
                    policy,
                    clause.decision === null ? messages.undecided : messages.decisions[clause.decision],
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HurtRow {
  readonly clause: Clause;
  readonly policy: string;
  readonly worst: number | null;
}

/** Those linked to the touch point, or to the step or the touch point that it is at; null where there are no clauses. */
function clausesAt(model: ReadModel, id: Id | undefined): readonly HurtRow[] | null {
  const clauses = model.all("clause");
  const step = model.get("step", id);
  const pointId = model.get("touchPoint", id)?.id ?? step?.touchPointId ?? null;
  if (clauses.length === 0 || id === undefined) return null;
  const orders = new Map(model.all("policy").map((policy) => [policy.id, policy]));
  const at = (clause: Clause) =>
    (pointId !== null && clause.touchPointIds.includes(pointId)) ||
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
