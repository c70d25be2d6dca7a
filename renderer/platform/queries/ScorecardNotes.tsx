import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import { noteText } from "@shared/domain/scoring/note-messages.ts";
import { messages } from "./messages.ts";

/** What the reader of a scorecard must be told: answers left out, moved or set aside. Nothing where there is none. */
export function ScorecardNotes({ card }: { card: Scorecard }) {
  if (card.notes.length === 0) return null;
  return (
    <ul className="scorecard-notes muted" aria-label={messages.scorecardNotes}>
      {card.notes.map((note) => (
        <li key={`${note.kind} ${note.subject}`}>{noteText(note)}</li>
      ))}
    </ul>
  );
}
