import type { Id } from "@shared/base/ids.ts";
import type { JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import { type CellPlace, placeIn, selectedAt, walked } from "./map-places.ts";

interface FocusOptions {
  layout: JourneyLayout;
  selected: readonly Id[];
  select(ids: readonly Id[]): void;
}

/** Which cell has the focus; what it belongs to is selected, and a step that is selected elsewhere gets the focus here. */
export function useMapFocus({ layout, selected, select }: FocusOptions) {
  const [held, setHeld] = useState<CellPlace | null>(null);
  const place = placeIn(layout, held);
  const latest = useRef({ layout, place, select });
  latest.current = { layout, place, select };
  const own = useRef<readonly Id[]>([]);
  const go = useCallback((next: CellPlace) => {
    setHeld(next);
    const { layout, select } = latest.current;
    // A step that was added just now is in the next layout.
    const id = selectedAt(layout, next) ?? next.columnKey;
    own.current = [id];
    select(own.current);
  }, []);
  useEffect(() => {
    const [id, ...others] = selected;
    if (id === undefined || others.length > 0 || id === own.current[0]) return;
    own.current = selected;
    const { layout, place } = latest.current;
    if (!layout.columns.some((column) => column.key === id)) return;
    setHeld({ rowKey: place?.rowKey ?? layout.rows[0]?.key ?? "steps", columnKey: id });
  }, [selected]);
  const walk = useCallback(
    (right: number, down: number): boolean => {
      const { layout, place } = latest.current;
      const first = layout.columns[0];
      const next = place
        ? walked(layout, place, right, down)
        : first && { rowKey: layout.rows[0]?.key ?? "steps", columnKey: first.key };
      if (next) go(next);
      return next !== null && next !== undefined;
    },
    [go],
  );
  return { place, go, walk };
}
