import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import type { EngagementSession } from "../store/session.ts";
import type { DiagnosticsReply, DiagnosticsRequest } from "../workers/diagnostics-protocol.ts";

/** Records that one task of the page hands over: few enough that no key press waits for it. */
const A_TASK = 2_000;

/**
 * The problems of one engagement, found by a worker that holds the same records and is told of every change. It begins
 * when the page has nothing else to do.
 */
export class ProblemWatcher {
  readonly changed = new Emitter<void>();
  readonly #worker: Worker;
  readonly #stop: () => void;
  readonly #bySubject = new Map<Id, readonly Problem[]>();
  /** Changes that came while the records were still on their way. */
  #early: DiagnosticsRequest[] | null = [];
  #ended = false;
  /** Every subject has been checked at least once. */
  isReady = false;
  /** Why there are none: the worker has failed. */
  failure: string | null = null;

  constructor(session: EngagementSession) {
    this.#worker = new Worker(new URL("../workers/diagnostics-worker.ts", import.meta.url), {
      type: "module",
    });
    this.#worker.onmessage = ({ data }: MessageEvent<DiagnosticsReply>) => this.#take(data);
    this.#worker.onerror = (event) => {
      this.failure = event.message || "the checks could not start";
      this.changed.emit();
    };
    const records = (Object.keys(RECORD_TYPES) as RecordTypeName[]).flatMap(
      (type) => session.model.all(type) as AnyRecord[],
    );
    this.#stop = session.onChange.on((diff) => this.#post({ kind: "diff", diff }));
    this.#send(records, 0);
  }

  problems(): Problem[] {
    return [...this.#bySubject.values()].flat();
  }

  dispose(): void {
    this.#ended = true;
    this.#stop();
    this.#worker.terminate();
  }

  #send(records: readonly AnyRecord[], from: number): void {
    requestIdleCallback(
      () => {
        if (this.#ended) return;
        const isLast = from + A_TASK >= records.length;
        this.#worker.postMessage({ kind: "records", records: records.slice(from, from + A_TASK), isLast });
        if (!isLast) return this.#send(records, from + A_TASK);
        const early = this.#early ?? [];
        this.#early = null;
        for (const request of early) this.#worker.postMessage(request);
      },
      { timeout: 2_000 },
    );
  }

  #post(request: DiagnosticsRequest): void {
    if (this.#early) this.#early.push(request);
    else this.#worker.postMessage(request);
  }

  #take({ checked }: DiagnosticsReply): void {
    for (const [id, problems] of checked) {
      if (problems.length > 0) this.#bySubject.set(id, problems);
      else this.#bySubject.delete(id);
    }
    this.isReady = true;
    this.changed.emit();
  }
}
