import { NumberField } from "../../../ui/NumberField.tsx";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";
import { DurationFields } from "./DurationFields.tsx";
import { severalOf } from "./several.ts";
import type { StepSectionProps } from "./step-section.ts";

/** How long it takes, how long it waits, who signs, what a case costs, what is controlled. */
export function TimeAndCost({ steps, change }: StepSectionProps) {
  const workTime = severalOf(steps, (step) => step.workTime);
  const waitTime = severalOf(steps, (step) => step.waitTime);
  const approvals = severalOf(steps, (step) => step.approvals);
  const cost = severalOf(steps, (step) => step.cost);
  const control = severalOf(steps, (step) => step.control);
  return (
    <section className="inspector-section">
      <DurationFields
        label={messages.workTime}
        {...workTime}
        onChange={(value) => change({ workTime: value })}
      />
      <DurationFields
        label={messages.waitTime}
        {...waitTime}
        onChange={(value) => change({ waitTime: value })}
      />
      <div className="pair">
        <NumberField
          label={messages.approvals}
          value={approvals.differ ? null : approvals.value}
          placeholder={approvals.differ ? messages.several : undefined}
          minimum={0}
          maximum={100}
          whole
          onCommit={(value) => change({ approvals: value ?? 0 })}
        />
        <NumberField
          label={messages.cost}
          value={cost.differ ? null : cost.value}
          placeholder={cost.differ ? messages.several : undefined}
          minimum={0}
          onCommit={(value) => change({ cost: value })}
        />
      </div>
      <TextArea
        label={messages.control}
        hint={messages.controlHint}
        rows={2}
        value={control.differ ? "" : control.value}
        placeholder={control.differ ? messages.several : undefined}
        onCommit={(text) => change({ control: text.trim() })}
      />
    </section>
  );
}
