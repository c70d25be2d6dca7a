import { clauseName } from "@shared/domain/policy/clause-name.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { clausesAt } from "./clauses-at.ts";
import { messages } from "./messages.ts";
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
