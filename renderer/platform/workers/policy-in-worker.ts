import { UserError } from "@shared/base/result.ts";
import type { PolicySource } from "@shared/interchange/policy/read-policy-file.ts";
import type { PolicyReply, PolicyRequest } from "./policy-protocol.ts";

/**
 * Takes a policy apart off the main thread. Cancelling ends the worker and rejects with an AbortError; what cannot be
 * read rejects with a UserError that names its place.
 */
export function readPolicyInWorker(request: PolicyRequest, signal: AbortSignal): Promise<PolicySource> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./policy-worker.ts", import.meta.url), { type: "module" });
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
    worker.onmessage = ({ data }: MessageEvent<PolicyReply>) => {
      end();
      if (data.kind === "read") return resolve(data.source);
      reject(data.forUser ? new UserError(data.message, data.place) : new Error(data.message));
    };
    worker.postMessage(request);
  });
}
