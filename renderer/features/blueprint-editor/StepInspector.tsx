import { byOrder } from "@shared/base/order.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { type FailPoint, STEP_KINDS, type Step } from "@shared/domain/blueprint/records.ts";
import { useModel, useSelection } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { DurationFields } from "./DurationFields.tsx";
import { messages, STEP_KIND_NAMES } from "./messages.ts";

const NEW_FAIL_POINT: FailPoint = { description: "", severity: 5, occurrence: 5, detection: 5, recovery: "" };
const NO_TOUCH_POINT = "none";

/** Everything about the selected step; a change goes to all selected steps. */
export function StepInspector({ session }: ViewProps) {
  const selected = useSelection();
  const steps = useModel(session, (model) => selected.flatMap((id) => model.get("step", id) ?? []));
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const roles = useModel(session, (model) =>
    [...new Set(model.all("step").map((step) => step.role))].filter(Boolean),
  );
  const channels = useModel(session, (model) =>
    [...new Set(model.all("step").map((step) => step.channel))].filter(Boolean),
  );
  const step = steps[0];
  if (!step) return null;
  const change = (patch: StepPatch) =>
    session.run(updateSteps, { stepIds: steps.map((entry) => entry.id), patch });
  return (
    <>
      <section className="inspector-section">
        <h2>{steps.length === 1 ? messages.step : messages.steps(steps.length)}</h2>
        {steps.length === 1 && (
          <TextField label={messages.title} value={step.title} onCommit={(title) => change({ title })} />
        )}
        <div className="pair">
          <Select
            label={messages.kind}
            value={step.kind}
            options={STEP_KINDS.map((value) => ({ value, label: STEP_KIND_NAMES[value] }))}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={messages.role}
            value={step.role}
            suggestions={roles}
            onCommit={(role) => change({ role })}
          />
        </div>
        <TextField
          label={messages.channel}
          value={step.channel}
          suggestions={channels}
          onCommit={(channel) => change({ channel })}
        />
        <Select
          label={messages.touchPoint}
          value={step.touchPointId ?? NO_TOUCH_POINT}
          options={[
            { value: NO_TOUCH_POINT, label: messages.none },
            ...points.map((point, index) => ({ value: point.id, label: `${index + 1} ${point.name}` })),
          ]}
          onChange={(id) => change({ touchPointId: id === NO_TOUCH_POINT ? null : id })}
        />
        <Checkbox checked={step.momentOfTruth} onChange={(momentOfTruth) => change({ momentOfTruth })}>
          {messages.momentOfTruth}
        </Checkbox>
      </section>
      <section className="inspector-section">
        <DurationFields
          label={messages.workTime}
          value={step.workTime}
          onChange={(workTime) => change({ workTime })}
        />
        <DurationFields
          label={messages.waitTime}
          value={step.waitTime}
          onChange={(waitTime) => change({ waitTime })}
        />
        <div className="pair">
          <NumberField
            label={messages.approvals}
            value={step.approvals}
            minimum={0}
            maximum={100}
            whole
            onCommit={(approvals) => change({ approvals: approvals ?? 0 })}
          />
          <NumberField
            label={messages.cost}
            value={step.cost}
            minimum={0}
            onCommit={(cost) => change({ cost })}
          />
        </div>
      </section>
      <FailPointSection step={step} onChange={(failPoint) => change({ failPoint })} />
      <ClientSide step={step} onChange={change} />
    </>
  );
}

function FailPointSection({ step, onChange }: { step: Step; onChange(value: FailPoint | null): void }) {
  const point = step.failPoint;
  if (!point) {
    return (
      <section className="inspector-section">
        <Button onClick={() => onChange(NEW_FAIL_POINT)}>{messages.addFailPoint}</Button>
      </section>
    );
  }
  const score = (key: "severity" | "occurrence" | "detection") => (
    <NumberField
      label={messages[key]}
      value={point[key]}
      minimum={1}
      maximum={10}
      whole
      onCommit={(value) => value !== null && onChange({ ...point, [key]: value })}
    />
  );
  return (
    <section className="inspector-section">
      <div className="head">
        <h3>{messages.failPoint}</h3>
        <strong>{messages.rpn(point.severity * point.occurrence * point.detection)}</strong>
      </div>
      <TextArea
        label={messages.whatFails}
        value={point.description}
        onCommit={(description) => onChange({ ...point, description })}
      />
      <div className="triple">
        {score("severity")}
        {score("occurrence")}
        {score("detection")}
      </div>
      <TextArea
        label={messages.recovery}
        value={point.recovery}
        onCommit={(recovery) => onChange({ ...point, recovery })}
      />
      <Button kind="danger" onClick={() => onChange(null)}>
        {messages.removeFailPoint}
      </Button>
    </section>
  );
}

const TEXTS = ["thoughts", "pain", "gain", "quote", "successPoint", "notes"] as const;

function ClientSide({ step, onChange }: { step: Step; onChange(patch: StepPatch): void }) {
  return (
    <section className="inspector-section">
      <h3>{messages.clientSide}</h3>
      <NumberField
        label={messages.feeling}
        value={step.feeling}
        minimum={-2}
        maximum={2}
        onCommit={(feeling) => onChange({ feeling })}
      />
      {TEXTS.map((key) => (
        <TextArea
          key={key}
          label={messages[key]}
          value={step[key]}
          onCommit={(text) => onChange({ [key]: text })}
        />
      ))}
    </section>
  );
}
