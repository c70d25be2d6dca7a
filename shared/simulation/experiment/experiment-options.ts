import type { StoppingRule } from "../output/stopping-rule.ts";

export interface ExperimentOptions {
  readonly seed: number;
  /** Minutes of a replication in which clients count. */
  readonly window: number;
  /** Minutes before the window; "auto": found from runs of their own, the longest of all versions. */
  readonly warmUp: number | "auto";
  readonly confidence: number;
  readonly rule?: Partial<StoppingRule>;
  /** Cases whose steps are written down in the first replication. */
  readonly traced?: number;
  /** How the queues spread over the replications is told, too, hour by hour of the week. */
  readonly queueBand?: boolean;
}
