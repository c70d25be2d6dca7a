import { compileService } from "../compile.ts";
import type { CompiledService } from "../compiled-service.ts";
import { createRun, type Run } from "../run.ts";
import type { ExperimentOptions } from "./experiment-options.ts";
import type { Variant } from "./figures.ts";
import { createPilot, type PilotSeries, readPilot } from "./find-warm-up.ts";
import { type KeptReplication, keptOf } from "./replication-log.ts";

/** A run of an experiment that depends on no other: whoever does it, and when, it comes to the same. */
export type ExperimentTask =
  /** To see how long this version takes from its empty start to its usual life. */
  | { readonly kind: "pilot"; readonly variant: number; readonly pilot: number }
  | {
      readonly kind: "replication";
      readonly variant: number;
      readonly replication: number;
      /** Minutes. */
      readonly warmUp: number;
    };

export type TaskResult = PilotSeries | KeptReplication;

/** After the window those who count are followed for so many windows more, while others go on coming. */
const FOLLOWED = 4;

/** Does the tasks of one experiment. */
export class TaskRunner {
  readonly #services: readonly CompiledService[];
  readonly #options: ExperimentOptions;

  /** Throws a RangeError where a model cannot be run, naming what is wrong with it. */
  constructor(variants: readonly Variant[], options: ExperimentOptions) {
    this.#services = variants.map(({ model }) => compileService(model));
    this.#options = options;
  }

  begin(task: ExperimentTask): Run {
    const service = this.#services[task.variant];
    if (!service) throw new RangeError(`there is no version ${task.variant}`);
    const { seed, window, traced } = this.#options;
    if (task.kind === "pilot") return createPilot(service, task.pilot, { seed, window });
    const { replication, warmUp } = task;
    const horizon = warmUp + window;
    return createRun(service, {
      seed,
      replication,
      warmUp,
      horizon,
      followUntil: horizon + FOLLOWED * window,
      draws: "keyed",
      ...(replication === 0 && traced && { trace: { cases: traced, every: 1 } }),
    });
  }

  /** What is kept of a run that has come to its end. */
  read(task: ExperimentTask, run: Run): TaskResult {
    return task.kind === "pilot" ? readPilot(run) : keptOf(run.results());
  }
}
