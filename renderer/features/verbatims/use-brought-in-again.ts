import { AgainFinder, type BroughtInAgain, hiddenFields } from "@shared/domain/verbatim/brought-in-again.ts";
import { readableCollections, type VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { useEffect, useRef, useState } from "react";
import { inSlices } from "../../platform/queries/slices.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const NONE: readonly BroughtInAgain[] = [];

/** Tables that were brought in again, looked for whenever the tables change, without holding up the window. */
export function useBroughtInAgain(
  session: EngagementSession,
  entries: readonly VerbatimEntry[],
  reading: boolean,
): readonly BroughtInAgain[] {
  const tables = useModel(session, (model) =>
    readableCollections(model)
      .map(({ dataset }) => dataset.id)
      .join(" "),
  );
  const newest = useRef(entries);
  newest.current = entries;
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    setFound(NONE);
    if (reading || !tables.includes(" ")) return;
    const search = new AbortController();
    const finder = new AgainFinder(hiddenFields(readableCollections(session.model)));
    const all = newest.current;
    const look = (place: number) => {
      const entry = all[place];
      if (entry) finder.add(entry);
    };
    void inSlices(all.length, look, search.signal).then((whole) => {
      if (whole) setFound(finder.found());
    });
    return () => search.abort();
  }, [session, tables, reading]);
  return found;
}
