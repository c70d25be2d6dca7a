import { UserError } from "@shared/base/result.ts";
import type { CsvOptions, CsvTable } from "@shared/interchange/csv/read-csv.ts";
import type { CsvReply, CsvRequest } from "./csv-protocol.ts";

/** Reads a table off the main thread. Cancelling ends the worker and rejects with an AbortError. */
export function readCsvInWorker(
  bytes: Uint8Array,
  options: CsvOptions,
  progress: { signal: AbortSignal; report(share: number, rows: number): void },
): Promise<CsvTable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./csv-worker.ts", import.meta.url), { type: "module" });
    const end = () => {
      worker.terminate();
      progress.signal.removeEventListener("abort", cancel);
    };
    const cancel = () => {
      end();
      reject(new DOMException("cancelled", "AbortError"));
    };
    progress.signal.addEventListener("abort", cancel);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || "the reader could not start"));
    };
    worker.onmessage = ({ data }: MessageEvent<CsvReply>) => {
      if (data.kind === "progress") return progress.report(data.share, data.rows);
      end();
      if (data.kind === "table") resolve(data.table);
      else reject(data.forUser ? new UserError(data.message) : new Error(data.message));
    };
    const request: CsvRequest = { bytes, options };
    worker.postMessage(request);
  });
}
