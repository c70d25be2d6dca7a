import { compileService } from "../compile.ts";
import type { CompiledService } from "../compiled-service.ts";
import { type Progress, progressOf, type StoppingRule, USUAL_RULE } from "../output/stopping-rule.ts";
import { createRun, type Run } from "../run.ts";
import type { ExperimentFigures, Variant } from "./figures.ts";
import { findWarmUp } from "./find-warm-up.ts";
import { readDifference, readVariant } from "./read-figures.ts";
import { ReplicationLog } from "./replication-log.ts";

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

/** After the window those who count are followed for so many windows more, while others go on coming. */
const FOLLOWED = 4;

/**
 * Versions of a service side by side: replication by replication each of them meets the same clients with the same luck
 * (keyed draws), until the interval of the 90th percentile of the lead time is as narrow as asked for in all of them.
 */
export class Experiment {
  readonly #variants: readonly Variant[];
  readonly #services: readonly CompiledService[];
  readonly #logs: readonly ReplicationLog[];
  readonly #options: ExperimentOptions;
  readonly #rule: StoppingRule;
  readonly #work: Generator<Run, void, void>;
  #run: Run | null = null;
  #warmUp = 0;
  #settled = true;
  #isOver = false;

  /** Throws a RangeError where a model cannot be run, naming what is wrong with it. */
  constructor(variants: readonly Variant[], options: ExperimentOptions) {
    this.#variants = variants;
    this.#services = variants.map(({ model }) => compileService(model));
    this.#logs = variants.map(() => new ReplicationLog());
    this.#options = options;
    this.#rule = { ...USUAL_RULE, confidence: options.confidence, ...options.rule };
    this.#work = this.#runs();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Replications that every version has done. */
  get replications(): number {
    return Math.min(...this.#logs.map(({ kept }) => kept.length));
  }

  /** Does so many events at most; false once it is over. */
  advance(events?: number): boolean {
    if (this.#isOver) return false;
    if (this.#run === null) {
      const next = this.#work.next();
      if (next.done) {
        this.#isOver = true;
        return false;
      }
      this.#run = next.value;
    }
    if (!this.#run.advance(events)) this.#run = null;
    return true;
  }

  /** What is known so far; null before the first replication of all versions. */
  figures(): ExperimentFigures | null {
    if (this.replications === 0) return null;
    const { confidence, queueBand } = this.#options;
    const [first] = this.#logs;
    return {
      replications: this.replications,
      progress: this.#progress(),
      isOver: this.#isOver,
      warmUp: this.#warmUp,
      settled: this.#settled,
      events: this.#logs.reduce((sum, log) => sum + log.events, 0),
      variants: this.#variants.map(({ id }, index) =>
        readVariant(id, this.#logs[index] as ReplicationLog, confidence, queueBand),
      ),
      differences: this.#variants
        .slice(1)
        .map(({ id }, index) =>
          readDifference(id, first as ReplicationLog, this.#logs[index + 1] as ReplicationLog, confidence),
        ),
    };
  }

  *#runs(): Generator<Run, void, void> {
    const { seed, window, warmUp, traced } = this.#options;
    if (warmUp === "auto") {
      for (const service of this.#services) {
        const found = yield* findWarmUp(service, { seed, window });
        this.#warmUp = Math.max(this.#warmUp, found.minutes);
        this.#settled = this.#settled && found.settled;
      }
    } else this.#warmUp = warmUp;
    const horizon = this.#warmUp + window;
    for (let replication = 0; this.#progress().state === "more"; replication++) {
      for (const [index, service] of this.#services.entries()) {
        const run = createRun(service, {
          seed,
          replication,
          warmUp: this.#warmUp,
          horizon,
          followUntil: horizon + FOLLOWED * window,
          draws: "keyed",
          ...(replication === 0 && traced && { trace: { cases: traced, every: 1 } }),
        });
        yield run;
        this.#logs[index]?.take(run.results());
      }
    }
  }

  /** Of the version that needs the most. */
  #progress(): Progress {
    const each = this.#logs.map((log) => {
      const figures = log.series(({ journey }) => journey.lead.p90).slice(0, this.replications);
      return progressOf(figures, this.#rule);
    });
    return (
      each.find(({ state }) => state === "more") ??
      each.reduce((widest, one) => ((one.reached ?? 0) > (widest.reached ?? 0) ? one : widest))
    );
  }
}
