import type { Id } from "@shared/base/ids.ts";
import type { BrainstormCard } from "@shared/domain/brainstorm/records.ts";
import { useState } from "react";

export type ChosenCards = ReturnType<typeof useChosenCards>;

/** The cards that are chosen to be moved together, of those that are there. */
export function useChosenCards(cards: readonly BrainstormCard[]) {
  const [held, setHeld] = useState<readonly Id[]>([]);
  const ids = held.filter((id) => cards.some((card) => card.id === id));
  return {
    ids,
    has: (id: Id) => ids.includes(id),
    toggle: (id: Id) => setHeld(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]),
    clear: () => setHeld([]),
    /** All that are chosen where this is one of them, else this alone. */
    with: (id: Id): readonly Id[] => (ids.includes(id) ? ids : [id]),
  };
}
