import { UserError } from "@shared/base/result.ts";
import { CSV_LIMITS, type CsvOptions, type CsvTable } from "@shared/interchange/csv/read-csv.ts";
import { useState } from "react";
import type { OpenedFile } from "../../platform/host/host.ts";
import { useServices } from "../../platform/react/use-services.ts";
import { readTableInWorker } from "../../platform/workers/read-table-in-worker.ts";
import { messages } from "./messages.ts";

export interface ReadFile {
  readonly file: OpenedFile;
  readonly table: CsvTable;
  readonly options: CsvOptions;
}

const KINDS = [{ description: messages.fileKind, extensions: ["csv", "tsv", "txt"] }];

/** Chooses and reads a file off the main thread, with progress and cancel; what is wrong is named with the file. */
export function useFile(onRead: (read: ReadFile) => void) {
  const { host, notices } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: OpenedFile, options: CsvOptions) => {
    setProblem(null);
    try {
      const table = await notices.progress(messages.reading(file.name), (progress) =>
        readTableInWorker(file.bytes, file.name, options, {
          signal: progress.signal,
          report: (share, rows) => progress.report(share, messages.rows(rows)),
        }),
      );
      onRead({ file, table, options });
    } catch (error) {
      const cancelled = error instanceof DOMException && error.name === "AbortError";
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(cancelled ? messages.cancelled : messages.failed(file.name, reason));
    }
  };
  const choose = async () => {
    try {
      const file = await host.files.open(KINDS, CSV_LIMITS.bytes);
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
