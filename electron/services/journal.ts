import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder, writeDurably } from "./durable-file.ts";
import { decodeEntries, encodeEntry, type JournalEntry } from "./journal-format.ts";

/**
 * One append-only file of commits, and the file before it: were the newest snapshot damaged, the one before it and
 * both files still give everything. Callers run one operation at a time.
 */
export class Journal {
  readonly #path: string;
  readonly #previous: string;
  #file: FileHandle | null = null;
  /** Bytes that are known to be good; a failed append is cut back to here. */
  #length = 0;

  constructor(folder: string) {
    this.#path = join(folder, "journal.log");
    this.#previous = join(folder, "journal-previous.log");
  }

  /** Resolves when the entries are on the disk; one fdatasync for all of them. */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    // A file that was deleted under the program takes everything and keeps nothing.
    if (this.#file && (await this.#file.stat()).nlink === 0) await this.close();
    const file = await this.#open();
    const bytes = Buffer.concat(entries.map(encodeEntry));
    try {
      let written = 0;
      while (written < bytes.length) {
        const part = await file.write(bytes, written, bytes.length - written, this.#length + written);
        written += part.bytesWritten;
      }
      await file.datasync();
      this.#length += bytes.length;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Both generations in the order of their revisions; what is in both counts once. */
  async read(): Promise<{ entries: JournalEntry[]; torn: boolean }> {
    const previous = await readOne(this.#previous);
    const current = await readOne(this.#path);
    const byRevision = new Map<number, JournalEntry>();
    for (const entry of [...previous.entries, ...current.entries]) byRevision.set(entry.revision, entry);
    const entries = [...byRevision.values()].sort((a, b) => a.revision - b.revision);
    return { entries, torn: previous.torn || current.torn };
  }

  /** After a snapshot of `revision`: the file becomes the previous one; what is later than it goes on. */
  async startAnew(revision: number): Promise<void> {
    await this.close();
    const { entries } = await readOne(this.#path);
    if (entries.length === 0) return;
    await rename(this.#path, this.#previous);
    const later = entries.filter((entry) => entry.revision > revision);
    await writeDurably(this.#path, Buffer.concat(later.map(encodeEntry)));
  }

  /** Deletes the commits before the newest snapshot: judged answers stand in them with their words. */
  async forgetPrevious(): Promise<void> {
    await rm(this.#previous, { force: true });
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  /** A torn tail is cut off before anything is added: what follows it could never be read. */
  async #open(): Promise<FileHandle> {
    if (this.#file) return this.#file;
    const { good, isNew } = await readOne(this.#path);
    const file = await open(this.#path, isNew ? "w+" : "r+");
    if (isNew) await syncFolder(dirname(this.#path));
    else await file.truncate(good);
    this.#length = good;
    this.#file = file;
    return file;
  }
}

async function readOne(
  path: string,
): Promise<{ entries: JournalEntry[]; torn: boolean; good: number; isNew: boolean }> {
  try {
    const bytes = await readFile(path);
    const { entries, good } = decodeEntries(bytes);
    return { entries, good, torn: good < bytes.length, isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { entries: [], good: 0, torn: false, isNew: true };
  }
}
