import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import { SimulationRunner } from "../../platform/workers/simulation-runner.ts";
import { type Ending, heldBySession } from "./held-by-session.ts";

/** The simulation of one journey: its last run, whatever tab is in front. */
export class JourneySimulation implements Ending {
  readonly onChange = new Emitter<void>();
  /** Rises with every change. */
  turn = 0;
  figures: ExperimentFigures | null = null;
  /** The print of what the figures are of. */
  print: string | null = null;
  failure: string | null = null;
  isRunning = false;
  /** Every change is run at once. */
  isLive = false;
  chosen: ReadonlySet<Id> | null = null;
  readonly #runner = new SimulationRunner();

  start({ variants, options, print }: ExperimentInput): void {
    // Figures of the run before stay in sight until the first of the new ones.
    this.isRunning = true;
    this.failure = null;
    this.#runner.start(variants, options, {
      onFigures: (figures, isOver) => {
        if (figures) [this.figures, this.print] = [figures, print];
        this.isRunning = !isOver;
        this.#tell();
      },
      onFailure: (message) => {
        this.isRunning = false;
        this.failure = message;
        this.#tell();
      },
    });
    this.#tell();
  }

  /** What has been found so far stands. */
  stop(): void {
    this.#runner.stop();
    this.isRunning = false;
    this.#tell();
  }

  end(): void {
    this.#runner.dispose();
    [this.isRunning, this.isLive] = [false, false];
  }

  #tell(): void {
    this.turn++;
    this.onChange.emit();
  }

  setLive(isLive: boolean): void {
    this.isLive = isLive;
    this.#tell();
  }

  choose(chosen: ReadonlySet<Id>): void {
    this.chosen = chosen;
    this.#tell();
  }
}

/** It stays while the engagement is open, whatever tab is in front. */
export const simulationOf = heldBySession(() => new JourneySimulation());
