import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { useMemo, useRef, useState } from "react";
import type { Wanted } from "./wanted-filter.ts";

export interface Triage {
  /** The one whose text is shown; null when the list is empty. */
  readonly current: VerbatimEntry | null;
  readonly place: number;
  /** What a judgement is about: the current one, or all that are selected. */
  readonly chosen: readonly VerbatimEntry[];
  readonly selected: ReadonlySet<string>;
  go(place: number): void;
  extendTo(place: number): void;
  toggle(place: number): void;
  selectAll(): void;
  selectOne(): void;
  /** On to the next one that nobody went through, from the top again after the last; else to the next one. */
  next(): void;
  back(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Looked for around where it was: in a long list it nearly always still is there. −1 when it is gone. */
function placeOf(list: readonly VerbatimEntry[], { key, place }: { key: string; place: number }): number {
  if (key === "") return -1;
  for (let away = 0; away <= Math.max(place, list.length - place); away++) {
    if (list[place + away]?.key === key) return place + away;
    if (list[place - away]?.key === key) return place - away;
  }
  return -1;
}

/** Where somebody is in the list and what is selected with it. */
export function useTriage(list: readonly VerbatimEntry[], shown: Wanted): Triage {
  const [at, setAt] = useState({ key: shown.key ?? "", place: 0 });
  // Another place asked for one of them: it is stood on as soon as it is in the list.
  const [asked, setAsked] = useState(shown);
  if (asked !== shown) {
    setAsked(shown);
    if (shown.key !== null) setAt({ key: shown.key, place: 0 });
  }
  const [selected, setSelected] = useState(NONE);
  const anchor = useRef(0);
  const visited = useRef<string[]>([]);
  const found = useMemo(() => placeOf(list, at), [list, at]);
  const place = found >= 0 ? found : Math.max(0, Math.min(at.place, list.length - 1));
  const current = list[place] ?? null;
  const put = (to: number) => {
    const next = Math.max(0, Math.min(to, list.length - 1));
    setAt({ key: list[next]?.key ?? "", place: next });
    return next;
  };
  // The same as long as it is of the same: all of a long list may be chosen, and each letter typed draws what is said of it.
  const several = useMemo(
    () => (selected.size > 1 ? list.filter(({ key }) => selected.has(key)) : []),
    [list, selected],
  );
  const one = useMemo(() => (current ? [current] : []), [current]);
  return {
    current,
    place,
    chosen: several.length > 1 ? several : one,
    selected: several.length > 1 ? selected : NONE,
    go: (to) => {
      setSelected(NONE);
      anchor.current = put(to);
    },
    extendTo: (to) => {
      const next = put(to);
      const [from, until] = [Math.min(anchor.current, next), Math.max(anchor.current, next)];
      setSelected(new Set(list.slice(from, until + 1).map(({ key }) => key)));
    },
    toggle: (to) => {
      const key = list[to]?.key;
      if (key === undefined) return;
      const held = new Set(selected.size === 0 && current && to !== place ? [current.key] : selected);
      if (!held.delete(key)) held.add(key);
      setSelected(held);
      anchor.current = put(to);
    },
    selectAll: () => setSelected(new Set(list.map(({ key }) => key))),
    selectOne: () => setSelected(NONE),
    next: () => {
      if (current) visited.current.push(current.key);
      const isOpen = (index: number) => index !== place && list[index]?.triaged === false;
      const after = list.findIndex((_, index) => index > place && isOpen(index));
      const open = after >= 0 ? after : list.findIndex((_, index) => isOpen(index));
      setSelected(NONE);
      anchor.current = put(open >= 0 ? open : place + 1);
    },
    back: () => {
      for (let key = visited.current.pop(); key !== undefined; key = visited.current.pop()) {
        const before = list.findIndex((entry) => entry.key === key);
        if (before < 0) continue;
        setSelected(NONE);
        anchor.current = put(before);
        return;
      }
    },
  };
}
