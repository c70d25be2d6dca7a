import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { SimulationRunner } from "../../platform/workers/simulation-runner.ts";

/** The simulation of one journey: its last run, whatever tab is in front. */
export class JourneySimulation {
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

const held = new WeakMap<EngagementSession, Map<Id, JourneySimulation>>();

export function simulationOf(session: EngagementSession, journeyId: Id): JourneySimulation {
  const all = held.get(session) ?? new Map<Id, JourneySimulation>();
  held.set(session, all);
  const known = all.get(journeyId) ?? new JourneySimulation();
  all.set(journeyId, known);
  return known;
}
