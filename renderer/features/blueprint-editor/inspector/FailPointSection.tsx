import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { hasRecovery, rpnOf } from "@shared/domain/blueprint/fail-point.ts";
import type { FailPoint, Step } from "@shared/domain/blueprint/records.ts";
import { CircleAlert, LifeBuoy } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";
import { severalOf } from "./several.ts";
import type { StepSectionProps } from "./step-section.ts";

const hasFailPoint = (step: Step): step is Step & { failPoint: FailPoint } => step.failPoint !== null;

/** What can go wrong, how bad that is, and how the client is won back. */
export function FailPointSection({ session, steps, change }: StepSectionProps) {
  const { commands } = useServices();
  const stepIds = steps.map((step) => step.id);
  const update = (patch: Partial<FailPoint>) => session.run(updateFailPoints, { stepIds, patch });
  const [first, ...others] = steps.filter(hasFailPoint);
  if (!first) {
    return (
      <section className="inspector-section">
        <Button onClick={() => update({})}>{messages.addFailPoint}</Button>
      </section>
    );
  }
  const read = <K extends keyof FailPoint>(key: K) =>
    severalOf([first, ...others], (step) => step.failPoint[key]);
  const score = (key: "severity" | "occurrence" | "detection") => {
    const { value, differ } = read(key);
    return (
      <NumberField
        label={messages[key]}
        value={differ ? null : value}
        placeholder={differ ? messages.severalShort : undefined}
        minimum={1}
        maximum={10}
        whole
        onCommit={(next) => next !== null && update({ [key]: next })}
      />
    );
  };
  const text = (key: "description" | "recovery", label: string) => {
    const { value, differ } = read(key);
    return (
      <TextArea
        label={label}
        value={differ ? "" : value}
        placeholder={differ ? messages.several : undefined}
        onCommit={(next) => update({ [key]: next })}
      />
    );
  };
  const rpn = severalOf([first, ...others], (step) => rpnOf(step.failPoint));
  return (
    <section className="inspector-section">
      <div className="head">
        <h3>{messages.failPoint}</h3>
        {!rpn.differ && <strong className="rpn">{messages.rpn(rpn.value)}</strong>}
      </div>
      {text("description", messages.whatFails)}
      <div className="triple">
        {score("severity")}
        {score("occurrence")}
        {score("detection")}
      </div>
      {text("recovery", messages.recovery)}
      {!hasRecovery(first.failPoint) && (
        <p className="inspector-warning">
          <CircleAlert size={14} strokeWidth={1.5} aria-hidden /> {messages.noRecovery}
        </p>
      )}
      <div className="inspector-buttons">
        <Button icon={LifeBuoy} onClick={() => void commands.run("recovery.fail-point.open")}>
          {messages.openRecovery}
        </Button>
        <Button kind="danger" onClick={() => change({ failPoint: null })}>
          {messages.removeFailPoint}
        </Button>
      </div>
    </section>
  );
}
