import { passes, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { startTransition, useEffect, useMemo, useState } from "react";
import { inSlices } from "../../platform/queries/slices.ts";

/**
 * The entries that pass, found without holding up the window, and those of `kept`: what was judged while this filter
 * was on stays where it is until the filter is changed, so that nothing jumps away under the hand. While it looks, the
 * places found before show what now stands there. Null before the first look.
 */
export function useFiltered(
  entries: readonly VerbatimEntry[],
  filter: VerbatimFilter,
  kept: ReadonlySet<string>,
): readonly VerbatimEntry[] | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const search = new AbortController();
    const places: number[] = [];
    const list: VerbatimEntry[] = [];
    const test = passes(filter);
    const look = (place: number) => {
      const entry = entries[place];
      if (!entry || !(test(entry) || kept.has(entry.key))) return;
      places.push(place);
      list.push(entry);
    };
    void inSlices(entries.length, look, search.signal).then((whole) => {
      if (whole) startTransition(() => setFound({ entries, places, list }));
    });
    return () => search.abort();
  }, [entries, filter, kept]);
  return useMemo(
    () => (found === null || found.entries === entries ? (found?.list ?? null) : now(found, entries)),
    [found, entries],
  );
}

interface Found {
  readonly entries: readonly VerbatimEntry[];
  readonly places: readonly number[];
  readonly list: readonly VerbatimEntry[];
}

/** What stands now at the places found before. */
function now({ places }: Found, entries: readonly VerbatimEntry[]): readonly VerbatimEntry[] {
  const list: VerbatimEntry[] = [];
  for (let index = 0; index < places.length; index++) {
    const entry = entries[places[index] as number];
    if (entry) list.push(entry);
  }
  return list;
}
