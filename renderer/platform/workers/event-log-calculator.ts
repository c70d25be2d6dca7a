import { columnsRead } from "@shared/domain/event-log/read-log.ts";
import type { EngagementSession } from "../store/session.ts";
import type { EventLogReply, EventLogRequest, LogAnswer, LogQuestion } from "./event-log-protocol.ts";

/** Figures of the event logs of one engagement, computed in a worker that keeps the columns it was sent. */
export class EventLogCalculator {
  readonly #session: EngagementSession;
  readonly #worker: Worker;
  readonly #sent = new Map<string, Promise<void>>();
  readonly #waiting = new Map<number, { resolve(answer: LogAnswer): void; reject(error: Error): void }>();
  readonly #stop: () => void;
  #tickets = 0;

  constructor(session: EngagementSession) {
    this.#session = session;
    this.#worker = new Worker(new URL("./event-log-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<EventLogReply>) => this.#settle(data);
    this.#worker.onerror = (event) => this.#failAll(event.message || "the calculator could not start");
    this.#stop = session.onChange.on(({ removed }) => {
      for (const { id, type } of removed) if (type === "dataset") this.#forget(id);
    });
  }

  /** Rejects with an AbortError once the signal is aborted; a question that has not begun is then never computed. */
  async ask(question: LogQuestion, signal?: AbortSignal): Promise<LogAnswer> {
    await this.#sendColumns(question);
    signal?.throwIfAborted();
    const ticket = ++this.#tickets;
    return new Promise<LogAnswer>((resolve, reject) => {
      this.#waiting.set(ticket, { resolve, reject });
      signal?.addEventListener("abort", () => {
        if (!this.#waiting.delete(ticket)) return;
        this.#post({ kind: "cancel", ticket });
        reject(new DOMException("superseded", "AbortError"));
      });
      this.#post({ kind: "ask", ticket, question });
    });
  }

  dispose(): void {
    this.#stop();
    this.#worker.terminate();
    this.#failAll("the engagement was closed");
  }

  async #sendColumns({ record, dataset }: LogQuestion): Promise<void> {
    const sending = columnsRead(record, dataset).map((column) => {
      const key = `${dataset.id} ${column}`;
      const held = this.#sent.get(key);
      if (held) return held;
      const sent = this.#sendColumn(dataset.id, column);
      this.#sent.set(key, sent);
      // A column that could not be read is asked for again the next time.
      sent.catch(() => this.#sent.delete(key));
      return sent;
    });
    await Promise.all(sending);
  }

  #forget(datasetId: string): void {
    for (const key of this.#sent.keys()) if (key.startsWith(`${datasetId} `)) this.#sent.delete(key);
    this.#post({ kind: "forget", datasetId });
  }

  async #sendColumn(datasetId: string, column: number): Promise<void> {
    const data = await this.#session.readColumn(datasetId, column);
    // Erased while it was read: it must not come after the word that it is to be forgotten.
    if (this.#session.model.get("dataset", datasetId) === undefined) return;
    this.#post({ kind: "column", datasetId, column, data });
  }

  #post(request: EventLogRequest): void {
    this.#worker.postMessage(request);
  }

  #settle(reply: EventLogReply): void {
    const waiting = this.#waiting.get(reply.ticket);
    this.#waiting.delete(reply.ticket);
    if (reply.ok) waiting?.resolve(reply.answer);
    else waiting?.reject(new Error(reply.message));
  }

  #failAll(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}

let current: { session: EngagementSession; calculator: EventLogCalculator } | null = null;

/** The calculator of the open engagement; opening another one ends it. */
export function eventLogCalculatorFor(session: EngagementSession): EventLogCalculator {
  if (current?.session !== session) {
    current?.calculator.dispose();
    current = { session, calculator: new EventLogCalculator(session) };
  }
  return current.calculator;
}
