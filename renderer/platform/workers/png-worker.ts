import { type PngWriter, pngWriter } from "@shared/interchange/picture/png-writer.ts";
import type { PngReply, PngRequest } from "./png-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PngRequest>) => void) | null;
  postMessage(reply: PngReply): void;
};

let writer: PngWriter | null = null;

/** One picture per worker; it is ended from outside to cancel. */
scope.onmessage = async ({ data }) => {
  try {
    if (data.kind === "start") writer = pngWriter(data.width, data.height);
    else if (data.kind === "rows") await writer?.add(data.pixels);
    else {
      const file = await writer?.finish();
      if (file) scope.postMessage({ kind: "done", file });
      return;
    }
    scope.postMessage({ kind: "ready" });
  } catch (error) {
    scope.postMessage({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
