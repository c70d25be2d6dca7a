import type { ReadModel } from "@shared/domain/core/model.ts";
import type { RebaseDecision } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { titleOf } from "@shared/domain/redesign/difference.ts";
import { isPart } from "@shared/domain/redesign/parts.ts";
import type { Conflict } from "@shared/domain/redesign/rebase/incoming.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { useId } from "react";
import { TextArea, TextField } from "../../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { conflictWords, fieldName, isLine, isText } from "./value-words.ts";

/** Of a field of one line. */
const LONGEST_LINE = 500;

type Take = RebaseDecision["take"];

interface ConflictProps {
  model: ReadModel;
  conflict: Conflict;
  format: ReportFormat;
  take: Take | undefined;
  disabled: boolean;
  onTake(take: Take): void;
}

/** One thing that both sides changed: as it was, as it is today, as the to-be has it; one of them is chosen. */
export function ConflictCard({ model, conflict, format, take, disabled, onTake }: ConflictProps) {
  const name = useId();
  const words = conflictWords(model, conflict, format);
  const side = (value: "today" | "to-be", label: string, said: readonly string[]) => (
    <label className="conflict-side" data-chosen={take === value || undefined}>
      <span className="conflict-choice">
        <input
          type="radio"
          name={name}
          checked={take === value}
          disabled={disabled}
          onChange={() => onTake(value)}
        />
        <strong>{label}</strong>
      </span>
      <Said sentences={said} />
    </label>
  );
  const isOther = typeof take === "object";
  return (
    <fieldset className="conflict">
      <legend>
        <strong>{elementName(model, conflict)}</strong> <span className="muted">{fieldName(conflict)}</span>
      </legend>
      <div className="conflict-sides">
        <div className="conflict-side" data-base>
          <span className="conflict-choice">{messages.base}</span>
          <Said sentences={words.base} />
        </div>
        {side("today", messages.today, words.today)}
        {side("to-be", messages.toBe, words.toBe)}
      </div>
      {conflict.type === "flow" && conflict.field === "toId" && (
        <p className="muted">{messages.bothInARow}</p>
      )}
      {isText(conflict) && (
        <div className="conflict-other">
          <label className="conflict-choice">
            <input
              type="radio"
              name={name}
              checked={isOther}
              disabled={disabled}
              onChange={() => onTake({ text: String(conflict.toBe ?? "") })}
            />
            {messages.other}
          </label>
          {isOther &&
            (isLine(conflict) ? (
              <TextField
                label={messages.other}
                hideLabel
                maximumLength={LONGEST_LINE}
                value={take.text}
                disabled={disabled}
                onCommit={(text) => onTake({ text })}
              />
            ) : (
              <TextArea
                label={messages.other}
                hideLabel
                value={take.text}
                disabled={disabled}
                onCommit={(text) => onTake({ text })}
              />
            ))}
        </div>
      )}
    </fieldset>
  );
}

function Said({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <span key={sentence} className="conflict-said">
          {sentence}
        </span>
      ))}
    </>
  );
}

/** What the element is called in the to-be, else today. */
function elementName(model: ReadModel, { toBeRecordId, originId }: Conflict): string {
  const record = (toBeRecordId !== null && model.find(toBeRecordId)) || model.find(originId);
  return record && isPart(record) ? titleOf(model, record) : "";
}
