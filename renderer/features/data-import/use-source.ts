import { UserError } from "@shared/base/result.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { SourceGuess } from "@shared/interchange/sources/source-desk.ts";
import type { SourceInfo } from "@shared/interchange/sources/source-info.ts";
import { TABLE_LIMITS, type TableOptions } from "@shared/interchange/table/data-table.ts";
import { startTransition, useEffect, useInsertionEffect, useRef, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { SourceInWorker } from "../../platform/workers/source-in-worker.ts";
import { messages } from "./messages.ts";

export interface ReadSource {
  readonly reader: SourceInWorker;
  readonly fileName: string;
  readonly info: SourceInfo;
  readonly guess: SourceGuess;
}

/** Totals are nobody's answer: they come in only where somebody says so. */
const FIRST_READ: TableOptions = { withoutTotals: true };
const KINDS = [
  {
    description: messages.fileKind,
    extensions: ["csv", "tsv", "txt", "xlsx", "xes", "gz"],
  },
];

/** Chooses and reads a file off the main thread, with progress and cancel; what is wrong is named with the file. */
export function useSource(touchPoints: readonly TouchPoint[], onRead: (read: ReadSource | null) => void) {
  const { host, notices } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const reader = useRef<SourceInWorker | null>(null);
  /** Started before there is a file: it is ready by the time that one was chosen. */
  const spare = useRef<SourceInWorker | null>(null);
  /** In the middle of a file: the last one that was chosen. */
  const working = useRef<SourceInWorker | null>(null);
  useEffect(() => {
    if (!reader.current) spare.current ??= new SourceInWorker();
  }, []);
  // Not an effect: those end whenever another tab is looked at, too, and the file would be gone on coming back.
  useInsertionEffect(
    () => () => {
      for (const desk of [reader, spare, working]) desk.current?.close();
    },
    [],
  );
  const takeSpare = () => {
    const ready = spare.current;
    spare.current = null;
    return ready && !ready.hasEnded ? ready : new SourceInWorker();
  };

  const read = async (name: string, bytes: Uint8Array | null, options: TableOptions) => {
    setProblem(null);
    const desk = bytes === null && reader.current ? reader.current : takeSpare();
    // Of two files the one that was chosen last counts, whichever is read sooner.
    if (working.current !== desk) working.current?.close();
    working.current = desk;
    const isOvertaken = () => working.current !== desk;
    try {
      await notices.progress(messages.reading(name), async (progress) => {
        const info = await desk.open({ bytes, name }, options, {
          signal: progress.signal,
          report: (share, rows) => progress.report(share, messages.rows(rows)),
        });
        const guess = await desk.ask("guess", { touchPoints });
        if (isOvertaken()) return;
        working.current = null;
        // The one before stays till here: a file that cannot be read takes nothing away.
        if (reader.current !== desk) reader.current?.close();
        reader.current = desk;
        // In slices: the page that comes up is one of fields, tabs and two tables.
        startTransition(() => onRead({ reader: desk, fileName: name, info, guess }));
      });
    } catch (error) {
      if (isOvertaken()) return;
      working.current = null;
      const cancelled = error instanceof DOMException && error.name === "AbortError";
      const place = error instanceof UserError ? error.place : undefined;
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(cancelled ? messages.cancelled : messages.failed(name, reason, place));
      if (desk !== reader.current) desk.close();
      // The worker went with its file.
      if (reader.current?.hasEnded) {
        reader.current = null;
        onRead(null);
      }
    }
  };
  const choose = async () => {
    spare.current ??= new SourceInWorker();
    try {
      const file = await host.files.open(KINDS, TABLE_LIMITS.bytes);
      if (file) await read(file.name, file.bytes, FIRST_READ);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setProblem(error.message);
    }
  };
  const drop = async (files: FileList) => {
    const [file] = files;
    if (!file) return;
    if (file.size > TABLE_LIMITS.bytes) return setProblem(messages.failed(file.name, messages.tooLarge));
    await read(file.name, new Uint8Array(await file.arrayBuffer()), FIRST_READ);
  };
  const close = () => {
    reader.current?.close();
    reader.current = null;
  };
  return { problem, read, choose, drop, close };
}
