import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";

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
  /** Some of it is done; figures from the first whole replication on. */
  | {
      readonly ticket: number;
      readonly ok: true;
      readonly isOver: boolean;
      readonly figures: ExperimentFigures | null;
    }
  | { readonly ticket: number; readonly ok: false; readonly message: string };
