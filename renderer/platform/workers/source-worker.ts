import "../no-eval.ts";
import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { ColumnWriter } from "../store/column-writer.ts";
import type { SourceReply, SourceRequest, StoredColumns } from "./source-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SourceRequest>) => void) | null;
  postMessage(reply: SourceReply, transfer?: Transferable[]): void;
};

let desk: SourceDesk | null = null;
const given: DatasetColumn[] = [];
let file: Uint8Array | null = null;
const writer = new ColumnWriter();

/** Holds one table, and answers about it in the order of the questions; a new one takes its place. */
scope.onmessage = async ({ data }) => {
  const { id } = data;
  try {
    scope.postMessage({ kind: "answer", id, value: await answer(data) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", id, message, place, forUser: error instanceof UserError });
  }
};

/** Waits for nothing but the store, so that questions are answered in their order. */
function answer(request: SourceRequest): unknown {
  if (request.kind === "open") {
    const { id, fileName, options } = request;
    file = request.bytes ?? file;
    if (!file) throw new Error("no file is open");
    const table = readTable(file, fileName, options, (share, rows) =>
      scope.postMessage({ kind: "progress", id, share, rows }),
    );
    desk = new SourceDesk(table);
    return desk.info();
  }
  if (request.kind === "column") return void given.push(request.data);
  if (request.kind === "hold") {
    desk = new SourceDesk({ ...request.table, columns: given.splice(0) });
    return desk.info();
  }
  if (!desk) throw new Error("no table is open");
  if (request.kind === "store") return store(desk, request.stored);
  const { name, args } = request.call;
  return (desk[name] as (...args: unknown[]) => unknown).apply(desk, [...args]);
}

function store(desk: SourceDesk, { place, datasetId, first, columns, rows }: StoredColumns): Promise<void> {
  const placed = columns.map(({ index, as }, at) => ({
    at: first + at,
    data: desk.column({ index, as, ...(rows && { rows }) }),
  }));
  return writer.write(place, datasetId, placed);
}
