import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import type { SourceReply, SourceRequest } from "./source-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SourceRequest>) => void) | null;
  postMessage(reply: SourceReply, transfer?: Transferable[]): void;
};

let desk: SourceDesk | null = null;
let file: Uint8Array | null = null;

/** Holds one table, and answers about it in the order of the questions; a new one takes its place. */
scope.onmessage = ({ data }) => {
  const { id } = data;
  try {
    if (data.kind === "open") {
      file = data.bytes ?? file;
      if (!file) throw new Error("no file is open");
      const table = readTable(file, data.fileName, data.options, (share, rows) =>
        scope.postMessage({ kind: "progress", id, share, rows }),
      );
      desk = new SourceDesk(table);
      scope.postMessage({ kind: "answer", id, value: desk.info() });
      return;
    }
    if (!desk) throw new Error("no table is open");
    const { name, args } = data.call;
    const value = (desk[name] as (...args: unknown[]) => unknown).apply(desk, [...args]);
    const transfer = name === "column" ? [(value as DatasetColumn).values.buffer as ArrayBuffer] : [];
    scope.postMessage({ kind: "answer", id, value }, transfer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", id, message, place, forUser: error instanceof UserError });
  }
};
