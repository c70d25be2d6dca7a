import { Emitter } from "@shared/base/emitter.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { type CrewJob, runCrew } from "./crew.ts";

/** Experiments side by side, and what is known of them so far; it goes on whatever tab is in front. */
export class ManyRuns<Asked> {
  readonly onChange = new Emitter<void>();
  /** Rises with every change. */
  turn = 0;
  /** What the results are of. */
  asked: Asked | null = null;
  results: ReadonlyMap<string, ExperimentFigures> = new Map();
  failures: ReadonlyMap<string, string> = new Map();
  total = 0;
  isRunning = false;
  settled = true;
  #controller: AbortController | null = null;

  get done(): number {
    return this.results.size + this.failures.size;
  }

  async start(
    asked: Asked,
    jobs: readonly CrewJob[],
    slowest: ServiceModel | undefined,
    options: ExperimentOptions,
  ): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    [this.asked, this.total, this.isRunning, this.settled] = [asked, jobs.length, true, true];
    [this.results, this.failures] = [new Map(), new Map()];
    this.#tell();
    const isMine = () => this.#controller === controller;
    const listener = {
      onDone: (key: string, figures: ExperimentFigures) => {
        if (!isMine()) return;
        this.results = new Map(this.results).set(key, figures);
        this.#tell();
      },
      onFailure: (key: string, message: string) => {
        if (!isMine()) return;
        this.failures = new Map(this.failures).set(key, message);
        this.#tell();
      },
    };
    try {
      const settled = await runCrew(jobs, slowest, options, listener, controller.signal);
      if (isMine()) this.settled = settled;
    } catch (error) {
      // Of a failure before the first job (the warm-up) every job has to tell, or nobody would hear of it.
      if (isMine() && !controller.signal.aborted) {
        const message = error instanceof Error ? error.message : String(error);
        this.failures = new Map(jobs.map(({ key }) => [key, message]));
      }
    } finally {
      if (isMine()) {
        this.isRunning = false;
        this.#tell();
      }
    }
  }

  /** What is known so far stands. */
  cancel(): void {
    this.#controller?.abort(new DOMException("stopped", "AbortError"));
    this.#controller = null;
    if (!this.isRunning) return;
    this.isRunning = false;
    this.#tell();
  }

  #tell(): void {
    this.turn++;
    this.onChange.emit();
  }
}
