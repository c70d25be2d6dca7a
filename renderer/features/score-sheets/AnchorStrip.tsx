import type { Rubric } from "@shared/domain/scoring/records.ts";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { scoresOf } from "./entry-keys.ts";
import { messages } from "./messages.ts";
import { scoreText } from "./score-text.ts";
import type { ScoreRow } from "./sheet-rows.ts";
import type { SheetEntry } from "./use-entry.ts";

interface AnchorStripProps {
  rubric: Rubric;
  row: ScoreRow | undefined;
  entry: SheetEntry;
  readOnly: boolean;
}

/** What each score of the item at hand means; pressing one gives it. */
export function AnchorStrip({ rubric, row, entry, readOnly }: AnchorStripProps) {
  const { commands } = useServices();
  if (!row) return null;
  const { item, score } = row;
  const textOf = (value: number) => item.anchors.find((anchor) => anchor.score === value)?.text ?? "";
  const whole = scoresOf(rubric);
  const shown = whole.length > 0 ? whole : item.anchors.map((anchor) => anchor.score);
  const column = entry.place.column === "expectation" ? "expectation" : "perception";
  return (
    <section className="anchors" aria-label={messages.anchors}>
      <p className="anchors-item">
        <strong>{item.name}</strong> <span className="muted">{item.description}</span>
      </p>
      <fieldset className="anchors-scores" aria-label={messages.columns[column]}>
        {shown.map((value) => (
          <button
            key={value}
            type="button"
            disabled={readOnly}
            aria-pressed={score?.[column] === value}
            onClick={() => entry.give(value)}
          >
            <span className="anchors-score">
              <span className="visually-hidden">{messages.give} </span>
              {scoreText(value)}
            </span>
            {textOf(value) && <small>{textOf(value)}</small>}
          </button>
        ))}
      </fieldset>
      {item.anchors.length === 0 && (
        <p className="muted">
          {messages.noAnchors}{" "}
          <Button kind="link" onClick={() => commands.run("scoring.rubric.open", rubric.id)}>
            {messages.addAnchors}
          </Button>
        </p>
      )}
    </section>
  );
}
