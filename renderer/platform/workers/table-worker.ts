import { UserError } from "@shared/base/result.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import type { TableReply, TableRequest } from "./table-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<TableRequest>) => void) | null;
  postMessage(reply: TableReply, transfer?: Transferable[]): void;
};

/** One table per worker; it is ended from outside to cancel. The columns are handed over, not copied. */
scope.onmessage = ({ data }) => {
  try {
    const table = readTable(data.bytes, data.fileName, data.options, (share, rows) =>
      scope.postMessage({ kind: "progress", share, rows }),
    );
    const buffers = table.columns.map((column) => column.values.buffer as ArrayBuffer);
    scope.postMessage({ kind: "table", table }, buffers);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", message, place, forUser: error instanceof UserError });
  }
};
