import { caveatsOf } from "@shared/domain/scoring/caveats.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import { messages } from "./messages.ts";

/** What the reader of a scorecard must be told: answers left out, moved or set aside. Nothing where there is none. */
export function ScorecardNotes({ card }: { card: Scorecard }) {
  const caveats = caveatsOf(card);
  if (caveats.length === 0) return null;
  return (
    <ul className="scorecard-notes muted" aria-label={messages.scorecardNotes}>
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  );
}
