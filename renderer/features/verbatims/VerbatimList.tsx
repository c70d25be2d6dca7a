// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its current row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list has the keys of all its rows

import { dayInShort } from "@shared/base/date-words.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimQuery } from "@shared/domain/verbatim/search-verbatims.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Check, Pin } from "lucide-react";
import { type RefObject, useEffect, useId } from "react";
import { FoundText } from "./FoundText.tsx";
import { KIND_ICONS } from "./kind-icons.ts";
import { messages } from "./messages.ts";
import type { Triage } from "./use-triage.ts";

interface VerbatimListProps {
  list: readonly VerbatimEntry[];
  triage: Triage;
  query: VerbatimQuery;
  /** “3 Asking for a refund”, or "" when it is gone. */
  touchPointName(id: string | null): string;
  scroller: RefObject<HTMLDivElement | null>;
}

const ROW = 56;

/** All that passed the filters; only what is in view is drawn. */
export function VerbatimList({ list, triage, query, touchPointName, scroller }: VerbatimListProps) {
  const id = useId();
  const virtual = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const { place } = triage;
  const rows = virtual.getVirtualItems();
  const isDrawn = list[place] !== undefined && rows.some(({ index }) => index === place);
  useEffect(() => {
    if (list.length > 0) virtual.scrollToIndex(place);
  }, [place, list.length, virtual]);
  return (
    <div
      ref={scroller}
      className="verbatim-list"
      role="listbox"
      tabIndex={0}
      aria-label={messages.list}
      aria-multiselectable
      aria-activedescendant={isDrawn ? `${id}-${place}` : undefined}
    >
      <div role="presentation" className="verbatim-rows" style={{ height: virtual.getTotalSize() }}>
        {rows.map((item) => {
          const entry = list[item.index];
          if (!entry) return null;
          const here = item.index === place;
          return (
            <div
              key={entry.key}
              id={`${id}-${item.index}`}
              role="option"
              aria-selected={triage.isSelected(item.index)}
              aria-setsize={list.length}
              aria-posinset={item.index + 1}
              data-here={here || undefined}
              data-triaged={entry.triaged || undefined}
              className="verbatim-row"
              style={{ height: ROW, transform: `translateY(${item.start}px)` }}
              onClick={(event) => {
                if (event.shiftKey) triage.extendTo(item.index);
                else if (event.ctrlKey || event.metaKey) triage.toggle(item.index);
                else triage.go(item.index);
              }}
            >
              <Row entry={entry} query={query} place={touchPointName(entry.touchPointId)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ entry, query, place }: { entry: VerbatimEntry; query: VerbatimQuery; place: string }) {
  const Icon = KIND_ICONS[entry.kind];
  const said = [entry.date && dayInShort(entry.date), entry.channel, entry.segment].filter(Boolean);
  return (
    <>
      <span className="verbatim-kind" data-kind={entry.kind} title={messages.kinds[entry.kind]}>
        <Icon size={16} strokeWidth={1.5} aria-hidden />
        <span className="visually-hidden">{messages.kinds[entry.kind]}</span>
      </span>
      <span className="verbatim-words">
        <FoundText text={entry.text} query={query} short />
      </span>
      <span className="verbatim-marks">
        {entry.sentiment !== null && (
          <span className="verbatim-sentiment">{signedText(entry.sentiment, 0)}</span>
        )}
        {entry.pinned && <Pin size={14} strokeWidth={1.5} aria-label={messages.pinned} />}
        {entry.triaged && <Check size={14} strokeWidth={1.5} aria-label={messages.triaged} />}
      </span>
      <span className="verbatim-place">{[place, ...said].filter(Boolean).join(" · ")}</span>
    </>
  );
}
