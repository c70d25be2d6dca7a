import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";
import type { SimulationRunner } from "../../platform/workers/simulation-runner.ts";

/** An experiment to its end. Rejects with an AbortError once the signal is aborted, else with what went wrong. */
export function askSimulation(
  runner: SimulationRunner,
  variants: readonly Variant[],
  options: ExperimentOptions,
  signal: AbortSignal,
): Promise<ExperimentFigures> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      runner.stop();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    runner.start(variants, options, {
      onFigures: (figures, isOver) => {
        if (!isOver) return;
        signal.removeEventListener("abort", stop);
        if (figures) resolve(figures);
        else reject(new Error("no run came to its end"));
      },
      onFailure: (message) => {
        signal.removeEventListener("abort", stop);
        reject(new Error(message));
      },
    });
  });
}
