import { standardRule } from "@shared/domain/plan/decision-rule.ts";
import { barOf } from "@shared/domain/plan/sample.ts";
import { trialFigures } from "@shared/domain/plan/trial-figures.ts";
import { chanceText, planWriter } from "@shared/domain/report/plan-writer.ts";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** When the trial goes on, and when it stops, in words that follow the hypotheses; or the consultant's own. */
export function RuleSection({ session, plan, format, figures, amending, change }: PlanPartProps) {
  const writer = planWriter(format);
  const trial = trialFigures(plan, figures);
  const rule = standardRule(plan, trial, writer);
  const own = plan.decisionRule.trim() !== "";
  const decided = plan.hypotheses.flatMap((hypothesis) => {
    const chances = trial?.hypotheses[hypothesis.id];
    return chances ? [{ hypothesis, chances }] : [];
  });
  return (
    <section className="plan-section" aria-label={messages.rule}>
      <h2>{messages.rule}</h2>
      <dl className="plan-rule" data-replaced={own || undefined}>
        <dt data-tone="ok">{messages.go}</dt>
        <dd>{rule.go}</dd>
        <dt>{rule.neither.title}</dt>
        <dd>{rule.neither.text}</dd>
        <dt data-tone="err">{messages.stop}</dt>
        <dd>{rule.stop}</dd>
      </dl>
      {rule.exactly !== "" && <p className="muted plan-note">{rule.exactly}</p>}
      {trial && (
        <>
          <h3>{messages.chances}</h3>
          <ul className="plan-needs">
            {decided.map(({ hypothesis, chances }) => (
              <li key={hypothesis.id}>
                <strong>{hypothesis.measure || messages.unnamed}</strong>
                <small className="muted">
                  {messages.chance(
                    chanceText(chances.atTarget, writer),
                    writer.value(hypothesis, hypothesis.target ?? 0),
                    chanceText(chances.atBar, writer),
                    writer.value(hypothesis, barOf(hypothesis) ?? 0),
                  )}
                </small>
              </li>
            ))}
          </ul>
          {trial.go !== null && decided.length > 1 && (
            <p className="muted plan-note">
              {messages.chanceOfAll(chanceText(trial.go, writer), chanceText(trial.wrongGo, writer))}
            </p>
          )}
        </>
      )}
      <TextArea
        label={messages.ownRule}
        hint={messages.ownRuleHint}
        value={plan.decisionRule}
        disabled={session.readOnly || amending.isLocked}
        onCommit={(decisionRule) => change({ decisionRule })}
      />
    </section>
  );
}
