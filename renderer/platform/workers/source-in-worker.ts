import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { SourceInfo } from "@shared/interchange/sources/source-info.ts";
import type { DataTable, TableOptions } from "@shared/interchange/table/data-table.ts";
import type { SourceReply, SourceRequest, StoredColumns } from "./source-protocol.ts";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly report?: (share: number, rows: number) => void;
}

/**
 * A table that is read, guessed at and checked off the main thread and stays there: only what is shown comes over; at the
 * end the columns go from there to the store. `close` ends it; whatever is still asked then is rejected with an AbortError.
 */
export class SourceInWorker {
  readonly #worker = new Worker(new URL("./source-worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** Why it answers nothing any more; null while it does. */
  #ended: Error | null = null;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<SourceReply>) => this.#take(data);
    this.#worker.onerror = (event) => this.#fail(new Error(event.message || "the reader could not start"));
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /**
   * Reads a file; cancelling ends the whole worker. Its bytes are handed over, not copied: they are gone here, and null
   * reads the same file again in another way.
   */
  open(
    file: { readonly bytes: Uint8Array | null; readonly name: string },
    options: TableOptions,
    progress: { readonly signal: AbortSignal; report(share: number, rows: number): void },
  ): Promise<SourceInfo> {
    const cancel = () => this.close();
    progress.signal.addEventListener("abort", cancel);
    const { bytes, name } = file;
    const answer = this.#ask<SourceInfo>(
      (id) => ({ kind: "open", id, bytes, fileName: name, options }),
      progress.report,
      bytes ? [bytes.buffer as ArrayBuffer] : [],
    );
    return answer.finally(() => progress.signal.removeEventListener("abort", cancel));
  }

  /** Takes a table that was brought in before in place of a file: its columns come one by one, in their order. */
  async hold(table: Omit<DataTable, "columns">, columns: AsyncIterable<DatasetColumn>): Promise<SourceInfo> {
    for await (const data of columns) await this.#ask((id) => ({ kind: "column", id, data }));
    return this.#ask((id) => ({ kind: "hold", id, table }));
  }

  ask<K extends keyof SourceDesk>(
    name: K,
    ...args: Parameters<SourceDesk[K]>
  ): Promise<ReturnType<SourceDesk[K]>> {
    return this.#ask((id) => ({ kind: "call", id, call: { name, args } as never }));
  }

  /** Writes columns of the table into the store without their coming here. */
  store(stored: StoredColumns): Promise<void> {
    return this.#ask((id) => ({ kind: "store", id, stored }));
  }

  close(): void {
    this.#worker.terminate();
    this.#fail(new DOMException("cancelled", "AbortError"));
  }

  #ask<T>(
    request: (id: number) => SourceRequest,
    report?: Waiting["report"],
    transfer: Transferable[] = [],
  ): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(report && { report }) } as Waiting);
      this.#worker.postMessage(request(id), transfer);
    });
  }

  #take(reply: SourceReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if (reply.kind === "progress") {
      waiting.report?.(reply.share, reply.rows);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.kind === "answer") waiting.resolve(reply.value as never);
    else waiting.reject(reply.forUser ? new UserError(reply.message, reply.place) : new Error(reply.message));
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
