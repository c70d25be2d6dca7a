import { UserError } from "@shared/base/result.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import type { CsvReply, CsvRequest } from "./csv-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CsvRequest>) => void) | null;
  postMessage(reply: CsvReply, transfer?: Transferable[]): void;
};

/** One table per worker; it is ended from outside to cancel. */
scope.onmessage = ({ data }) => {
  try {
    const table = readCsv(data.bytes, data.options, (share, rows) =>
      scope.postMessage({ kind: "progress", share, rows }),
    );
    const buffers = table.columns.map((column) => column.values.buffer as ArrayBuffer);
    scope.postMessage({ kind: "table", table }, buffers);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: "failed", message, forUser: error instanceof UserError });
  }
};
