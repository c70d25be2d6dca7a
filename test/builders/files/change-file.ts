import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { unzipSync, zipSync } from "fflate";
import { oneOfEach } from "../one-of-each.ts";

/** engagement.json as a plain value, to be spoilt. */
export interface Main {
  [key: string]: unknown;
  records: Record<string, unknown>[];
  schema: Record<string, unknown>;
}

const GOOD = writeFrontstage(oneOfEach());

export const goodFile = (): Uint8Array => GOOD.slice();

/** The good file with its engagement.json changed in place, and parts added, replaced or (null) left out. */
export function changedFile(
  change: (main: Main) => void = () => undefined,
  parts: Record<string, Uint8Array | null> = {},
): Uint8Array {
  const files = unzipSync(GOOD);
  const main = JSON.parse(new TextDecoder().decode(files["engagement.json"])) as Main;
  change(main);
  return fileOfText(JSON.stringify(main), parts);
}

/** The good file with this text for engagement.json. */
export function fileOfText(text: string, parts: Record<string, Uint8Array | null> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(GOOD);
  files["engagement.json"] = new TextEncoder().encode(text);
  for (const [name, bytes] of Object.entries(parts)) {
    if (bytes === null) delete files[name];
    else files[name] = bytes;
  }
  return zipSync(files, { level: 0 });
}

export function mainText(): string {
  return new TextDecoder().decode(unzipSync(GOOD)["engagement.json"]);
}

/** The record of a type in engagement.json. */
export function recordOf(main: Main, type: string): Record<string, unknown> {
  const found = main.records.find((record) => record.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}
