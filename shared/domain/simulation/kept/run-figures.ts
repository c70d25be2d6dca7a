import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";

/** What is kept of the figures of a run, and can be shown again. */
export type RunFigures = Pick<
  ExperimentFigures,
  "replications" | "progress" | "isOver" | "warmUp" | "settled" | "variants" | "differences"
>;
