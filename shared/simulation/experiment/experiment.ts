import { type Progress, progressOf, type StoppingRule, USUAL_RULE } from "../output/stopping-rule.ts";
import type { Run } from "../run.ts";
import type { ExperimentOptions } from "./experiment-options.ts";
import type { ExperimentFigures, Variant } from "./figures.ts";
import { PILOTS, type PilotSeries, warmUpFrom } from "./find-warm-up.ts";
import { readDifference, readVariant } from "./read-figures.ts";
import { type KeptReplication, ReplicationLog } from "./replication-log.ts";
import { type ExperimentTask, type TaskResult, TaskRunner } from "./tasks.ts";

interface OwnRun {
  readonly task: ExperimentTask;
  readonly run: Run;
}

/**
 * Versions of a service side by side: replication by replication each of them meets the same clients with the same luck
 * (keyed draws), until the interval of the 90th percentile of the lead time is as narrow as asked for in all of them.
 *
 * Its runs depend on nothing but their number: who has more cores hands them out (`claim`) and brings back what they came
 * to (`take`), in any order. They are looked at in the order of their numbers, so that the figures are the same to the
 * last bit, however many did them.
 */
export class Experiment {
  readonly #variants: readonly Variant[];
  readonly #logs: readonly ReplicationLog[];
  readonly #options: ExperimentOptions;
  readonly #rule: StoppingRule;
  readonly #runner: TaskRunner;
  readonly #tasks: Generator<ExperimentTask | null, never, void>;
  readonly #pilots: (PilotSeries | undefined)[][];
  /** Runs that were handed out and will not come back. */
  readonly #returned: ExperimentTask[] = [];
  /** Replications that came before an earlier one did: by number, then by version. */
  readonly #early = new Map<number, (KeptReplication | undefined)[]>();
  #own: OwnRun | null = null;
  #warmUp: number | null = null;
  #settled = true;
  #isOver = false;

  /** Throws a RangeError where a model cannot be run, naming what is wrong with it. */
  constructor(variants: readonly Variant[], options: ExperimentOptions) {
    this.#variants = variants;
    this.#runner = new TaskRunner(variants, options);
    this.#logs = variants.map(() => new ReplicationLog());
    this.#options = options;
    this.#rule = { ...USUAL_RULE, confidence: options.confidence, ...options.rule };
    this.#pilots = variants.map(() => []);
    if (options.warmUp !== "auto") this.#warmUp = options.warmUp;
    this.#isOver = this.#progress().state !== "more";
    this.#tasks = this.#inOrder();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Replications that every version has done. */
  get replications(): number {
    return Math.min(...this.#logs.map(({ kept }) => kept.length));
  }

  /** Does so many events at most; false once it is over, or where it waits for what was handed out. */
  advance(events?: number): boolean {
    if (this.#isOver) return false;
    this.#own ??= this.#begin();
    if (this.#own === null) return false;
    const { task, run } = this.#own;
    if (run.advance(events)) return true;
    this.#own = null;
    this.take(task, this.#runner.read(task, run));
    return !this.#isOver;
  }

  /** A run for somebody else to do; null where there is none just now. */
  claim(): ExperimentTask | null {
    return this.#isOver ? null : (this.#returned.shift() ?? this.#tasks.next().value ?? null);
  }

  /** A run that was claimed is done by nobody any more: the next who asks gets it. */
  giveBack(task: ExperimentTask): void {
    this.#returned.push(task);
  }

  /** What a run came to. One that came when it was all over is not needed any more. */
  take(task: ExperimentTask, result: TaskResult): void {
    if (this.#isOver) return;
    if (task.kind === "pilot") this.#takePilot(task.variant, task.pilot, result as PilotSeries);
    else this.#takeReplication(task.replication, task.variant, result as KeptReplication);
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
      warmUp: this.#warmUp ?? 0,
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

  #begin(): OwnRun | null {
    const task = this.claim();
    return task && { task, run: this.#runner.begin(task) };
  }

  /** Pilots, then replications without an end; null while the pilots are awaited, or no more replications are allowed. */
  *#inOrder(): Generator<ExperimentTask | null, never, void> {
    const variants = this.#variants.map((_, variant) => variant);
    if (this.#warmUp === null)
      for (const variant of variants)
        for (let pilot = 0; pilot < PILOTS; pilot++) yield { kind: "pilot", variant, pilot };
    while (this.#warmUp === null) yield null;
    const warmUp: number = this.#warmUp;
    for (let replication = 0; replication < this.#rule.most; replication++)
      for (const variant of variants) yield { kind: "replication", variant, replication, warmUp };
    for (;;) yield null;
  }

  #takePilot(variant: number, pilot: number, series: PilotSeries): void {
    const own = this.#pilots[variant];
    if (own) own[pilot] = series;
    const pilots = this.#pilots.map((some) => some.filter((one) => one !== undefined));
    if (pilots.some(({ length }) => length < PILOTS)) return;
    const found = pilots.map(warmUpFrom);
    this.#warmUp = Math.max(0, ...found.map(({ minutes }) => minutes));
    this.#settled = found.every(({ settled }) => settled);
  }

  #takeReplication(replication: number, variant: number, result: KeptReplication): void {
    const beside = this.#early.get(replication) ?? [];
    beside[variant] = result;
    this.#early.set(replication, beside);
    while (!this.#isOver) {
      const number = this.replications;
      const next = this.#early.get(number)?.filter((one) => one !== undefined);
      if (next?.length !== this.#variants.length) return;
      this.#early.delete(number);
      next.forEach((one, index) => {
        this.#logs[index]?.take(one);
      });
      this.#isOver = this.#progress().state !== "more";
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
