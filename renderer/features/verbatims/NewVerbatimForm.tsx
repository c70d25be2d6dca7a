import { VERBATIM_KINDS, type VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

export interface NewVerbatim {
  readonly text: string;
  readonly kind: VerbatimKind;
  readonly date: string;
  readonly channel: string;
  readonly segment: string;
}

interface NewVerbatimProps {
  start: NewVerbatim;
  channels: readonly string[];
  segments: readonly string[];
  onDone(verbatim: NewVerbatim | null): void;
}

const KINDS = VERBATIM_KINDS.map((value) => ({ value, label: messages.kinds[value] }));

/** What somebody said, as it was said; the rest is judged in the list. */
export function NewVerbatimForm({ start, channels, segments, onDone }: NewVerbatimProps) {
  const [given, setGiven] = useState(start);
  const change = (patch: Partial<NewVerbatim>) => setGiven((held) => ({ ...held, ...patch }));
  const text = given.text.trim();
  return (
    <form
      className="verbatim-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== "") onDone({ ...given, text });
      }}
    >
      <Field label={messages.text}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={4}
            value={given.text}
            // biome-ignore lint/a11y/noAutofocus: the dialog begins here
            autoFocus
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="verbatim-fields">
        <Select
          label={messages.kind}
          value={given.kind}
          options={KINDS}
          onChange={(kind) => change({ kind })}
        />
        <DateField
          label={messages.date}
          value={given.date}
          onInput={(date) => change({ date })}
          onCommit={(date) => change({ date })}
        />
        <TextField
          label={messages.channel}
          value={given.channel}
          suggestions={channels}
          maximumLength={500}
          onInput={(channel) => change({ channel })}
          onCommit={(channel) => change({ channel })}
        />
        <TextField
          label={messages.segment}
          value={given.segment}
          suggestions={segments}
          maximumLength={500}
          onInput={(segment) => change({ segment })}
          onCommit={(segment) => change({ segment })}
        />
      </div>
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={text === ""}>
          {messages.write}
        </Button>
      </DialogButtons>
    </form>
  );
}
