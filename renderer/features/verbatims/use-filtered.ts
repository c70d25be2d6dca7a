import { passes, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { useEffect, useMemo, useState } from "react";
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
  const [found, setFound] = useState<{ readonly places: readonly number[] } | null>(null);
  useEffect(() => {
    const search = new AbortController();
    const places: number[] = [];
    const test = passes(filter);
    const look = (place: number) => {
      const entry = entries[place];
      if (entry && (test(entry) || kept.has(entry.key))) places.push(place);
    };
    void inSlices(entries.length, look, search.signal).then((whole) => {
      if (whole) setFound({ places });
    });
    return () => search.abort();
  }, [entries, filter, kept]);
  return useMemo(() => {
    if (!found) return null;
    const list: VerbatimEntry[] = [];
    for (const place of found.places) {
      const entry = entries[place];
      if (entry) list.push(entry);
    }
    return list;
  }, [found, entries]);
}
