import { type TenStep, tenSteps } from "@shared/domain/method/ten-steps.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

const percent = { format: (share: number) => `${Math.floor(share * 100)} %` };

/** How far each step of the method is, and below it what is missing. */
export function TenSteps({ session }: { session: EngagementSession }) {
  // As text: whatever else changes in the engagement draws nothing anew.
  const lines = useModel(session, (model) => tenSteps(model).map((step) => JSON.stringify(step)));
  return (
    <section className="ten-steps" aria-label={messages.tenSteps}>
      <h3>{messages.tenSteps}</h3>
      <ul>
        {lines.map((line) => {
          const step = JSON.parse(line) as TenStep;
          return <Step key={step.id} {...step} />;
        })}
      </ul>
    </section>
  );
}

function Step({ id, done, of, missing }: TenStep) {
  const name = messages.tenStepNames[id];
  const share = of === 0 ? 0 : done / of;
  const lacks =
    of === 0
      ? messages.tenStepEmpty[id]
      : missing.map(({ part, count }) => messages.tenStepMissing[part](count)).join(", ");
  return (
    <li title={lacks}>
      <span>{name}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element draws its bar off the grid */}
      <span
        role="meter"
        className="ten-steps-bar"
        aria-label={name}
        aria-valuenow={Math.floor(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={messages.tenStepState(done, of, lacks)}
      >
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="ten-steps-share">{of === 0 ? messages.notBegun : percent.format(share)}</span>
      {/* The meter says it to those who hear the page. */}
      {of > 0 && lacks !== "" && (
        <small className="ten-steps-missing" aria-hidden>
          {lacks}
        </small>
      )}
    </li>
  );
}
