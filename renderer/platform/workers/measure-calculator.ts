import type { Diff } from "@shared/domain/core/diff.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import {
  type MeasureArgs,
  type MeasureName,
  type MeasureResult,
  measureOf,
} from "@shared/domain/measure/measures.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import type { EngagementSession } from "../store/session.ts";
import type { MeasureReply, MeasureRequest } from "./measure-protocol.ts";

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}
interface Kept {
  readonly generation: number;
  readonly answer: Promise<unknown>;
}

const MOST_KEPT = 200;

const recordsOf = (model: ReadModel): AnyRecord[] =>
  (Object.keys(RECORD_TYPES) as RecordTypeName[]).flatMap((type) => model.all(type) as AnyRecord[]);

/**
 * Answers questions to the figures of one engagement in a worker that holds the same records, told of every change,
 * and the columns that were asked for. An answer is kept until a record of a type that it reads has changed.
 */
export class MeasureCalculator {
  readonly #session: EngagementSession;
  readonly #worker: Worker;
  readonly #sent = new Map<string, Promise<void>>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #kept = new Map<string, Kept>();
  readonly #generations = new Map<string, number>();
  readonly #stop: () => void;
  readonly #onProgress: (() => void) | undefined;
  #tickets = 0;
  /** Of the work on what was asked last, 0 to 1; null while nothing takes long. */
  share: number | null = null;

  constructor(session: EngagementSession, onProgress?: () => void) {
    this.#session = session;
    this.#onProgress = onProgress;
    this.#worker = new Worker(new URL("./measure-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<MeasureReply>) => this.#settle(data);
    this.#worker.onerror = (event) =>
      this.#failAll(new Error(event.message || "the calculator could not start"));
    this.#post({ kind: "records", records: recordsOf(session.model) });
    this.#stop = session.onChange.on((diff) => this.#take(diff));
  }

  /** Rises when a record of a type that the measure reads has changed. */
  generationOf(name: MeasureName): number {
    return measureOf(name).reads.reduce((sum, type) => sum + (this.#generations.get(type) ?? 0), 0);
  }

  ask<K extends MeasureName>(name: K, args: MeasureArgs<K>): Promise<MeasureResult<K>> {
    const key = `${name} ${JSON.stringify(args)}`;
    const generation = this.generationOf(name);
    const held = this.#kept.get(key);
    if (held?.generation === generation) return held.answer as Promise<MeasureResult<K>>;
    const answer = this.#ask(name, args);
    this.#kept.delete(key);
    this.#kept.set(key, { generation, answer });
    // What failed is asked again the next time, edit or not.
    answer.catch(() => {
      if (this.#kept.get(key)?.answer === answer) this.#kept.delete(key);
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return answer as Promise<MeasureResult<K>>;
  }

  dispose(reason = new Error("the engagement was closed")): void {
    this.#stop();
    this.#worker.terminate();
    this.#failAll(reason);
  }

  async #ask(name: MeasureName, args: unknown): Promise<unknown> {
    const wanted = [...measureOf(name).columns(this.#session.model, args)];
    await Promise.all(wanted.map((place) => this.#needColumn(place)));
    const ticket = ++this.#tickets;
    const answer = new Promise((resolve, reject) => this.#waiting.set(ticket, { resolve, reject }));
    this.#post({ kind: "ask", ticket, name, args });
    return answer;
  }

  #needColumn(place: ColumnPlace): Promise<void> {
    const key = `${place.datasetId} ${place.column}`;
    const held = this.#sent.get(key);
    if (held) return held;
    const sending = this.#session.readColumn(place.datasetId, place.column).then((data) => {
      this.#post({ kind: "column", place, data }, data ? [data.values.buffer as ArrayBuffer] : []);
    });
    this.#sent.set(key, sending);
    // A column that could not be read is asked for again the next time.
    sending.catch(() => this.#sent.delete(key));
    return sending;
  }

  #take(diff: Diff): void {
    const changed = [...diff.added, ...diff.removed, ...diff.updated.map(([, to]) => to)];
    for (const type of new Set(changed.map((record) => record.type))) {
      this.#generations.set(type, (this.#generations.get(type) ?? 0) + 1);
    }
    for (const { id, type } of diff.removed) {
      if (type !== "dataset") continue;
      for (const key of this.#sent.keys()) if (key.startsWith(`${id} `)) this.#sent.delete(key);
    }
    this.#post({ kind: "diff", diff });
  }

  #post(request: MeasureRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
  }

  #settle(reply: MeasureReply): void {
    if ("share" in reply) {
      this.#progress(reply.share);
      return;
    }
    this.#progress(null);
    const waiting = this.#waiting.get(reply.ticket);
    this.#waiting.delete(reply.ticket);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.message));
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#progress(null);
  }

  #progress(share: number | null): void {
    if (share === this.share) return;
    this.share = share;
    this.#onProgress?.();
  }
}
