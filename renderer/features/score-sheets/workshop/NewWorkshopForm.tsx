import type { Id } from "@shared/base/ids.ts";
import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { DialogButtons } from "../../../ui/Dialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Choice } from "../../../ui/select-model.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { namesIn } from "./names-in.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";
import "../score-sheets.css";

export interface NewWorkshop {
  readonly rubricId: Id;
  readonly round: string;
  readonly date: string;
  readonly names: readonly string[];
}

interface NewWorkshopProps {
  start: NewWorkshop;
  rubrics: readonly Choice[];
  isTaken(rubricId: Id, round: string): boolean;
  onDone(workshop: NewWorkshop | null): void;
}

/** What is rated, when, by whom. Enter begins; participants may also join later. */
export function NewWorkshopForm({ start, rubrics, isTaken, onDone }: NewWorkshopProps) {
  const [workshop, setWorkshop] = useState(start);
  const [text, setText] = useState("");
  const change = (patch: Partial<NewWorkshop>) => setWorkshop((held) => ({ ...held, ...patch }));
  const round = workshop.round.trim();
  const taken = isTaken(workshop.rubricId, round);
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (round !== "" && !taken) onDone({ ...workshop, round, names: [...new Set(namesIn(text))] });
      }}
    >
      <p className="muted">{messages.newText}</p>
      <Select
        label={messages.question}
        value={workshop.rubricId}
        options={rubrics}
        onChange={(rubricId) => change({ rubricId })}
      />
      <div className="sheet-form-pair">
        <TextField
          label={messages.round}
          value={workshop.round}
          autoFocus
          maximumLength={500}
          hint={messages.roundHint}
          error={taken ? messages.taken : undefined}
          onInput={(value) => change({ round: value })}
          onCommit={(value) => change({ round: value })}
        />
        <DateField
          label={messages.date}
          value={workshop.date}
          onInput={(date) => change({ date })}
          onCommit={(date) => change({ date })}
        />
      </div>
      <div className="field">
        <label htmlFor="workshop-names">{messages.names}</label>
        <textarea
          id="workshop-names"
          className="input"
          rows={4}
          value={text}
          aria-describedby="workshop-names-hint"
          onChange={(event) => setText(event.target.value)}
        />
        <p id="workshop-names-hint" className="field-below">
          {messages.namesHint}
        </p>
      </div>
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={round === "" || taken}>
          {messages.create}
        </Button>
      </DialogButtons>
    </form>
  );
}
