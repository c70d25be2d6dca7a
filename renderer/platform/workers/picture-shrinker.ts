import type { PictureReply, PictureRequest } from "./picture-protocol.ts";

/** Makes pictures small off the main thread, in one worker that starts with the first of them. */
export class PictureShrinker {
  #worker: Worker | null = null;
  #count = 0;
  readonly #waiting = new Map<number, { resolve(blob: Blob): void; reject(error: Error): void }>();

  shrink(blob: Blob, edge: number): Promise<Blob> {
    this.#worker ??= this.#start();
    const number = ++this.#count;
    const request: PictureRequest = { number, blob, edge };
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker?.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./picture-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<PictureReply>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ("blob" in data) waiting?.resolve(data.blob);
      else waiting?.reject(new Error(data.problem));
    };
    // A picture that the worker dies of must not leave the others waiting; the next one starts a new worker.
    worker.onerror = (event) => {
      worker.terminate();
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
    };
    return worker;
  }
}
