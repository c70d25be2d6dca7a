import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import type { ExperimentTask, TaskResult } from "@shared/simulation/experiment/tasks.ts";

export type ReplicationRequest =
  /** What the tasks to come are of; the one before is not needed any more. */
  | {
      readonly kind: "begin";
      readonly ticket: number;
      readonly variants: readonly Variant[];
      readonly options: ExperimentOptions;
    }
  | { readonly kind: "do"; readonly ticket: number; readonly task: ExperimentTask }
  /** It is over, or was stopped: what is being done is not waited for, and nothing is kept. */
  | { readonly kind: "end" };

export type ReplicationReply =
  | { readonly ticket: number; readonly ok: true; readonly task: ExperimentTask; readonly result: TaskResult }
  | { readonly ticket: number; readonly ok: false; readonly message: string };
