import { confidencePerLook, hypothesisSample, planSample } from "@shared/domain/plan/sample.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** How many clients the trial needs, hypothesis by hypothesis, and what that rests on. */
export function SampleSection({ session, plan, format, change }: PlanPartProps) {
  const needed = planSample(plan);
  const disabled = session.readOnly;
  const confidence = confidencePerLook(plan);
  return (
    <section className="plan-section">
      <h2>{messages.sample}</h2>
      <output className="plan-figure">
        {needed === null ? messages.sampleUnknown : messages.sampleNeeded(format.number(needed))}
      </output>
      <ul className="plan-needs">
        {plan.hypotheses.map((hypothesis) => {
          const sample = hypothesisSample(hypothesis, plan);
          const parts = [
            sample.comparison === null ? "" : messages.comparison(format.number(sample.comparison)),
            sample.precision === null ? "" : messages.precision(format.number(sample.precision)),
          ].filter((part) => part !== "");
          return (
            <li key={hypothesis.id}>
              <strong>{hypothesis.measure || messages.unnamed}</strong>
              <small className="muted">{sample.reason ?? parts.join("; ")}</small>
            </li>
          );
        })}
      </ul>
      <h3>{messages.assumptions}</h3>
      <div className="plan-fields">
        <NumberField
          label={messages.power}
          value={plan.power}
          minimum={0.5}
          maximum={0.999}
          disabled={disabled}
          onCommit={(power) => power !== null && change({ power })}
        />
        <NumberField
          label={messages.significance}
          value={plan.significance}
          minimum={0.001}
          maximum={0.5}
          disabled={disabled}
          onCommit={(significance) => significance !== null && change({ significance })}
        />
        <NumberField
          label={messages.looks}
          value={plan.looks}
          minimum={1}
          maximum={20}
          whole
          disabled={disabled}
          onCommit={(looks) => looks !== null && change({ looks })}
        />
        <NumberField
          label={messages.population}
          value={plan.population}
          minimum={1}
          whole
          placeholder={messages.unlimited}
          disabled={disabled}
          onCommit={(population) => change({ population })}
        />
      </div>
      <p className="muted plan-note">
        {messages.assumed(
          format.percent(confidence, Number.isInteger(Math.round(confidence * 1000) / 10) ? 0 : 1),
          format.percent(plan.power),
        )}
      </p>
    </section>
  );
}
