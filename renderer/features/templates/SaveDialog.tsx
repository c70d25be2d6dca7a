import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { messages } from "./messages.ts";
import "./templates.css";

interface SaveDialogProps {
  name: string;
  /** What goes into the template, and what does not. */
  text: string;
  onSave(wish: { name: string; description: string }): void;
  onCancel(): void;
}

export function SaveDialog({ name: proposed, text, onSave, onCancel }: SaveDialogProps) {
  const [name, setName] = useState(proposed);
  const [description, setDescription] = useState("");
  const ready = name.trim() !== "";
  return (
    <form
      className="template-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave({ name: name.trim(), description: description.trim() });
      }}
    >
      <p>{text}</p>
      <Field label={messages.name}>
        {(id) => (
          <input
            id={id}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the dialog begins with the name
            autoFocus
            maxLength={500}
            value={name}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={messages.description}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={2}
            maxLength={2000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <DialogButtons>
        <Button onClick={onCancel}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={!ready}>
          {messages.keep}
        </Button>
      </DialogButtons>
    </form>
  );
}
