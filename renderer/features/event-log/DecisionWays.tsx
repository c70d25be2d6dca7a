import type { DecisionShares } from "@shared/domain/event-log/branch-shares.ts";
import type { FillPlan } from "@shared/domain/event-log/plan-fill.ts";
import { shareText } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { fillMessages as messages } from "./fill-messages.ts";

interface WaysProps {
  readonly session: EngagementSession;
  readonly plan: FillPlan;
  readonly keys: ReadonlySet<string>;
  toggle(key: string): void;
}

/** Each decision with the shares of its ways out, now and as they were seen. */
export function DecisionWays({ session, plan, keys, toggle }: WaysProps) {
  return (
    <section className="log-fill-ways" aria-label={messages.decisions}>
      <h3>{messages.decisions}</h3>
      {plan.decisions.length === 0 && <p className="muted">{messages.noDecisions}</p>}
      {plan.decisions.map((decision) => (
        <div key={decision.step.id}>
          {decision.branches === null ? (
            <p>{decision.step.title}</p>
          ) : (
            <Checkbox checked={keys.has(decision.step.id)} onChange={() => toggle(decision.step.id)}>
              {decision.step.title}
            </Checkbox>
          )}
          <Ways session={session} decision={decision} />
        </div>
      ))}
    </section>
  );
}

function Ways({ session, decision }: { session: EngagementSession; decision: DecisionShares }) {
  const { branches, problem, unexplained } = decision;
  if (branches === null) return <p className="muted">{problem === null ? "" : messages.problems[problem]}</p>;
  return (
    <>
      <ul>
        {branches.map(({ flow, count, share }) => (
          <li key={flow.id}>
            <span>{messages.way(flow.label, session.model.get("step", flow.toId)?.title ?? "")}</span>
            <span>
              <span className="muted">
                {flow.probability === null ? messages.none : shareText(flow.probability)} →{" "}
              </span>
              {shareText(share, 1)}
            </span>
            <span className="muted">{messages.cases(count)}</span>
          </li>
        ))}
      </ul>
      {unexplained > 0 && <p className="muted">{messages.unexplained(unexplained)}</p>}
    </>
  );
}
