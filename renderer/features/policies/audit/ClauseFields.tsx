import type { Clause } from "@shared/domain/policy/records.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { TextArea, TextField } from "../../../ui/TextField.tsx";
import { auditMessages as messages } from "./audit-messages.ts";
import type { Say } from "./say.ts";

interface FieldsProps {
  session: EngagementSession;
  clause: Clause;
  say: Say;
}

/** Roles as they are typed, divided by commas; each once. */
const rolesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(",")
      .map((role) => role.trim())
      .filter((role) => role !== ""),
  ),
];

/** What staff are told of the clause, and the clause as it stands in its source. */
export function ClauseFields({ session, clause, say }: FieldsProps) {
  const disabled = session.readOnly;
  return (
    <div className="audit-sections">
      <section className="audit-section" aria-label={messages.staff}>
        <h3>{messages.staff}</h3>
        <TextField
          label={messages.roles}
          hint={messages.rolesHint}
          value={clause.roles.join(", ")}
          disabled={disabled}
          onCommit={(text) => say.change({ roles: rolesOf(text) })}
        />
        <TextArea
          label={messages.quickReference}
          hint={messages.quickHint}
          value={clause.quickReference}
          rows={2}
          disabled={disabled}
          onCommit={(quickReference) => say.change({ quickReference })}
        />
      </section>
      <section className="audit-section" aria-label={messages.clause}>
        <h3>{messages.clause}</h3>
        <div className="clause-line">
          <TextField
            label={messages.number}
            value={clause.number}
            disabled={disabled}
            onCommit={(number) => say.change({ number: number.trim() })}
          />
          <TextField
            label={messages.heading}
            value={clause.title}
            disabled={disabled}
            onCommit={(title) => say.change({ title: title.trim() })}
          />
        </div>
        <TextArea
          label={messages.wording}
          value={clause.wording}
          rows={4}
          disabled={disabled}
          onCommit={(wording) => say.change({ wording })}
        />
        <TextField
          label={messages.placeInSource}
          value={clause.place}
          disabled={disabled}
          onCommit={(place) => say.change({ place: place.trim() })}
        />
      </section>
    </div>
  );
}
