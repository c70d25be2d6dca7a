import { Emitter } from "@shared/base/emitter.ts";
import { type Diff, mergeDiffs } from "@shared/domain/core/diff.ts";
import type { SaveState } from "./session.ts";

export interface Batch {
  readonly diff: Diff;
  /** The session's revision after the last commit in the batch. */
  readonly revision: number;
}

const FIRST_RETRY = 250;
const LONGEST_RETRY = 10_000;

/**
 * Carries commits to the disk in order, many in one batch. Promise: a row leaves the queue only when `write` has
 * resolved for it, and the state says saved only when the queue is empty.
 */
export class WriteQueue {
  readonly onState = new Emitter<SaveState>();
  /** In their order; made one only when they are written, so that a commit costs the same however many wait. */
  #waiting: Batch[] = [];
  #running = false;
  #state: SaveState = { kind: "saved" };
  #flushes: { resolve: () => void; reject: (error: Error) => void }[] = [];
  #retryAfter = FIRST_RETRY;
  #retryNow: (() => void) | null = null;
  readonly #write: (batch: Batch) => Promise<void>;
  readonly #explain: (error: unknown) => string;

  constructor(write: (batch: Batch) => Promise<void>, explain: (error: unknown) => string) {
    this.#write = write;
    this.#explain = explain;
  }

  get state(): SaveState {
    return this.#state;
  }

  push(diff: Diff, revision: number): void {
    this.#waiting.push({ diff, revision });
    if (this.#state.kind === "saved") this.#setState({ kind: "saving" });
    void this.#pump();
  }

  /** Resolves when all that was pushed is on the disk; rejects when the next try fails. */
  flush(): Promise<void> {
    if (!this.#running && this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#flushes.push({ resolve, reject });
      this.#retryNow?.();
    });
  }

  async #pump(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    // Commits of one gesture land in one transaction.
    await Promise.resolve();
    for (let batch = this.#take(); batch !== null; batch = this.#take()) {
      try {
        await this.#write(batch);
        this.#retryAfter = FIRST_RETRY;
        if (this.#state.kind === "failed") this.#setState({ kind: "saving" });
      } catch (error) {
        this.#waiting.unshift(batch);
        const reason = this.#explain(error);
        this.#setState({ kind: "failed", reason });
        for (const flush of this.#flushes.splice(0)) flush.reject(new Error(reason));
        await this.#pause();
      }
    }
    this.#running = false;
    this.#setState({ kind: "saved" });
    for (const flush of this.#flushes.splice(0)) flush.resolve();
  }

  /** All that waits, as one batch. */
  #take(): Batch | null {
    const waiting = this.#waiting.splice(0);
    const last = waiting.at(-1);
    return last ? { diff: mergeDiffs(...waiting.map(({ diff }) => diff)), revision: last.revision } : null;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#retryNow = null;
        resolve();
      };
      const timer = setTimeout(go, this.#retryAfter);
      this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY);
      this.#retryNow = go;
    });
  }

  #setState(state: SaveState): void {
    this.#state = state;
    this.onState.emit(state);
  }
}
