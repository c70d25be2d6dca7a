import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";

const NUMBERS = 1;
const TEXT = 2;

/**
 * Layout, little-endian: kind (u32: 1 numbers, 2 text), row count (u32), byte length of the dictionary's JSON (u32),
 * 0 (u32), the JSON array (text only), padding to 8 bytes, then Float64 values or Uint32 codes.
 */
export function columnToBytes(column: DatasetColumn): Uint8Array {
  const json = new TextEncoder().encode(column.dictionary === null ? "" : JSON.stringify(column.dictionary));
  const start = 16 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + column.values.byteLength);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, column.dictionary === null ? NUMBERS : TEXT, true);
  head.setUint32(4, column.values.length, true);
  head.setUint32(8, json.length, true);
  bytes.set(json, 16);
  const { buffer, byteOffset, byteLength } = column.values;
  bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start);
  return bytes;
}

/** Throws a UserError naming `place` when the bytes are not a sound column. */
export function columnFromBytes(bytes: Uint8Array, place: string): DatasetColumn {
  const damaged = () => new UserError("A data column is damaged.", place);
  if (bytes.length < 16) throw damaged();
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = head.getUint32(0, true);
  const rows = head.getUint32(4, true);
  const jsonLength = head.getUint32(8, true);
  const start = 16 + Math.ceil(jsonLength / 8) * 8;
  const width = kind === NUMBERS ? 8 : kind === TEXT ? 4 : 0;
  if (width === 0 || start + rows * width !== bytes.length) throw damaged();
  const body = bytes.slice(start).buffer;
  if (kind === NUMBERS) return { values: new Float64Array(body), dictionary: null };
  const dictionary = parseWords(bytes.subarray(16, 16 + jsonLength));
  if (dictionary === null) throw damaged();
  const values = new Uint32Array(body);
  if (values.some((code) => code !== 0 && code >= dictionary.length)) throw damaged();
  return { values, dictionary };
}

function parseWords(bytes: Uint8Array): string[] | null {
  try {
    const words: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : null;
  } catch {
    return null;
  }
}
