import type { Dataset } from "@shared/domain/scoring/records.ts";
import { readingMessages as messages } from "./reading-messages.ts";

/** What was settled when the file was brought in and cannot be said anew. */
export function HeldNotes({ held }: { held: Dataset }) {
  const notes = [
    ...(held.dropped.length > 0 ? [messages.dropped(held.dropped)] : []),
    ...(held.pseudonymous.length > 0 ? [messages.pseudonymous(held.pseudonymous)] : []),
    messages.rows,
    ...(held.purpose === "comments" ? [messages.judged] : []),
  ];
  return (
    <ul className="import-offers muted" aria-label={messages.unchangeable}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
