import { byOrder } from "@shared/base/order.ts";
import { useEffect, useRef, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import "./recovery.css";

export interface NewFailPoint {
  readonly stepId: string;
  readonly description: string;
}

interface FormProps {
  session: EngagementSession;
  onDone(given: NewFailPoint | null): void;
}

/** At which step it can go wrong, and what. */
export function NewFailPointForm({ session, onDone }: FormProps) {
  const steps = useModel(session, (model) =>
    model
      .all("blueprint")
      .sort(byOrder)
      .flatMap((blueprint) => model.by("step", "blueprintId", blueprint.id).sort(byOrder))
      .filter(({ failPoint, title }) => failPoint === null && title.trim() !== ""),
  );
  const [stepId, setStepId] = useState<string | null>(null);
  const [description, setDescription] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(".field button:enabled, textarea")?.focus(), []);
  const nameOf = (id: string) => session.model.get("blueprint", id)?.name ?? "";
  return (
    <form
      ref={form}
      className="recovery-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (stepId !== null) onDone({ stepId, description: description.trim() });
      }}
    >
      <Select
        label={messages.atStep}
        value={stepId}
        disabled={steps.length === 0}
        options={steps.map(({ id, title, blueprintId }) => ({
          value: id,
          label: `${title} (${nameOf(blueprintId)})`,
        }))}
        onChange={setStepId}
      />
      {steps.length === 0 && <p className="muted">{messages.noSteps}</p>}
      <Field label={messages.description}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={3}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={stepId === null}>
          {messages.confirm}
        </Button>
      </DialogButtons>
    </form>
  );
}
