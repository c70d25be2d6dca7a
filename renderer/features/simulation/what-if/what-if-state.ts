import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { OfferedLever, Setting } from "@shared/simulation/experiment/design/lever.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";
import { SimulationRunner } from "../../../platform/workers/simulation-runner.ts";
import { type Ending, heldBySession } from "../held-by-session.ts";

/** What was moved in one version of a journey and not written anywhere, with what its runs say. */
export class WhatIf implements Ending {
  readonly onChange = new Emitter<void>();
  /** Rises with every change. */
  turn = 0;
  blueprintId: Id | null = null;
  /** By the keys of their levers. */
  settings: ReadonlyMap<string, Setting> = new Map();
  /** First the version as it stands, then with what was moved. */
  figures: ExperimentFigures | null = null;
  /** The print of what the figures are of. */
  print: string | null = null;
  isRunning = false;
  failure: string | null = null;
  readonly #runner = new SimulationRunner();

  /** Back where it stands, a lever is no longer moved. */
  move({ key, lever, now }: OfferedLever, value: number): void {
    const next = new Map(this.settings);
    if (value === now) next.delete(key);
    else next.set(key, { lever, value });
    this.#set(next);
  }

  /** Moves these and nothing else. */
  moveTo(settings: readonly (readonly [key: string, setting: Setting])[]): void {
    this.#set(new Map(settings));
  }

  reset(): void {
    this.#set(new Map());
  }

  choose(blueprintId: Id): void {
    this.blueprintId = blueprintId;
    this.reset();
  }

  run(variants: readonly Variant[], options: ExperimentOptions, print: string): void {
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

  end(): void {
    this.#runner.dispose();
    this.isRunning = false;
  }

  #set(settings: ReadonlyMap<string, Setting>): void {
    this.settings = settings;
    // What is run meanwhile answers a question that nobody asks any more.
    this.#runner.stop();
    this.isRunning = false;
    this.failure = null;
    if (settings.size === 0) [this.figures, this.print] = [null, null];
    this.#tell();
  }

  #tell(): void {
    this.turn++;
    this.onChange.emit();
  }
}

/** It stays while the engagement is open, whatever tab is in front. */
export const whatIfOf = heldBySession(() => new WhatIf());
