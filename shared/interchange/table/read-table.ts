import { UserError } from "@shared/base/result.ts";
import { readCsv } from "../csv/read-csv.ts";
import { type DataTable, TABLE_LIMITS, type TableOptions, type TableProgress } from "./data-table.ts";
import { isGzip, unpackGzip } from "./unpack-gzip.ts";

/**
 * Reads a table from a file: delimited text in any usual encoding, or that packed with gzip. What the file is shows its
 * content; its name only serves to say what is wrong. What the options do not say is detected. A table is read whole or
 * not at all: throws a UserError that says what is wrong, where, and what to do.
 */
export function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: TableOptions = {},
  onProgress?: TableProgress,
): DataTable {
  if (bytes.length > TABLE_LIMITS.bytes) {
    throw new UserError(
      "The file is larger than 300 MB. Split it, or leave out columns that are not needed.",
    );
  }
  const content = isGzip(bytes) ? unpackGzip(bytes) : bytes;
  if (isGzip(content)) throw new UserError(`“${fileName}” is packed more than once. Unpack it first.`);
  return readCsv(content, options, onProgress);
}
