import { crc32 } from "@shared/interchange/crc32.ts";

export interface JournalEntry {
  readonly revision: number;
  readonly payload: string;
}

/** Length of the payload, CRC-32 of revision and payload, revision (a double: whole numbers up to 2^53). */
const HEAD = 16;

export function encodeEntry(entry: JournalEntry): Buffer {
  const payload = Buffer.from(entry.payload, "utf8");
  const bytes = Buffer.alloc(HEAD + payload.length);
  bytes.writeUInt32LE(payload.length, 0);
  bytes.writeDoubleLE(entry.revision, 8);
  payload.copy(bytes, HEAD);
  bytes.writeUInt32LE(crc32(bytes.subarray(8)), 4);
  return bytes;
}

/** Entries up to the last good checksum; `good` is the length in bytes that may be kept, the rest is torn. */
export function decodeEntries(bytes: Buffer): { entries: JournalEntry[]; good: number } {
  const entries: JournalEntry[] = [];
  let at = 0;
  while (at + HEAD <= bytes.length) {
    const end = at + HEAD + bytes.readUInt32LE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) break;
    entries.push({ revision: bytes.readDoubleLE(at + 8), payload: bytes.toString("utf8", at + HEAD, end) });
    at = end;
  }
  return { entries, good: at };
}
