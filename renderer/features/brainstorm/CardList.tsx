import type { BrainstormCard } from "@shared/domain/brainstorm/records.ts";
import { type KeyboardEvent, useRef } from "react";
import { CardFace } from "./CardFace.tsx";
import type { CardActions } from "./card-actions.ts";

interface ListProps extends CardActions {
  label: string;
  cards: readonly BrainstormCard[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Cards side by side; the arrow keys go from one to the next. */
export function CardList({ label, cards, ...actions }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  const keys = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey) return;
    const faces = [...(list.current?.querySelectorAll<HTMLElement>(".card-face") ?? [])];
    const next = faces[faces.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ul ref={list} className="cards" aria-label={label} onKeyDown={keys}>
      {cards.map((card) => (
        <li key={card.id}>
          <CardFace card={card} {...actions} />
        </li>
      ))}
    </ul>
  );
}
