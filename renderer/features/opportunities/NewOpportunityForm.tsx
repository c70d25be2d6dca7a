import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { messages } from "./messages.ts";
import type { Place } from "./places.ts";
import "./opportunities.css";

interface FormProps {
  places: readonly Place[];
  onDone(given: { title: string; places: readonly Place[] } | null): void;
}

/** What hurts, and where: what was chosen when it was asked is shown, and can be left out. */
export function NewOpportunityForm({ places, onDone }: FormProps) {
  const [words, setWords] = useState("");
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const title = words.trim();
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (title !== "") onDone({ title, places: places.filter(({ id }) => !dropped.includes(id)) });
      }}
    >
      <Field label={messages.addLabel}>
        {(id) => (
          <input
            id={id}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the dialog begins here
            autoFocus
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      {places.length > 0 && (
        <fieldset>
          <legend>{messages.where}</legend>
          {places.map(({ id, name, number }) => (
            <Checkbox
              key={id}
              checked={!dropped.includes(id)}
              onChange={(on) =>
                setDropped((held) => (on ? held.filter((other) => other !== id) : [...held, id]))
              }
            >
              {number === null ? messages.atStep(name) : `${number} ${name}`}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={title === ""}>
          {messages.confirm}
        </Button>
      </DialogButtons>
    </form>
  );
}
