import type { MeanFigure } from "../../../statistics/mean-interval.ts";
import type { VariantFigures } from "../figures.ts";

/** What is read off each cell of a grid. */
export type Measure =
  /** Minutes from the beginning to the end. */
  | { readonly kind: "mean" | "p50" | "p90" }
  /** Per case, in the model's currency. */
  | { readonly kind: "cost" }
  /** Share of the cases that keep a target. */
  | { readonly kind: "kept"; readonly targetId: string }
  /** Share of their hours in which a pool is at work. */
  | { readonly kind: "busy"; readonly poolId: string };

/** Null where no run tells: nobody came to the end, or the pool or the target has no part in it. */
export function measured(measure: Measure, figures: VariantFigures): MeanFigure | null {
  switch (measure.kind) {
    case "cost":
      return figures.cost;
    case "kept":
      return figures.targets.find(({ targetId }) => targetId === measure.targetId)?.compliance ?? null;
    case "busy":
      return figures.pools.find(({ poolId }) => poolId === measure.poolId)?.utilisation ?? null;
    default:
      return figures.lead[measure.kind];
  }
}

/** Whether the larger figure is the better one; a busy pool is neither, and the idler one waits less. */
export const isMoreBetter = ({ kind }: Measure): boolean => kind === "kept";
