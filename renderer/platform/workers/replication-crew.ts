import type { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import type { ExperimentTask } from "@shared/simulation/experiment/tasks.ts";
import type { ReplicationReply, ReplicationRequest } from "./replication-protocol.ts";

/** Beside the one that leads: more than this many hardly ever have something to do before it is over. */
const MOST_HANDS = 3;

export interface CrewListener {
  /** A run that was handed out has come back, and is in the experiment. */
  onTaken(): void;
  /** Somebody died over a run; it is there to be done again. */
  onGivenBack(): void;
  onFailure(message: string): void;
}

interface Hand {
  readonly worker: Worker;
  /** The run that it is at. */
  task: ExperimentTask | null;
}

/** Workers on the cores that are left, which do runs of the experiment that they are given. */
export class ReplicationCrew {
  readonly #hands: Hand[] = [];
  readonly #listener: CrewListener;
  #experiment: Experiment | null = null;
  #ticket = 0;

  constructor(listener: CrewListener) {
    this.#listener = listener;
  }

  begin(experiment: Experiment, variants: readonly Variant[], options: ExperimentOptions): void {
    this.#experiment = experiment;
    this.#ticket++;
    const count = Math.min(MOST_HANDS, Math.max(0, (navigator.hardwareConcurrency || 1) - 1));
    while (this.#hands.length < count) this.#hands.push(this.#open());
    for (const hand of this.#hands) {
      hand.task = null;
      this.#post(hand, { kind: "begin", ticket: this.#ticket, variants, options });
    }
    this.handOut();
  }

  /** Gives a run to each who has none, as far as there are any. */
  handOut(): void {
    for (const hand of this.#hands) {
      if (hand.task) continue;
      const task = this.#experiment?.claim();
      if (!task) return;
      hand.task = task;
      this.#post(hand, { kind: "do", ticket: this.#ticket, task });
    }
  }

  /** Nobody works on, and what comes back from now on is not looked at. */
  end(): void {
    this.#experiment = null;
    this.#ticket++;
    for (const hand of this.#hands) this.#post(hand, { kind: "end" });
  }

  #post({ worker }: Hand, request: ReplicationRequest): void {
    worker.postMessage(request);
  }

  #open(): Hand {
    const worker = new Worker(new URL("./replication-worker.ts", import.meta.url), { type: "module" });
    const hand: Hand = { worker, task: null };
    worker.onmessage = ({ data }: MessageEvent<ReplicationReply>) => this.#take(hand, data);
    worker.onerror = () => {
      worker.terminate();
      const place = this.#hands.indexOf(hand);
      if (place >= 0) this.#hands.splice(place, 1);
      // The others do it all the same, or the one that leads; where that one dies of it too, it is a failure.
      if (hand.task) this.#experiment?.giveBack(hand.task);
      if (this.#experiment) this.#listener.onGivenBack();
    };
    return hand;
  }

  #take(hand: Hand, reply: ReplicationReply): void {
    if (reply.ticket !== this.#ticket || this.#experiment === null) return;
    hand.task = null;
    if (!reply.ok) {
      this.#listener.onFailure(reply.message);
      return;
    }
    this.#experiment.take(reply.task, reply.result);
    this.handOut();
    this.#listener.onTaken();
  }
}
