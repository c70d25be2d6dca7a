import { tenSteps } from "@shared/domain/method/ten-steps.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

const percent = { format: (share: number) => `${Math.round(share * 100)} %` };

/** How far each of the ten steps is; what is missing is said on hover and to screen readers. */
export function TenSteps({ session }: { session: EngagementSession }) {
  const shares = useModel(session, (model) =>
    tenSteps(model).map((step) => `${step.id} ${step.done} ${step.of}`),
  );
  return (
    <section className="ten-steps" aria-label={messages.tenSteps}>
      <h3>{messages.tenSteps}</h3>
      <ul>
        {shares.map((line) => {
          const [id = "", done = 0, of = 0] = line
            .split(" ")
            .map((part, index) => (index === 0 ? part : Number(part))) as [
            keyof typeof messages.tenStepNames,
            number,
            number,
          ];
          const [name, what] = messages.tenStepNames[id as keyof typeof messages.tenStepNames];
          const share = of === 0 ? 0 : done / of;
          return (
            <li key={id} title={messages.tenStepState(what, done, of)}>
              <span>{name}</span>
              {/* biome-ignore lint/a11y/useSemanticElements: a meter element draws its bar off the grid */}
              <span
                role="meter"
                className="ten-steps-bar"
                aria-label={name}
                aria-valuenow={Math.round(share * 100)}
                aria-valuemin={0}
                aria-valuemax={100}
                aria-valuetext={messages.tenStepState(what, done, of)}
              >
                <span style={{ width: `${share * 100}%` }} />
              </span>
              <span className="ten-steps-share">{of === 0 ? messages.notBegun : percent.format(share)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
