import { UserError } from "@shared/base/result.ts";
import { detectEncoding } from "../csv/detect-encoding.ts";
import { decoderOf } from "../csv/text-decoder.ts";
import type { DataTable, TableProgress } from "../table/data-table.ts";
import { ProblemList } from "../table/problem-list.ts";
import { progressTeller } from "../table/table-builder.ts";
import { parsePart } from "../xml/parse-part.ts";
import { EventColumns } from "./event-columns.ts";

const VALUES = new Set(["string", "date", "int", "float", "boolean", "id"]);
const HOLDERS = new Set(["list", "container"]);
/** What the log says about itself, not about its events. */
const ASIDE = new Set(["global", "classifier", "extension"]);
const LOOKED_AT = 4096;

/** Whether this is XML whose first element is an event log. */
export function isXes(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  const head = decoderOf(detectEncoding(start)).decode(start).trimStart();
  return /^<(?:[?!]|(?:\w+:)?log\b)/.test(head) && /<(?:\w+:)?log[\s>]/.test(head);
}

/**
 * Reads an event log (XES, IEEE 1849) as a table: a row for every event, its attributes and, with “case:” before their
 * names, those of its trace. Attributes inside of attributes, and those of a trace that stand behind its events, have no
 * place in the table; they are counted and told. Throws a UserError that names the line.
 */
export function readXes(bytes: Uint8Array, onProgress?: TableProgress): DataTable {
  const encoding = detectEncoding(bytes);
  const text = decoderOf(encoding).decode(bytes);
  const tell = progressTeller(countOf(text, "<event"), onProgress);
  const reader = new LogReader((events) => tell(events, events));
  parsePart(text, "", reader);
  if (reader.columns.rowCount === 0) throw new UserError("The log holds no events.");
  onProgress?.(1, reader.columns.rowCount);
  return reader.columns.finish(reader.problems, encoding);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

class LogReader {
  readonly columns = new EventColumns();
  readonly problems = new ProblemList();
  readonly #tell: (events: number) => void;
  #place: "file" | "log" | "trace" | "event" = "file";
  #aside = 0;
  #depth = 0;
  #trace: [key: string, value: string][] = [];
  #eventsOfTrace = 0;

  constructor(tell: (events: number) => void) {
    this.#tell = tell;
  }

  open(name: string, attribute: (name: string) => string | undefined): undefined {
    if (this.#place === "file") {
      if (name !== "log")
        throw new UserError(
          `The file begins with “${name}” where an event log has “log”.`,
          "its first element",
        );
      this.#place = "log";
    } else if (ASIDE.has(name)) this.#aside++;
    else if (VALUES.has(name) || HOLDERS.has(name)) this.#openAttribute(name, attribute);
    else if (name === "trace") {
      this.#place = "trace";
      this.#trace = [];
      this.#eventsOfTrace = 0;
    } else if (name === "event") {
      this.#place = "event";
      for (const [key, value] of this.#trace) this.columns.put(key, value);
    }
  }

  close(name: string): undefined {
    if (ASIDE.has(name)) this.#aside--;
    else if (VALUES.has(name) || HOLDERS.has(name)) this.#depth--;
    else if (name === "trace") this.#place = "log";
    else if (name === "event") {
      this.columns.endRow();
      this.#eventsOfTrace++;
      this.#place = "trace";
      this.#tell(this.columns.rowCount);
    }
  }

  #openAttribute(kind: string, attribute: (name: string) => string | undefined): void {
    this.#depth++;
    if (this.#aside > 0 || this.#depth > 1 || this.#place === "log") return;
    const key = attribute("key")?.trim() ?? "";
    const isLate = this.#place === "trace" && this.#eventsOfTrace > 0;
    if (HOLDERS.has(kind) || key === "" || isLate) {
      this.problems.note("left-out", this.columns.rowCount + 1, key);
      return;
    }
    const value = attribute("value") ?? "";
    if (this.#place === "event") this.columns.put(key, value);
    else this.#trace.push([key.startsWith("case:") ? key : `case:${key}`, value]);
  }
}
