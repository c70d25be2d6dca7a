import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { VerbatimCounter, type VerbatimFigures } from "@shared/domain/verbatim/verbatim-figures.ts";
import { startTransition, useEffect, useState } from "react";
import { inSlices } from "../../platform/queries/slices.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Counts of all entries, taken without holding up the window; the last ones stay while it counts. */
export function useFigures(
  session: EngagementSession,
  entries: readonly VerbatimEntry[],
): VerbatimFigures | null {
  const [figures, setFigures] = useState<VerbatimFigures | null>(null);
  useEffect(() => {
    const count = new AbortController();
    const counter = new VerbatimCounter(session.model.all("verbatimMapping"));
    const add = (place: number) => {
      const entry = entries[place];
      if (entry) counter.add(entry);
    };
    void inSlices(entries.length, add, count.signal).then((whole) => {
      if (whole) startTransition(() => setFigures(counter.figures()));
    });
    return () => count.abort();
  }, [session, entries]);
  return figures;
}
