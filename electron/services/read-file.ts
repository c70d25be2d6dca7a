import type { Stats } from "node:fs";
import { type FileHandle, open, readFile, stat } from "node:fs/promises";

/** Why a file is not read, though it is there. */
export type Refusal = "folder" | "device" | "large";
export class FileRefused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

interface ReadOptions {
  /** Of a regular file only; a pipe that a person gave may be read, too. */
  readonly pipes?: boolean;
  /** Says by its first bytes whether it is worth to be read on; else those bytes are all. */
  readonly worth?: (head: Uint8Array) => boolean;
}

const CHUNK = 1 << 20;
const HEAD = 4;

/** The one way in for bytes of files: never more than the limit, whatever size it tells of itself, and of no device. */
export async function readFileWithin(
  path: string,
  limit: number,
  options: ReadOptions = {},
): Promise<Uint8Array> {
  const found = await stat(path);
  refuse(found, limit, options.pipes === true);
  // What has no size that can be trusted (a pipe, a file of the system) is read until it ends or is too large.
  if (!found.isFile() || found.size === 0) return within(path, (handle) => readOn(handle, limit));
  if (options.worth) {
    const head = await within(path, (handle) => take(handle, HEAD));
    if (!options.worth(head)) return head;
  }
  const { buffer, byteOffset, byteLength } = await readFile(path);
  if (byteLength > limit) throw new FileRefused("large");
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

function refuse(found: Stats, limit: number, pipes: boolean): void {
  if (found.isDirectory()) throw new FileRefused("folder");
  // A device has no end.
  if (!found.isFile() && !(pipes && found.isFIFO())) throw new FileRefused("device");
  if (found.size > limit) throw new FileRefused("large");
}

async function within<T>(path: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function readOn(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const part = await take(handle, CHUNK);
    if (part.length === 0) return new Uint8Array(Buffer.concat(parts));
    parts.push(part);
    size += part.length;
    if (size > limit) throw new FileRefused("large");
  }
}

async function take(handle: FileHandle, most: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await handle.read(new Uint8Array(most), 0, most, null);
  return buffer.subarray(0, bytesRead);
}
