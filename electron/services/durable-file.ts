import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { type FileHandle, open, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Temporary name, fsync, rename, fsync of the folder: after a power cut there is the old file or the new one. The new
 * one may be read by whoever could read the old one; a link goes on leading to it; what is no file (a pipe, a device)
 * takes the bytes and stays what it is.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const target = await behindLinks(path);
  const old = await stat(target).catch(() => null);
  if (old && !old.isFile()) return writeFile(target, bytes);
  const temporary = join(dirname(target), `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    // Nobody reads it meanwhile who may not read it afterwards.
    const file = await open(temporary, "wx", old ? 0o600 : 0o666);
    try {
      await file.writeFile(bytes);
      if (old) await takeOver(file, old);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The place that is meant, also when nothing is there yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const link = await readlink(path).catch(() => null);
    return link === null ? path : behindLinks(resolve(dirname(path), link));
  }
}

async function takeOver(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  // Only the system's owner may give a file away; for anybody else it is theirs already, or becomes so.
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o777);
}

/** Makes new names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
