import { UserError } from "@shared/base/result.ts";
import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";

export interface ZipLimits {
  readonly entries: number;
  readonly totalBytes: number;
  /** Inflated size over stored size, of a part and of the whole, beyond `freeBytes`; real engagements stay well below. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** What the file should be, for what is said when it is none. */
  readonly kind?: string;
}
export const LIMITS: ZipLimits = {
  entries: 20_000,
  totalBytes: 1_500_000_000,
  ratio: 200,
  freeBytes: 1_000_000,
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/**
 * Reads a zip whose every size, name and checksum is checked before and while it is inflated. A part that cannot be
 * read stops it, or goes to `onDamage`, and the others are read.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = LIMITS,
  onDamage?: (damage: UserError) => void,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits.kind ?? ".frontstage file");
  if (entries.length > limits.entries) {
    throw new UserError(`The file holds ${entries.length} parts; ${limits.entries} is the limit.`);
  }
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    checkName(entry.name);
    if (entry.size > limits.freeBytes && entry.size > entry.compressed * limits.ratio) {
      throw new UserError("A part is packed far too tightly to be genuine (a zip bomb).", entry.name);
    }
  }
  if (total > limits.freeBytes && total > bytes.length * limits.ratio) {
    throw new UserError("The whole is packed far too tightly to be genuine (a zip bomb).");
  }
  if (total > limits.totalBytes) throw new UserError("The file is too large when unpacked (a zip bomb).");
  const starts = entries.map((entry) => dataStart(view, entry));
  refuseOverlaps(entries, starts);
  const files = new Map<string, Uint8Array>();
  for (const [index, entry] of entries.entries()) {
    if (files.has(entry.name)) throw new UserError("A part is there twice.", entry.name);
    try {
      files.set(entry.name, unpack(bytes, starts[index] ?? 0, entry));
    } catch (error) {
      if (!(error instanceof UserError) || onDamage === undefined) throw error;
      onDamage(error);
    }
  }
  return files;
}

const damaged = (entry: Entry) => new UserError("A part is damaged.", entry.name);

/** Where the part's own bytes begin, behind its local head; the whole part lies inside the file. */
function dataStart(view: DataView, entry: Entry): number {
  const { offset, compressed } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw damaged(entry);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > view.byteLength) throw damaged(entry);
  return start;
}

/** Parts that share bytes are how a small zip is made to unpack into an endless one. */
function refuseOverlaps(entries: readonly Entry[], starts: readonly number[]): void {
  const order = entries.map((_, index) => index);
  order.sort((a, b) => (entries[a]?.offset ?? 0) - (entries[b]?.offset ?? 0));
  let end = 0;
  for (const index of order) {
    const entry = entries[index];
    if (!entry) continue;
    if (entry.offset < end) throw new UserError("Two parts share the same bytes (a zip bomb).", entry.name);
    end = (starts[index] ?? 0) + entry.compressed;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, kind: string): Entry[] {
  const end = findEnd(view);
  if (end < 0) throw new UserError(`This is not a ${kind}, or its end is missing.`);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  const text = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new UserError("The file's list of parts is damaged.");
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: text.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function checkName(name: string): void {
  const odd = name.includes("\\") || name.includes("\0") || name.startsWith("/") || /^[A-Za-z]:/.test(name);
  if (odd || name.split("/").includes("..")) {
    throw new UserError("A part's name leads outside the file.", name);
  }
}

function unpack(bytes: Uint8Array, start: number, entry: Entry): Uint8Array {
  const packed = bytes.subarray(start, start + entry.compressed);
  const out = new Uint8Array(entry.size);
  let length = 0;
  const take = (chunk: Uint8Array) => {
    if (length + chunk.length > entry.size) {
      throw new UserError("A part is larger than it says (a zip bomb).", entry.name);
    }
    out.set(chunk, length);
    length += chunk.length;
  };
  if (entry.method === 0) take(packed);
  else if (entry.method === 8) inflate(packed, take, () => damaged(entry));
  else throw new UserError("A part is packed in a way that is not known here.", entry.name);
  if (length !== entry.size || crc32(out) !== entry.crc) throw damaged(entry);
  return out;
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void, problem: () => UserError): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += 65_536) {
      stream.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
    }
  } catch (error) {
    throw error instanceof UserError ? error : problem();
  }
}
