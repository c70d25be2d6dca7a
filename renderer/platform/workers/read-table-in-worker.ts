import { UserError } from "@shared/base/result.ts";
import type { DataTable, TableOptions } from "@shared/interchange/table/data-table.ts";
import type { TableReply, TableRequest } from "./table-protocol.ts";

/** Reads a table off the main thread. Cancelling ends the worker and rejects with an AbortError. */
export function readTableInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: TableOptions,
  progress: { signal: AbortSignal; report(share: number, rows: number): void },
): Promise<DataTable> {
  return new Promise((resolve, reject) => {
    const cancelled = () => new DOMException("cancelled", "AbortError");
    if (progress.signal.aborted) return reject(cancelled());
    const worker = new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" });
    const end = () => {
      worker.terminate();
      progress.signal.removeEventListener("abort", cancel);
    };
    const cancel = () => {
      end();
      reject(cancelled());
    };
    progress.signal.addEventListener("abort", cancel);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || "the reader could not start"));
    };
    worker.onmessage = ({ data }: MessageEvent<TableReply>) => {
      if (data.kind === "progress") return progress.report(data.share, data.rows);
      end();
      if (data.kind === "table") resolve(data.table);
      else reject(data.forUser ? new UserError(data.message, data.place) : new Error(data.message));
    };
    const request: TableRequest = { bytes, fileName, options };
    worker.postMessage(request);
  });
}
