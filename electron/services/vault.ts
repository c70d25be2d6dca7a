import { cp, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { syncFolder, writeDurably } from "./durable-file.ts";
import { Journal } from "./journal.ts";
import type { JournalEntry } from "./journal-format.ts";
import { keptSnapshots } from "./rolling.ts";

export interface SnapshotFile {
  readonly id: string;
  readonly at: number;
  readonly revision: number;
  readonly bytes: number;
}
interface Waiting {
  readonly entry: JournalEntry;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}
interface Shelf {
  readonly journal: Journal;
  /** The last operation: they run one after another. */
  last: Promise<unknown>;
  waiting: Waiting[];
}

const EXTENSION = ".frontstage";

/** Journal and snapshots of every engagement, one folder each: the copy that tells the truth. */
export class Vault {
  readonly #root: string;
  /** Where the browser keeps its store. */
  readonly #store: string;
  readonly #shelves = new Map<string, Shelf>();

  constructor(root: string, store: string) {
    this.#root = root;
    this.#store = store;
  }

  /** Resolves when the entry is on the disk. Entries that wait together share one fdatasync. */
  append(engagementId: string, revision: number, payload: string): Promise<void> {
    const shelf = this.#shelf(engagementId);
    return new Promise((resolve, reject) => {
      shelf.waiting.push({ entry: { revision, payload }, resolve, reject });
      if (shelf.waiting.length === 1) void this.#next(engagementId, () => this.#drain(engagementId, shelf));
    });
  }

  readJournal(engagementId: string): Promise<{ entries: JournalEntry[]; torn: boolean }> {
    return this.#next(engagementId, (shelf) => shelf.journal.read());
  }

  writeSnapshot(engagementId: string, revision: number, bytes: Uint8Array): Promise<void> {
    return this.#next(engagementId, async (shelf) => {
      const folder = this.#snapshots(engagementId);
      await this.#make(engagementId);
      await writeDurably(join(folder, `${revision}-${Date.now()}${EXTENSION}`), bytes);
      await shelf.journal.startAnew(revision);
      await this.#roll(engagementId);
    });
  }

  async listSnapshots(engagementId: string): Promise<SnapshotFile[]> {
    const folder = this.#snapshots(engagementId);
    const found: SnapshotFile[] = [];
    for (const name of await names(folder)) {
      const match = /^(\d+)-(\d+)\.frontstage$/.exec(name);
      if (!match) continue;
      const { size } = await stat(join(folder, name));
      const id = name.slice(0, -EXTENSION.length);
      found.push({ id, revision: Number(match[1]), at: Number(match[2]), bytes: size });
    }
    return found.sort((a, b) => b.at - a.at);
  }

  async readSnapshot(engagementId: string, snapshotId: string): Promise<Uint8Array> {
    try {
      return new Uint8Array(await readFile(join(this.#snapshots(engagementId), snapshotId + EXTENSION)));
    } catch {
      throw new UserError("This snapshot is no longer there.", snapshotId);
    }
  }

  async list(): Promise<string[]> {
    const ids: string[] = [];
    for (const id of await names(this.#root)) {
      const hasSnapshot = (await this.listSnapshots(id)).length > 0;
      if (hasSnapshot) ids.push(id);
    }
    return ids;
  }

  remove(engagementId: string): Promise<void> {
    return this.#next(engagementId, async (shelf) => {
      await shelf.journal.close();
      this.#shelves.delete(engagementId);
      await rm(this.#folder(engagementId), { recursive: true, force: true });
    });
  }

  /**
   * A store that has lost rows is copied before it is written to, so that somebody can still look into it. A copy that
   * fails stops nobody: the rebuilt engagement is what counts.
   */
  setAside(engagementId: string): Promise<void> {
    return this.#next(engagementId, async () => {
      const copy = join(this.#folder(engagementId), "set-aside");
      try {
        await rm(copy, { recursive: true, force: true });
        await cp(this.#store, copy, { recursive: true, filter: (path) => basename(path) !== "LOCK" });
      } catch {
        await rm(copy, { recursive: true, force: true });
      }
    });
  }

  /**
   * Deletes every snapshot but the newest, the journal before it, and the copy that was set aside. What was erased from the engagement is then in
   * no file of the vault; the disk itself may keep remains until it writes over them.
   */
  keepNewest(engagementId: string): Promise<void> {
    return this.#next(engagementId, async (shelf) => {
      const snapshots = await this.listSnapshots(engagementId);
      const newest = [...snapshots].sort((a, b) => b.revision - a.revision || b.at - a.at)[0];
      for (const { id } of snapshots) {
        if (id !== newest?.id) await rm(join(this.#snapshots(engagementId), id + EXTENSION), { force: true });
      }
      await shelf.journal.forgetPrevious();
      await rm(join(this.#folder(engagementId), "set-aside"), { recursive: true, force: true });
    });
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    for (const shelf of this.#shelves.values()) {
      await shelf.last.catch(() => undefined);
      await shelf.journal.close();
    }
  }

  async #drain(engagementId: string, shelf: Shelf): Promise<void> {
    const batch = shelf.waiting;
    shelf.waiting = [];
    try {
      await this.#make(engagementId);
      await shelf.journal.append(batch.map((waiting) => waiting.entry));
      for (const waiting of batch) waiting.resolve();
    } catch (error) {
      for (const waiting of batch) waiting.reject(error);
    }
  }

  async #roll(engagementId: string): Promise<void> {
    const snapshots = await this.listSnapshots(engagementId);
    const kept = keptSnapshots(snapshots, Date.now());
    for (const { id } of snapshots) {
      if (!kept.has(id)) await rm(join(this.#snapshots(engagementId), id + EXTENSION), { force: true });
    }
  }

  async #make(engagementId: string): Promise<void> {
    const made = await mkdir(this.#snapshots(engagementId), { recursive: true });
    if (made === undefined) return;
    await syncFolder(this.#root);
    await syncFolder(this.#folder(engagementId));
  }

  #next<T>(engagementId: string, work: (shelf: Shelf) => Promise<T>): Promise<T> {
    const shelf = this.#shelf(engagementId);
    const run = shelf.last.then(() => work(shelf));
    shelf.last = run.catch(() => undefined);
    return run;
  }

  #shelf(engagementId: string): Shelf {
    const known = this.#shelves.get(engagementId);
    if (known) return known;
    const shelf: Shelf = {
      journal: new Journal(this.#folder(engagementId)),
      last: Promise.resolve(),
      waiting: [],
    };
    this.#shelves.set(engagementId, shelf);
    return shelf;
  }

  #folder(engagementId: string): string {
    return join(this.#root, engagementId);
  }

  #snapshots(engagementId: string): string {
    return join(this.#folder(engagementId), "snapshots");
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
