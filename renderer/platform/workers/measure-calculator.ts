import type { Diff } from "@shared/domain/core/diff.ts";
import {
  type MeasureArgs,
  type MeasureName,
  type MeasureResult,
  measureOf,
} from "@shared/domain/measure/measures.ts";
import type { TableForm } from "@shared/interchange/sheet/write-table.ts";
import type { EngagementSession } from "../store/session.ts";
import { EngagementMirror } from "./engagement-mirror.ts";
import type { MeasureReply, MeasureRequest, TableMeasure } from "./measure-protocol.ts";

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}
interface Kept {
  readonly generation: number;
  readonly answer: Promise<unknown>;
  /** Ends the question where nobody waits for its answer any more. */
  readonly abort: AbortController;
  /** Who waits for it; one without a signal never goes. */
  askers: number;
  /** The answer, once it is there. */
  result?: unknown;
  isSettled: boolean;
}

/** A question that may be asked next. */
export type Foreseen = { [K in MeasureName]: readonly [name: K, args: MeasureArgs<K>] }[MeasureName];

/** What is told of work that may take longer than a person waits. */
export interface SlowWork {
  onProgress(): void;
  /** Nobody waits any more for what this calculator is in the middle of. */
  onOvertaken(calculator: MeasureCalculator): void;
}

const MOST_KEPT = 200;

const keyOf = (name: MeasureName, args: unknown): string => `${name} ${JSON.stringify(args)}`;

/**
 * Answers questions to the figures of one engagement in a worker that mirrors it. An answer is kept until a record of a
 * type that it reads has changed.
 */
export class MeasureCalculator {
  readonly #session: EngagementSession;
  readonly #worker: Worker;
  readonly #mirror: EngagementMirror;
  readonly #waiting = new Map<number, Waiting>();
  readonly #kept = new Map<string, Kept>();
  readonly #generations = new Map<string, number>();
  readonly #stop: () => void;
  readonly #slow: SlowWork | undefined;
  #tickets = 0;
  #foreseen: Foreseen[] = [];
  #isForeseeing = false;
  /** The question that is worked on and takes long. */
  #long: number | null = null;
  /** Why nothing is answered any more. */
  #end: Error | null = null;
  /** Its worker has failed and answers nothing any more; the next question needs another calculator. */
  hasEnded = false;
  /** How much of it is done, 0 to 1; null while nothing takes long. */
  share: number | null = null;

  constructor(session: EngagementSession, slow?: SlowWork) {
    this.#session = session;
    this.#slow = slow;
    this.#worker = new Worker(new URL("./measure-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<MeasureReply>) => this.#settle(data);
    this.#worker.onerror = (event) => {
      this.hasEnded = true;
      this.#foreseen = [];
      this.#failAll(new Error(event.message || "the calculator could not start"));
    };
    this.#mirror = new EngagementMirror(session, (news, transfer) => this.#post(news, transfer));
    this.#stop = session.onChange.on((diff) => this.#take(diff));
  }

  /** Rises when a record of a type that the measure reads has changed. */
  generationOf(name: MeasureName): number {
    return measureOf(name).reads.reduce((sum, type) => sum + (this.#generations.get(type) ?? 0), 0);
  }

  /** The answer, where it is there at once: of what was asked or foreseen before, and nothing changed since. */
  ready<K extends MeasureName>(name: K, args: MeasureArgs<K>): MeasureResult<K> | undefined {
    const held = this.#kept.get(keyOf(name, args));
    return held?.generation === this.generationOf(name) ? (held.result as MeasureResult<K>) : undefined;
  }

  /**
   * Answers these before they are asked, in their order and in place of those foreseen before: one at a time, while
   * nobody waits, so that who asks something else waits for one of them at most.
   */
  foresee(questions: readonly Foreseen[]): void {
    this.#foreseen = [...questions];
    this.#lookAhead();
  }

  /** Rejects with an AbortError once the signal is aborted; a question that nobody waits for is then never figured. */
  ask<K extends MeasureName>(name: K, args: MeasureArgs<K>, signal?: AbortSignal): Promise<MeasureResult<K>> {
    const key = keyOf(name, args);
    const generation = this.generationOf(name);
    const held = this.#kept.get(key);
    const kept = held?.generation === generation ? held : this.#begin(key, generation, name, args);
    kept.askers++;
    const answer = kept.answer as Promise<MeasureResult<K>>;
    if (!signal) return answer;
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => {
        reject(signal.reason);
        // An answer that is there stays, whoever leaves: it is asked for again on coming back.
        if (--kept.askers > 0 || kept.isSettled) return;
        kept.abort.abort();
        // At once: its columns may still be on their way, and who asks meanwhile must not be given what was given up.
        this.#drop(key, kept);
      });
      answer.then(resolve, reject);
    });
  }

  /** The table of a measure, written for a file or for the clipboard; not kept. */
  writeTable<K extends TableMeasure>(name: K, args: MeasureArgs<K>, form: "csv"): Promise<Uint8Array>;
  writeTable<K extends TableMeasure>(name: K, args: MeasureArgs<K>, form: "cells"): Promise<string>;
  writeTable(name: TableMeasure, args: unknown, form: TableForm): Promise<unknown> {
    return this.#ask(name, args, new AbortController().signal, form);
  }

  #begin(key: string, generation: number, name: MeasureName, args: unknown): Kept {
    const abort = new AbortController();
    const answer = this.#ask(name, args, abort.signal);
    const kept: Kept = { generation, answer, abort, askers: 0, isSettled: false };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    answer.then(
      (result) => {
        kept.result = result;
        kept.isSettled = true;
      },
      // What failed or was given up is asked again the next time, edit or not.
      () => this.#drop(key, kept),
    );
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }

  #drop(key: string, kept: Kept): void {
    if (this.#kept.get(key) === kept) this.#kept.delete(key);
  }

  #lookAhead(): void {
    if (this.#isForeseeing || this.#waiting.size > 0) return;
    const next = this.#foreseen.shift();
    if (!next) return;
    this.#isForeseeing = true;
    const goOn = () => {
      this.#isForeseeing = false;
      this.#lookAhead();
    };
    // One that fails is asked again by who wants it, and told to him.
    const [name, args] = next;
    this.ask(name, args as MeasureArgs<MeasureName>).then(goOn, goOn);
  }

  dispose(reason = new Error("the engagement was closed")): void {
    this.#stop();
    this.#mirror.end();
    this.#foreseen = [];
    this.#worker.terminate();
    this.#failAll(reason);
  }

  async #ask(name: MeasureName, args: unknown, signal: AbortSignal, form?: TableForm): Promise<unknown> {
    const wanted = [...measureOf(name).columns(this.#session.model, args)];
    await Promise.all([this.#mirror.isWhole, ...wanted.map((place) => this.#mirror.needColumn(place))]);
    signal.throwIfAborted();
    // While records or columns were on their way.
    if (this.#end) throw this.#end;
    const ticket = ++this.#tickets;
    const answer = new Promise((resolve, reject) => this.#waiting.set(ticket, { resolve, reject }));
    signal.addEventListener("abort", () => {
      const waiting = this.#waiting.get(ticket);
      if (!this.#waiting.delete(ticket)) return;
      this.#post({ kind: "cancel", ticket });
      waiting?.reject(signal.reason);
      // A worker in the middle of something hears nothing: it is ended, not waited for.
      if (this.#long === ticket) this.#slow?.onOvertaken(this);
    });
    this.#post({ kind: "ask", ticket, name, args, ...(form && { form }) });
    return answer;
  }

  #take(diff: Diff): void {
    const changed = [...diff.added, ...diff.removed, ...diff.updated.map(([, to]) => to)];
    for (const type of new Set(changed.map((record) => record.type))) {
      this.#generations.set(type, (this.#generations.get(type) ?? 0) + 1);
    }
  }

  #post(request: MeasureRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
  }

  #settle(reply: MeasureReply): void {
    if ("share" in reply) {
      if (!this.#waiting.has(reply.ticket)) return;
      this.#long = reply.ticket;
      this.#progress(reply.share);
      return;
    }
    this.#long = null;
    this.#progress(null);
    const waiting = this.#waiting.get(reply.ticket);
    this.#waiting.delete(reply.ticket);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.message));
    this.#lookAhead();
  }

  #failAll(error: Error): void {
    this.#end = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#progress(null);
  }

  #progress(share: number | null): void {
    if (share === this.share) return;
    this.share = share;
    this.#slow?.onProgress();
  }
}
