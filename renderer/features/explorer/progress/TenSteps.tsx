import { methodMessages } from "@shared/domain/method/messages.ts";
import type { TenStep } from "@shared/domain/method/ten-steps.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import { messages } from "../messages.ts";
import { MissingParts } from "./MissingParts.tsx";
import { StepMeter } from "./StepMeter.tsx";
import { lacksOf, useTenSteps } from "./use-ten-steps.ts";
import "./progress.css";

/** How far each step of the method is, and below it what is missing. */
export function TenSteps() {
  const { commands } = useServices();
  const steps = useTenSteps();
  if (!steps) return null;
  return (
    <section className="ten-steps" aria-label={messages.tenSteps}>
      <h3>
        <button type="button" onClick={() => void commands.run("journey.progress.open")}>
          {messages.tenSteps}
        </button>
      </h3>
      <ul>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
    </section>
  );
}

function Step({ step }: { step: TenStep }) {
  const name = methodMessages.names[step.id];
  return (
    <li title={lacksOf(step)}>
      <span>{name}</span>
      <StepMeter step={step} name={name} />
      {step.of > 0 && step.missing.length > 0 && <MissingParts step={step} />}
    </li>
  );
}
