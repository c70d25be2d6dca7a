import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { Demand } from "@shared/domain/simulation/records.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { SimulationRunner } from "../../platform/workers/simulation-runner.ts";
import type { Version } from "./versions.ts";

const WEEK = 10_080;
/** Cases whose way is kept for a look at single clients. */
const TRACED = 60;

/** What is to be run: equal inputs have equal prints. */
export interface Input {
  readonly variants: readonly Variant[];
  readonly options: ExperimentOptions;
  readonly print: string;
}

/** What the versions that can be run make of the demand; null where none of them can. */
export function inputOf(versions: readonly Version[]): Input | null {
  let demand: Demand | null = null;
  const variants = versions.flatMap(({ blueprint, service }): Variant[] => {
    if (!service.ok) return [];
    demand ??= service.demand;
    return [{ id: blueprint.id, model: service.model }];
  });
  const options = demand && optionsOf(demand);
  return options && { variants, options, print: JSON.stringify([variants, options]) };
}

const optionsOf = ({ seed, horizonWeeks, warmUpWeeks, confidence }: Demand): ExperimentOptions => ({
  seed,
  window: horizonWeeks * WEEK,
  warmUp: warmUpWeeks === "auto" ? "auto" : warmUpWeeks * WEEK,
  confidence,
  traced: TRACED,
});

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

  start({ variants, options, print }: Input): void {
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
