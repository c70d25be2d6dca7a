import { UserError } from "@shared/base/result.ts";
import { readCsv } from "../csv/read-csv.ts";
import { isXes, readXes } from "../xes/read-xes.ts";
import { isZip } from "../xlsx/open-workbook.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";
import { type DataTable, TABLE_LIMITS, type TableOptions, type TableProgress } from "./data-table.ts";
import { isGzip, unpackGzip } from "./unpack-gzip.ts";

/**
 * Reads a table from a file: delimited text in any usual encoding, a workbook (XLSX), an event log (XES), or one of
 * them packed with gzip. What the file is shows its
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
      "the file as a whole",
    );
  }
  const content = isGzip(bytes) ? placed("its packing (gzip)", () => unpackGzip(bytes)) : bytes;
  if (isGzip(content)) {
    throw new UserError(`“${fileName}” is packed more than once. Unpack it first.`, "its packing (gzip)");
  }
  if (isOldWorkbook(content)) {
    throw new UserError(
      `“${fileName}” is a file of an old Excel (XLS). Save it as XLSX or CSV.`,
      "its first bytes",
    );
  }
  if (isZip(content)) return placed("its packing (zip)", () => readXlsx(content, options, onProgress));
  if (isXes(content)) return placed("the log", () => readXes(content, onProgress));
  return placed("row 1", () => readCsv(content, options, onProgress));
}

/** What is wrong with a whole part of a file names that part; what has a closer place keeps it. */
function placed<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Names of parts come from the file: a spoilt one may hold anything.
    const place = error.place?.replaceAll(/[\p{Cc}\p{Cf}\ufffd]+/gu, "·").slice(0, 200);
    if (place && place === error.place) throw error;
    throw new UserError(error.message, place && place !== "·" ? `${part}, ${place}` : part);
  }
}

const isOldWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
