import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { SimulationRunner } from "../../../platform/workers/simulation-runner.ts";
import { askSimulation } from "../ask-simulation.ts";

/** One experiment of many: its versions meet the same clients with the same luck as those of every other one. */
export interface CrewJob {
  readonly key: string;
  readonly variants: readonly Variant[];
}

export interface CrewListener {
  onDone(key: string, figures: ExperimentFigures): void;
  onFailure(key: string, message: string): void;
}

/** One core stays free for the screen; beyond four the machine's memory is the narrower place. */
const MOST_WORKERS = 4;
export const crewSize = (cores: number): number => Math.min(MOST_WORKERS, Math.max(1, cores - 1));

/**
 * Runs jobs side by side in workers of their own, each as many replications as the rule says, and tells of each when it
 * is done. Where the warm-up is to be found, it is found once, of the model given, and holds for all of them. Resolves to
 * whether it was settled; rejects with an AbortError once the signal is aborted. Its workers end with it.
 */
export async function runCrew(
  jobs: readonly CrewJob[],
  slowest: ServiceModel | undefined,
  options: ExperimentOptions,
  listener: CrewListener,
  signal: AbortSignal,
): Promise<boolean> {
  const runners = Array.from(
    { length: Math.min(crewSize(navigator.hardwareConcurrency), Math.max(1, jobs.length)) },
    () => new SimulationRunner({ isAlone: true }),
  );
  try {
    const [first] = runners;
    const { warmUp, settled } =
      options.warmUp === "auto" && slowest && first
        ? await foundWarmUp(first, slowest, options, signal)
        : { warmUp: options.warmUp, settled: true };
    const waiting = [...jobs];
    const work = async (runner: SimulationRunner) => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        try {
          listener.onDone(job.key, await askSimulation(runner, job.variants, { ...options, warmUp }, signal));
        } catch (error) {
          if (signal.aborted) throw error;
          listener.onFailure(job.key, error instanceof Error ? error.message : String(error));
        }
      }
    };
    await Promise.all(runners.map(work));
    return settled;
  } finally {
    for (const runner of runners) runner.dispose();
  }
}

async function foundWarmUp(
  runner: SimulationRunner,
  model: ServiceModel,
  options: ExperimentOptions,
  signal: AbortSignal,
) {
  const once = { ...options, traced: 0, rule: { fewest: 1, most: 1 } };
  return await askSimulation(runner, [{ id: "slowest", model }], once, signal);
}
