import "../no-eval.ts";
import { UserError } from "@shared/base/result.ts";
import { Model } from "@shared/domain/core/model.ts";
import { readMapFile, writeMapFile } from "@shared/interchange/map-file.ts";
import type { MapFileReply, MapFileRequest } from "./map-file-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MapFileRequest>) => void) | null;
  postMessage(reply: MapFileReply): void;
};

/** One file per worker; it is ended from outside to cancel. */
scope.onmessage = async ({ data }) => {
  try {
    if (data.kind === "read") {
      scope.postMessage({ kind: "map", reading: await readMapFile(data.bytes, data.options) });
    } else {
      const bytes = await writeMapFile(new Model(data.records), data.blueprintId, data.format);
      scope.postMessage({ kind: "file", bytes });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", message, place, forUser: error instanceof UserError });
  }
};
