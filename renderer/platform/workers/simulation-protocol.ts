import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant, VariantFigures } from "@shared/simulation/experiment/figures.ts";

export type SimulationRequest =
  | {
      readonly kind: "run";
      readonly ticket: number;
      readonly variants: readonly Variant[];
      readonly options: ExperimentOptions;
      /** The other cores are at something else. */
      readonly isAlone: boolean;
    }
  /** Nobody waits for it any more. */
  | { readonly kind: "stop"; readonly ticket: number };

export type SimulationReply =
  /**
   * Some of it is done; figures from the first whole replication on. The steps of the watched clients come with the first
   * of them only: of a large service they are hundreds of thousands, and never another.
   */
  | {
      readonly ticket: number;
      readonly ok: true;
      readonly isOver: boolean;
      readonly figures: ExperimentFigures | null;
      readonly isTraceTold: boolean;
    }
  | { readonly ticket: number; readonly ok: false; readonly message: string };

/** The same figures with these steps of the watched clients, version by version; without any where there are none. */
export const withTraces = (
  figures: ExperimentFigures,
  traces: readonly VariantFigures["trace"][],
): ExperimentFigures => ({
  ...figures,
  variants: figures.variants.map((variant, place) => ({ ...variant, trace: traces[place] ?? [] })),
});
