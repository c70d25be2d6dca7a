import type { Id } from "@shared/base/ids.ts";
import { SHEET_KINDS, type SheetKind } from "@shared/domain/scoring/records.ts";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Choice } from "../../ui/select-model.ts";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import "./score-sheets.css";

export interface NewSheet {
  readonly observer: string;
  readonly date: string;
  readonly rubricId: Id;
  readonly segmentId: Id | null;
  readonly kind: SheetKind;
  readonly round: string;
}

interface NewSheetProps {
  start: NewSheet;
  rubrics: readonly Choice[];
  segments: readonly { readonly id: Id; readonly name: string }[];
  /** Names that scored before, as suggestions. */
  observers: readonly string[];
  /** Rounds that there are. */
  rounds: readonly string[];
  onDone(sheet: NewSheet | null): void;
}

const NONE = "none";

/** Who observes, when, with which rubric. Enter creates. */
export function NewSheetForm({ start, rubrics, segments, observers, rounds, onDone }: NewSheetProps) {
  const [sheet, setSheet] = useState(start);
  const change = (patch: Partial<NewSheet>) => setSheet((held) => ({ ...held, ...patch }));
  const observer = sheet.observer.trim();
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (observer !== "") onDone({ ...sheet, observer, round: sheet.round.trim() });
      }}
    >
      <p className="muted">{messages.newText}</p>
      <TextField
        label={messages.observer}
        value={sheet.observer}
        autoFocus
        maximumLength={500}
        suggestions={observers}
        onInput={(text) => change({ observer: text })}
        onCommit={(text) => change({ observer: text })}
      />
      <Select
        label={messages.rubric}
        value={sheet.rubricId}
        options={rubrics}
        onChange={(rubricId) => change({ rubricId })}
      />
      <div className="sheet-form-pair">
        <DateField
          label={messages.date}
          value={sheet.date}
          onInput={(date) => change({ date })}
          onCommit={(date) => change({ date })}
        />
        <Select
          label={messages.segment}
          value={sheet.segmentId ?? NONE}
          options={[
            { value: NONE, label: messages.allSegments },
            ...segments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => change({ segmentId: id === NONE ? null : id })}
        />
      </div>
      <div className="sheet-form-pair">
        <Select<SheetKind>
          label={messages.kind}
          value={sheet.kind}
          options={SHEET_KINDS.map((value) => ({ value, label: messages.kinds[value] }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={messages.round}
          value={sheet.round}
          maximumLength={500}
          suggestions={rounds}
          placeholder={messages.roundHint}
          onInput={(round) => change({ round })}
          onCommit={(round) => change({ round })}
        />
      </div>
      <DialogButtons>
        <Button onClick={() => onDone(null)}>{messages.cancel}</Button>
        <Button kind="primary" type="submit" disabled={observer === ""}>
          {messages.create}
        </Button>
      </DialogButtons>
    </form>
  );
}
