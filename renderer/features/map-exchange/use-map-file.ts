import { UserError } from "@shared/base/result.ts";
import type { MapReading, MapReadOptions } from "@shared/interchange/map-file.ts";
import { MAP_FILE_LIMIT } from "@shared/interchange/map-formats.ts";
import { useState } from "react";
import type { OpenedFile } from "../../platform/host/host.ts";
import { useServices } from "../../platform/react/use-services.ts";
import { readMapInWorker } from "../../platform/workers/map-file-in-worker.ts";
import { messages } from "./messages.ts";

export interface ReadMap {
  readonly file: OpenedFile;
  readonly options: MapReadOptions;
  readonly reading: MapReading;
}

const KINDS = [{ description: messages.fileKind, extensions: ["bpmn", "xml", "xlsx", "csv", "tsv", "txt"] }];

/** Chooses and reads a file off the main thread, with Cancel; what is wrong is named with the file and the place. */
export function useMapFile(onRead: (read: ReadMap) => void) {
  const { host, notices } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: OpenedFile, options: MapReadOptions) => {
    setProblem(null);
    try {
      const reading = await notices.progress(messages.reading(file.name), ({ signal }) =>
        readMapInWorker(file.bytes, options, signal),
      );
      onRead({ file, options, reading });
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === "AbortError";
      const reason = error instanceof Error ? error.message : String(error);
      const place = error instanceof UserError ? error.place : undefined;
      setProblem(isCancelled ? messages.cancelled : messages.failed(file.name, reason, place));
    }
  };
  const choose = async () => {
    try {
      const file = await host.files.open(KINDS, MAP_FILE_LIMIT);
      if (file) await read(file, {});
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setProblem(error.message);
    }
  };
  const drop = async (files: FileList) => {
    const [file] = files;
    if (file) await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, {});
  };
  return { problem, read, choose, drop };
}
