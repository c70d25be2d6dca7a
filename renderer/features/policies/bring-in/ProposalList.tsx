// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its current clause
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list has the keys of all its clauses
import type { Proposals } from "@shared/interchange/policy/proposals.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useEffect, useId } from "react";
import { bringInMessages as messages } from "./bring-in-messages.ts";

interface ListProps {
  list: Proposals;
  place: number;
  scroller: RefObject<HTMLDivElement | null>;
  onKeys(event: KeyboardEvent): void;
  onGo(place: number): void;
}

/** A guess, until a clause was drawn. */
const HEIGHT = 96;

/** The proposed clauses in reading order; only what is in view is drawn. */
export function ProposalList({ list, place, scroller, onKeys, onGo }: ListProps) {
  const id = useId();
  const virtual = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => list[index]?.id ?? index,
    overscan: 6,
  });
  useEffect(() => virtual.scrollToIndex(place), [place, virtual]);
  return (
    <div
      ref={scroller}
      className="proposal-list"
      role="listbox"
      tabIndex={0}
      aria-label={messages.proposals}
      aria-activedescendant={`${id}-${place}`}
      onKeyDown={onKeys}
    >
      <div role="presentation" className="proposal-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const proposal = list[index];
          return (
            proposal && (
              <div
                key={key}
                ref={virtual.measureElement}
                id={`${id}-${index}`}
                data-index={index}
                role="option"
                aria-selected={index === place}
                aria-setsize={list.length}
                aria-posinset={index + 1}
                className="proposal"
                data-left-out={proposal.isLeftOut || undefined}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onGo(index)}
              >
                <strong>{[proposal.number, proposal.title].filter(Boolean).join(" ")}</strong>
                <small className="muted">{proposal.isLeftOut ? messages.isLeftOut : proposal.place}</small>
                <p>{proposal.wording}</p>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
