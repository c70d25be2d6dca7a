import { addParticipants } from "@shared/domain/scoring/commands/add-participants.ts";
import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { today } from "../dates.ts";
import { namesIn } from "./names-in.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface AddParticipantProps {
  ref?: Ref<HTMLInputElement>;
  session: EngagementSession;
  workshop: Workshop;
  /** Enter in the empty field, or Escape: back to the ratings. */
  onDone(): void;
}

/** A name and Enter make a new column; the field stays, for the next name. Several lines make several. */
export function AddParticipant({ ref, session, workshop, onDone }: AddParticipantProps) {
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const add = (names: readonly string[]) => {
    if (names.length === 0) return;
    try {
      const { rubric, round, date } = workshop;
      const args = { rubricId: rubric.id, round, date: date || today(), names: [...names] };
      session.run(addParticipants, args);
      setText("");
      setRefused(null);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" || (event.key === "Enter" && text.trim() === "")) {
      event.preventDefault();
      setText("");
      setRefused(null);
      onDone();
    } else if (event.key === "Enter") {
      event.preventDefault();
      add(namesIn(text));
    }
  };
  const paste = (event: ClipboardEvent) => {
    const names = namesIn(event.clipboardData.getData("text/plain"));
    if (names.length < 2) return;
    event.preventDefault();
    add(names);
  };
  return (
    <span className="ratings-add">
      <input
        ref={ref}
        className="input"
        aria-label={messages.add}
        aria-invalid={refused !== null || undefined}
        placeholder={messages.addPlaceholder}
        value={text}
        disabled={session.readOnly}
        maxLength={500}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(null);
        }}
        onKeyDown={keys}
        onPaste={paste}
      />
      {refused !== null && (
        <span role="alert" className="ratings-add-refused">
          {refused}
        </span>
      )}
    </span>
  );
}
