import type { ReadModel } from "@shared/domain/core/model.ts";
import type { CalibrationPlan } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { calibrateMessages as messages } from "./calibrate-messages.ts";

interface CalibrateWaysProps {
  model: ReadModel;
  plan: CalibrationPlan;
  keys: ReadonlySet<string>;
  toggle(key: string): void;
}

/** Each decision with the shares of its ways out, now and as they were seen. */
export function CalibrateWays({ model, plan, keys, toggle }: CalibrateWaysProps) {
  if (plan.decisions.length === 0) return null;
  return (
    <section aria-label={messages.ways}>
      <h3>{messages.ways}</h3>
      {plan.decisions.map(({ step, branches, problem, unexplained }) => (
        <div key={step.id}>
          {branches === null ? (
            <p>
              {step.title} <span className="muted">{problem === null ? "" : messages.problems[problem]}</span>
            </p>
          ) : (
            <Checkbox checked={keys.has(step.id)} onChange={() => toggle(step.id)}>
              {step.title}
            </Checkbox>
          )}
          {branches !== null && (
            <ul>
              {branches.map(({ flow, count, share }) => (
                <li key={flow.id}>
                  <span>{messages.way(flow.label, model.get("step", flow.toId)?.title ?? "")}</span>
                  <span>
                    <span className="muted">
                      {flow.probability === null ? messages.none : shareText(flow.probability)} →{" "}
                    </span>
                    {shareText(share, 1)}
                  </span>
                  <span className="muted">{messages.seen(numberText(count, 0))}</span>
                </li>
              ))}
            </ul>
          )}
          {unexplained > 0 && <p className="muted">{messages.unexplained(numberText(unexplained, 0))}</p>}
        </div>
      ))}
    </section>
  );
}
