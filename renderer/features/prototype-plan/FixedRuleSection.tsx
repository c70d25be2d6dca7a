import { fixDecisionRule } from "@shared/domain/plan/commands/fix-decision-rule.ts";
import { planMessages } from "@shared/domain/plan/messages.ts";
import { Lock } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** Fixes the rule before the first client; after that, every change of it has a reason and is listed. */
export function FixedRuleSection({ session, plan, format, amending }: PlanPartProps) {
  const { ruleFixedAt, amendments } = plan;
  const fix = () => session.run(fixDecisionRule, { planId: plan.id, at: new Date().toISOString() });
  const when = (at: string) => planMessages.outcome.fixedOn(format.date(at.slice(0, 10)), at.slice(11, 16));
  return (
    <section className="plan-section" aria-label={messages.fixed}>
      <header className="plan-head">
        <h2>{messages.fixed}</h2>
        <span className="spring" />
        {ruleFixedAt === "" && (
          <Button
            icon={Lock}
            disabled={session.readOnly || plan.hypotheses.length === 0}
            onClick={() => void fix()}
          >
            {messages.fixRule}
          </Button>
        )}
      </header>
      {ruleFixedAt === "" ? (
        <p className="muted plan-note">{messages.fixText}</p>
      ) : (
        <>
          <p className="plan-note">
            <strong>{when(ruleFixedAt)}</strong>
          </p>
          <TextField
            label={messages.reason}
            hint={messages.reasonHint}
            value={amending.reason}
            disabled={session.readOnly}
            onCommit={amending.setReason}
          />
          {amendments.length > 0 && (
            <ul className="plan-needs" aria-label={messages.amendments}>
              {amendments.map(({ at, what, before, after, reason }) => (
                <li key={`${at} ${what}`}>
                  <strong>{messages.amended(what, before, after)}</strong>
                  <small className="muted">{messages.amendedWhy(format.date(at.slice(0, 10)), reason)}</small>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
