import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant, VariantFigures } from "@shared/simulation/experiment/figures.ts";
import { type SimulationReply, type SimulationRequest, withTraces } from "./simulation-protocol.ts";

/** Hears of one run; never again after it was over, failed, or another one was begun. */
export interface SimulationListener {
  onFigures(figures: ExperimentFigures | null, isOver: boolean): void;
  onFailure(message: string): void;
}

/** Runs experiments in a worker of its own, the newest one only. */
export class SimulationRunner {
  #worker: Worker | null = null;
  #listener: SimulationListener | null = null;
  #ticket = 0;
  /** The steps of the watched clients of this run, version by version. */
  #traces: readonly VariantFigures["trace"][] = [];
  readonly #isAlone: boolean;

  /** `isAlone`: runs on one core, as there are others of its kind on the others. */
  constructor({ isAlone = false }: { readonly isAlone?: boolean } = {}) {
    this.#isAlone = isAlone;
  }

  get isRunning(): boolean {
    return this.#listener !== null;
  }

  start(variants: readonly Variant[], options: ExperimentOptions, listener: SimulationListener): void {
    this.stop();
    this.#listener = listener;
    this.#traces = [];
    this.#post({ kind: "run", ticket: ++this.#ticket, variants, options, isAlone: this.#isAlone });
  }

  /** What has been told so far stands. */
  stop(): void {
    if (this.#listener === null) return;
    this.#listener = null;
    this.#post({ kind: "stop", ticket: this.#ticket });
  }

  dispose(): void {
    this.#listener = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  #post(request: SimulationRequest): void {
    this.#worker ??= this.#open();
    this.#worker.postMessage(request);
  }

  #open(): Worker {
    const worker = new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<SimulationReply>) => this.#take(data);
    worker.onerror = (event) => {
      const listener = this.#listener;
      this.dispose();
      listener?.onFailure(event.message || "the simulation could not start");
    };
    return worker;
  }

  #take(reply: SimulationReply): void {
    if (reply.ticket !== this.#ticket || this.#listener === null) return;
    const listener = this.#listener;
    if (!reply.ok) {
      this.#listener = null;
      listener.onFailure(reply.message);
      return;
    }
    if (reply.isOver) this.#listener = null;
    const { figures, isTraceTold, isOver } = reply;
    if (figures && !isTraceTold) this.#traces = figures.variants.map(({ trace }) => trace);
    listener.onFigures(figures && isTraceTold ? withTraces(figures, this.#traces) : figures, isOver);
  }
}
