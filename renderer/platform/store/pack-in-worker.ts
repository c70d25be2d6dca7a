import { UserError } from "@shared/base/result.ts";
import type { Database } from "./database.ts";
import type { PackReply, PackRequest } from "./pack-protocol.ts";

/**
 * Reads an engagement out of the store and packs it, off the main thread: with a million rows that takes seconds. What
 * goes wrong there is thrown here under its own name, so that it is explained as if it had happened here.
 */
export function packInWorker(database: Database, engagementId: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pack-worker.ts", import.meta.url), { type: "module" });
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || "the second copy could not be packed"));
    };
    worker.onmessage = ({ data }: MessageEvent<PackReply>) => {
      worker.terminate();
      if (data.kind === "packed") return resolve(data.bytes);
      if (data.forUser) return reject(new UserError(data.message, data.place));
      reject(Object.assign(new Error(data.message), { name: data.name }));
    };
    const request: PackRequest = { name: database.name, engagementId };
    worker.postMessage(request);
  });
}
