import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { useMemo, useRef, useState } from "react";
import type { Wanted } from "./wanted-filter.ts";

export interface Triage {
  /** The one whose text is shown; null when the list is empty. */
  readonly current: VerbatimEntry | null;
  readonly place: number;
  /** What a judgement is about: the current one, or all that are selected. */
  readonly chosen: readonly VerbatimEntry[];
  /** Whether several are selected; else the judgement is about the current one. */
  readonly several: boolean;
  isSelected(place: number): boolean;
  go(place: number): void;
  extendTo(place: number): void;
  toggle(place: number): void;
  selectAll(): void;
  selectOne(): void;
  /** On to the next one that nobody went through, from the top again after the last; else to the next one. */
  next(): void;
  back(): void;
}

const NONE: readonly VerbatimEntry[] = [];

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
  // As they were when they were selected; in a list that has changed since then they are found by their keys.
  const [picked, setPicked] = useState(NONE);
  const anchor = useRef(0);
  const visited = useRef<string[]>([]);
  const held = useMemo(() => placeOf(list, at), [list, at]);
  const place = held >= 0 ? held : Math.max(0, Math.min(at.place, list.length - 1));
  const current = list[place] ?? null;
  const put = (to: number) => {
    const next = Math.max(0, Math.min(to, list.length - 1));
    setAt({ key: list[next]?.key ?? "", place: next });
    return next;
  };
  const keys = useMemo(
    () => (picked.length < 2 || picked === list ? null : new Set(picked.map(({ key }) => key))),
    [list, picked],
  );
  const found = useMemo(
    () => (keys ? list.filter(({ key }) => keys.has(key)) : picked === list ? list : NONE),
    [list, picked, keys],
  );
  const one = useMemo(() => (current ? [current] : NONE), [current]);
  const several = found.length > 1;
  return {
    current,
    place,
    chosen: several ? found : one,
    several,
    isSelected: (row) => {
      const key = list[row]?.key;
      if (!several) return row === place;
      return key !== undefined && (keys === null || keys.has(key));
    },
    go: (to) => {
      setPicked(NONE);
      anchor.current = put(to);
    },
    extendTo: (to) => {
      const next = put(to);
      const [from, until] = [Math.min(anchor.current, next), Math.max(anchor.current, next)];
      setPicked(list.slice(from, until + 1));
    },
    toggle: (to) => {
      const entry = list[to];
      if (!entry) return;
      const before = picked.length === 0 && current && to !== place ? [current] : picked;
      const without = before.filter(({ key }) => key !== entry.key);
      setPicked(without.length < before.length ? without : [...before, entry]);
      anchor.current = put(to);
    },
    selectAll: () => setPicked(list),
    selectOne: () => setPicked(NONE),
    next: () => {
      if (current) visited.current.push(current.key);
      const isOpen = (index: number) => index !== place && list[index]?.triaged === false;
      const after = list.findIndex((_, index) => index > place && isOpen(index));
      const open = after >= 0 ? after : list.findIndex((_, index) => isOpen(index));
      setPicked(NONE);
      anchor.current = put(open >= 0 ? open : place + 1);
    },
    back: () => {
      for (let key = visited.current.pop(); key !== undefined; key = visited.current.pop()) {
        const before = list.findIndex((entry) => entry.key === key);
        if (before < 0) continue;
        setPicked(NONE);
        anchor.current = put(before);
        return;
      }
    },
  };
}
