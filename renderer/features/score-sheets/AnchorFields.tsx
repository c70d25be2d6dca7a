import type { RubricItem } from "@shared/domain/scoring/records.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { scoresOf } from "./entry-keys.ts";
import { withAnchor } from "./rubric-cells.ts";
import { rubricMessages as messages } from "./rubric-messages.ts";
import type { RubricPartProps } from "./rubric-part.ts";

/** One field for each score of a short scale, so that observers mean the same by a 2. */
export function AnchorFields({ session, rubric, item, change }: RubricPartProps & { item: RubricItem }) {
  const scores = scoresOf(rubric);
  const withAnchors = (anchors: RubricItem["anchors"]) =>
    rubric.items.map((entry) => (entry.id === item.id ? { ...entry, anchors } : entry));
  return (
    <section className="rubric-anchors" aria-label={messages.anchors(item.name)}>
      <header className="rubric-bar">
        <h3>{messages.anchors(item.name)}</h3>
        <span className="spring" />
        <Button
          disabled={session.readOnly || item.anchors.length === 0}
          onClick={() =>
            change(
              { items: rubric.items.map((entry) => ({ ...entry, anchors: item.anchors })) },
              messages.labels.anchorsForAll,
            )
          }
        >
          {messages.anchorsForAll}
        </Button>
      </header>
      {scores.length === 0 ? (
        <p className="muted">{messages.wideScale}</p>
      ) : (
        <div className="rubric-anchor-fields">
          {scores.map((score) => (
            <TextArea
              key={`${item.id} ${score}`}
              label={messages.anchor(score)}
              rows={2}
              value={item.anchors.find((anchor) => anchor.score === score)?.text ?? ""}
              disabled={session.readOnly}
              onCommit={(text) =>
                change(
                  { items: withAnchors(withAnchor(item.anchors, score, text, rubric)) },
                  messages.labels.anchors(item.name),
                )
              }
            />
          ))}
        </div>
      )}
    </section>
  );
}
