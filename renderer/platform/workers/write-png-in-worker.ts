import { UserError } from "@shared/base/result.ts";
import { drawBand } from "@shared/interchange/picture/draw-band.ts";
import type { PngPlan } from "@shared/interchange/picture/png-plan.ts";
import type { PngReply, PngRequest } from "./png-protocol.ts";

export interface PngProgress {
  readonly signal?: AbortSignal;
  report?(share: number): void;
}

/**
 * Draws a planned PNG band by band in the page, which alone can draw an SVG, and packs each band in a worker. Cancelling
 * ends the worker and rejects with an AbortError.
 */
export async function writePngInWorker(
  plan: PngPlan,
  progress: PngProgress,
  noCanvas: string,
): Promise<Blob> {
  const worker = new Worker(new URL("./png-worker.ts", import.meta.url), { type: "module" });
  const ask = (request: PngRequest, transfer: Transferable[] = []): Promise<PngReply> =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || "the writer could not start"));
      worker.onmessage = ({ data }: MessageEvent<PngReply>) =>
        data.kind === "failed" ? reject(new Error(data.message)) : resolve(data);
      worker.postMessage(request, transfer);
    });
  try {
    await ask({ kind: "start", width: plan.width, height: plan.height });
    let done = 0;
    for (const { address, height } of plan.bands) {
      progress.signal?.throwIfAborted();
      const pixels = await drawBand(address, plan.width, height);
      if (pixels === null) throw new UserError(noCanvas);
      progress.signal?.throwIfAborted();
      await ask({ kind: "rows", pixels }, [pixels.buffer]);
      done += height;
      progress.report?.(done / plan.height);
    }
    const reply = await ask({ kind: "finish" });
    if (reply.kind !== "done") throw new Error("the writer gave no file");
    return reply.file;
  } finally {
    worker.terminate();
  }
}
