import { reachTexts, spreadText } from "@shared/domain/plan/footing-texts.ts";
import { confidencePerLook, hypothesisSample, planSample, powerOfEach } from "@shared/domain/plan/sample.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { TriangleAlert } from "lucide-react";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** How many clients the trial needs, hypothesis by hypothesis, what that rests on, and whether so many come. */
export function SampleSection({ session, plan, format, figures, amending, change }: PlanPartProps) {
  const needed = planSample(plan, figures);
  const disabled = session.readOnly;
  const writer = planWriter(format);
  const each = powerOfEach(plan);
  const reach = reachTexts(session.model, plan, figures, writer);
  return (
    <section className="plan-section">
      <h2>{messages.sample}</h2>
      <output className="plan-figure">
        {needed === null ? messages.sampleUnknown : messages.sampleNeeded(format.number(needed))}
      </output>
      {reach.map(({ text, isShort }) => (
        <p key={text} className="plan-note plan-reach" data-short={isShort || undefined}>
          {isShort && <TriangleAlert aria-hidden="true" size={16} />}
          <span>{text}</span>
        </p>
      ))}
      <ul className="plan-needs">
        {plan.hypotheses.map((hypothesis) => {
          const sample = hypothesisSample(hypothesis, plan, figures);
          const parts = [
            sample.needed === null ? (sample.reason ?? "") : messages.need(format.number(sample.needed)),
            sample.spread === null ? "" : spreadText(sample.spread, writer),
            sample.comparison === null ? "" : messages.comparison(format.number(sample.comparison)),
          ].filter((part) => part !== "");
          return (
            <li key={hypothesis.id}>
              <strong>{hypothesis.measure || messages.unnamed}</strong>
              <small className="muted">{parts.join("; ")}</small>
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
          disabled={disabled || amending.isLocked}
          onCommit={(significance) => significance !== null && change({ significance })}
        />
        <NumberField
          label={messages.looks}
          value={plan.looks}
          minimum={1}
          maximum={20}
          whole
          disabled={disabled || amending.isLocked}
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
          writer.percent(confidencePerLook(plan)),
          writer.percent(plan.power),
          each > plan.power + 1e-9 ? messages.each(writer.percent(each)) : "",
        )}
      </p>
    </section>
  );
}
