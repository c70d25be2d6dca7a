import type { BlueprintLayout, FlowPath } from "@shared/domain/blueprint/layout/types.ts";
import { useStore } from "@xyflow/react";
import { useMemo } from "react";

/** Side of the squares of the map by which the view is told: inside of one, panning changes nothing. */
const CELL = 800;

/** The flows that run through what is in view and a square around it; another list only when a square is left. */
export function useFlowsInView(layout: BlueprintLayout): readonly FlowPath[] {
  const cells = useStore(({ transform: [x, y, zoom], width, height }) => {
    const cell = (pixels: number, shift: number) => Math.floor((pixels - shift) / zoom / CELL);
    return [cell(0, x) - 1, cell(0, y) - 1, cell(width, x) + 2, cell(height, y) + 2].join();
  });
  return useMemo(() => {
    const [left = 0, top = 0, right = 0, bottom = 0] = cells.split(",").map((cell) => Number(cell) * CELL);
    return layout.flows.filter(({ points }) => {
      const xs = points.map((point) => point.x);
      const ys = points.map((point) => point.y);
      return (
        Math.min(...xs) <= right &&
        Math.max(...xs) >= left &&
        Math.min(...ys) <= bottom &&
        Math.max(...ys) >= top
      );
    });
  }, [layout.flows, cells]);
}
