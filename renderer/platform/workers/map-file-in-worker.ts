import { UserError } from "@shared/base/result.ts";
import type { MapReading, MapReadOptions } from "@shared/interchange/map-file.ts";
import type { MapFileReply, MapFileRequest } from "./map-file-protocol.ts";

/** Runs one request off the main thread. Cancelling ends the worker and rejects with an AbortError. */
function inWorker(request: MapFileRequest, signal: AbortSignal): Promise<MapFileReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./map-file-worker.ts", import.meta.url), { type: "module" });
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = () => {
      end();
      reject(new DOMException("cancelled", "AbortError"));
    };
    signal.addEventListener("abort", cancel);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || "the reader could not start"));
    };
    worker.onmessage = ({ data }: MessageEvent<MapFileReply>) => {
      end();
      if (data.kind !== "failed") return resolve(data);
      reject(data.forUser ? new UserError(data.message, data.place) : new Error(data.message));
    };
    worker.postMessage(request);
  });
}

export async function readMapInWorker(
  bytes: Uint8Array,
  options: MapReadOptions,
  signal: AbortSignal,
): Promise<MapReading> {
  const reply = await inWorker({ kind: "read", bytes, options }, signal);
  if (reply.kind !== "map") throw new Error("the reader answered something else");
  return reply.reading;
}

export async function writeMapInWorker(
  request: Omit<Extract<MapFileRequest, { kind: "write" }>, "kind">,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const reply = await inWorker({ kind: "write", ...request }, signal);
  if (reply.kind !== "file") throw new Error("the writer answered something else");
  return reply.bytes;
}
