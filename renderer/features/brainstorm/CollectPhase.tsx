import { byOrder } from "@shared/base/order.ts";
import { addCards } from "@shared/domain/brainstorm/commands/add-cards.ts";
import { removeCard } from "@shared/domain/brainstorm/commands/remove-card.ts";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { linesOf } from "./lines-of.ts";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";
import { goTo } from "./phases.ts";

const words = messages.collect;

/** One large field. What is written lies face down at once: only its back and the count are seen. */
export function CollectPhase({ session, board }: PhaseProps) {
  const services = useServices();
  const [text, setText] = useState("");
  const [author, setAuthor] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const cards = session.model.by("brainstormCard", "brainstormId", board.id).sort(byOrder);
  useEffect(() => field.current?.focus(), []);
  const add = (texts: readonly string[]) => {
    if (texts.length === 0) return;
    session.run(addCards, {
      brainstormId: board.id,
      texts: [...texts],
      author: board.anonymous ? "" : author.trim(),
    });
    setText("");
    field.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(linesOf(text));
  };
  const paste = (event: ClipboardEvent) => {
    const texts = linesOf(event.clipboardData.getData("text/plain"));
    if (texts.length < 2 || text.trim() !== "") return;
    event.preventDefault();
    add(texts);
  };
  const last = cards.at(-1);
  return (
    <section className="board-body collect" aria-label={messages.phases.collect}>
      <div className="collect-entry">
        {!board.anonymous && (
          <Field label={words.author}>
            {(id) => (
              <input
                id={id}
                className="input"
                value={author}
                maxLength={500}
                disabled={session.readOnly}
                onChange={(event) => setAuthor(event.target.value)}
              />
            )}
          </Field>
        )}
        <Field label={words.field} hint={words.placeholder}>
          {(id, describedBy) => (
            <input
              ref={field}
              id={id}
              className="input collect-field"
              aria-describedby={describedBy}
              value={text}
              maxLength={500}
              disabled={session.readOnly}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={keys}
              onPaste={paste}
            />
          )}
        </Field>
        <div className="board-actions">
          <Button disabled={session.readOnly || text.trim() === ""} onClick={() => add(linesOf(text))}>
            {words.add}
          </Button>
          <Button
            kind="quiet"
            disabled={session.readOnly || !last}
            onClick={() => last && session.run(removeCard, { id: last.id })}
          >
            {words.takeBack}
          </Button>
        </div>
      </div>
      <p className="collect-count" role="status">
        {cards.length === 0 ? words.none : words.faceDown(cards.length)}
      </p>
      <div className="collect-backs" aria-hidden>
        {cards.map(({ id }) => (
          <span key={id} className="card-back" />
        ))}
      </div>
      <div className="board-foot">
        <Button
          kind="primary"
          disabled={session.readOnly || cards.length === 0}
          onClick={() => void goTo(services, session, board, "cluster")}
        >
          {words.turn}
        </Button>
      </div>
    </section>
  );
}
