// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its current clause
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list has the keys of all its clauses
import type { Clause, ClauseTest } from "@shared/domain/policy/records.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useId } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { auditMessages as messages } from "./audit-messages.ts";
import { ClauseText } from "./ClauseText.tsx";

interface ListProps {
  session: EngagementSession;
  clauses: readonly Clause[];
  place: number;
  scroller: RefObject<HTMLDivElement | null>;
  onGo(place: number): void;
  /** A word that betrays a problem was pressed. */
  onTrap(clauseId: string, test: ClauseTest): void;
}

/** A guess, until a clause was drawn. */
const HEIGHT = 120;

/** The clauses in reading order, in the words that clients know; only what is in view is drawn. */
export function ClauseList({ session, clauses, place, scroller, onGo, onTrap }: ListProps) {
  const id = useId();
  const virtual = useVirtualizer({
    count: clauses.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => clauses[index]?.id ?? index,
    overscan: 6,
  });
  useEffect(() => virtual.scrollToIndex(place), [place, virtual]);
  return (
    <div
      ref={scroller}
      className="clause-list"
      role="listbox"
      tabIndex={0}
      aria-label={messages.clauses}
      aria-activedescendant={`${id}-${place}`}
    >
      <div role="presentation" className="clause-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const clause = clauses[index];
          return (
            clause && (
              <div
                key={key}
                ref={virtual.measureElement}
                id={`${id}-${index}`}
                data-index={index}
                role="option"
                aria-selected={index === place}
                aria-setsize={clauses.length}
                aria-posinset={index + 1}
                className="clause-card"
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onGo(index)}
              >
                <ClauseText session={session} clause={clause} onTrap={onTrap} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
