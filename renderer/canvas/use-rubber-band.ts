import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";
import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useStable } from "../ui/use-stable.ts";

/** The rubber band takes what it lies over, whether it has a card or is painted: xyflow knows the cards only. */
export function useRubberBand(layout: BlueprintLayout, onSelect: (ids: readonly Id[]) => void) {
  const store = useStoreApi();
  const last = useRef<Box | null>(null);
  useEffect(
    () =>
      store.subscribe(({ userSelectionRect: band, transform: [x, y, zoom] }) => {
        if (!band || band.width + band.height === 0) return;
        last.current = {
          x: (band.x - x) / zoom,
          y: (band.y - y) / zoom,
          width: band.width / zoom,
          height: band.height / zoom,
        };
      }),
    [store],
  );
  return useStable(() => {
    const area = last.current;
    last.current = null;
    if (area)
      onSelect(
        indexOf(layout)
          .stepsIn(area)
          .map((box) => box.step.id),
      );
  });
}
