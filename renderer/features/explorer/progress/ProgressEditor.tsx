import { methodMessages } from "@shared/domain/method/messages.ts";
import type { TenStep } from "@shared/domain/method/ten-steps.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Spinner } from "../../../ui/Spinner.tsx";
import { messages } from "../messages.ts";
import { MissingParts, PartFixes } from "./MissingParts.tsx";
import { StepMeter } from "./StepMeter.tsx";
import { useTenSteps } from "./use-ten-steps.ts";
import "./progress.css";

/** The ten steps of the method in full: how far each is, and every missing part as a way to its place. */
export function ProgressEditor({ session }: EditorProps) {
  const steps = useTenSteps();
  if (!steps) return <Spinner label={messages.counting} />;
  return (
    <section className="progress" aria-label={messages.tenStepsAll}>
      <h1>{messages.tenSteps}</h1>
      <p className="muted">{messages.tenStepsText}</p>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.id} session={session} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  session: EditorProps["session"];
  step: TenStep;
  number: number;
}

function Step({ session, step, number }: StepProps) {
  const name = methodMessages.steps[step.id];
  const isWhole = step.of > 0 && step.missing.length === 0;
  return (
    <li data-whole={isWhole || undefined}>
      <span className="progress-number">{number}</span>
      <h2>{name}</h2>
      <StepMeter step={step} name={name} />
      <div className="progress-parts">
        {isWhole ? <p className="muted">{messages.whole(step.of)}</p> : <MissingParts step={step} />}
        <PartFixes session={session} step={step} />
      </div>
    </li>
  );
}
