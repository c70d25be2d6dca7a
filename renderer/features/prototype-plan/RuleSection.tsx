import { standardRule } from "@shared/domain/plan/decision-rule.ts";
import { hypothesisValue } from "@shared/domain/report/chapters/plan.ts";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** When the trial goes on, and when it stops, in words that follow the hypotheses; or the consultant's own. */
export function RuleSection({ session, plan, format, change }: PlanPartProps) {
  const rule = standardRule(plan, hypothesisValue(format));
  const own = plan.decisionRule.trim() !== "";
  return (
    <section className="plan-section" aria-label={messages.rule}>
      <h2>{messages.rule}</h2>
      <dl className="plan-rule" data-replaced={own || undefined}>
        <dt data-tone="ok">{messages.go}</dt>
        <dd>{rule.go}</dd>
        <dt>{messages.extend}</dt>
        <dd>{rule.extend}</dd>
        <dt data-tone="err">{messages.stop}</dt>
        <dd>{rule.stop}</dd>
      </dl>
      <TextArea
        label={messages.ownRule}
        hint={messages.ownRuleHint}
        value={plan.decisionRule}
        disabled={session.readOnly}
        onCommit={(decisionRule) => change({ decisionRule })}
      />
    </section>
  );
}
