import { Emitter } from "@shared/base/emitter.ts";
import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { currentSchema } from "@shared/domain/core/migrate.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { Host } from "../host/host.ts";
import { announceWrites, blobStore, dropUnnamed, namesBytes, takeBrokenImports } from "./blob-store.ts";
import { Database } from "./database.ts";
import { DocumentSession } from "./document-session.ts";
import type { EngagementStore, EngagementSummary, SnapshotInfo } from "./engagement-store.ts";
import { toPayload } from "./journal-payload.ts";
import { type Loaded, loadEngagement } from "./load-engagement.ts";
import { messages } from "./messages.ts";
import { packStored } from "./pack-stored.ts";
import type { EngagementSession } from "./session.ts";
import { toStored } from "./stored-column.ts";
import { takenIn } from "./taken-in.ts";
import { within } from "./within.ts";
import { explainWriteFailure, StoreGone, writeBatch } from "./write-batch.ts";
import { WriteQueue } from "./write-queue.ts";

/** A snapshot is also written after this many commits, so that the journal stays short. */
const SNAPSHOT_EVERY = 200;
/** Milliseconds; edits older than this are in a snapshot, however few they are. */
const SNAPSHOT_AFTER = 10 * 60_000;
/** Milliseconds after which a write counts as failed: a store that is gone may never answer. */
const WRITE_PATIENCE = 15_000;

/** Every engagement of this machine in the browser's store, with the host's vault as the second copy. */
export class DexieStore implements EngagementStore {
  readonly changed = new Emitter<void>();
  readonly #host: Host;
  readonly #database: Database;
  readonly #locks = new Map<string, () => void>();
  /** What opening had to rebuild, in one line for the user. */
  readonly onRecovered = new Emitter<string>();

  readonly #pack: (id: string) => Promise<Uint8Array>;

  /** `pack` reads an engagement out of the store and packs it as a file; in the window a worker does it. */
  constructor(
    host: Host,
    database = new Database(),
    pack: (id: string) => Promise<Uint8Array> = (id) => packStored(database, id),
  ) {
    this.#host = host;
    this.#database = database;
    this.#pack = pack;
  }

  async list(): Promise<EngagementSummary[]> {
    const rows = await this.#database.engagements.toArray();
    const known = new Set(rows.map((row) => row.id));
    const lost = ((await this.#host.vault?.list()) ?? []).filter((id) => !known.has(id));
    const recovered = await Promise.all(lost.map((id) => this.#summaryFromVault(id)));
    return [...rows, ...recovered].sort((a, b) => b.openedAt - a.openedAt);
  }

  async create(name: string): Promise<string> {
    const id = newId();
    return this.import({ records: [newEngagement(id, { name })], assets: new Map(), columns: new Map() });
  }

  async import(contents: EngagementContents, options: { asCopy?: boolean } = {}): Promise<string> {
    const { id: own } = engagementOf(contents.records);
    const isFree = !options.asCopy && !(await this.#database.engagements.get(own));
    const { id, contents: taken, revision } = takenIn(contents, isFree);
    try {
      await this.#put(id, taken, revision);
    } catch (error) {
      // All or nothing: without its second copy the engagement is not taken in.
      await this.#clear(id).catch(() => undefined);
      await this.#host.vault?.remove(id).catch(() => undefined);
      throw error;
    }
    this.changed.emit();
    return id;
  }

  async replace(contents: EngagementContents): Promise<string> {
    const { id: own } = engagementOf(contents.records);
    if (this.#locks.has(own)) throw new UserError(messages.closeBefore);
    const release = await this.#host.lockEngagement(own);
    if (!release) throw new UserError(messages.heldElsewhere);
    try {
      const { id, contents: taken } = takenIn(contents, true);
      const held = await loadEngagement(this.#database, this.#host.vault, id);
      if (held.readOnly !== undefined) throw new UserError(messages.newerNotReplaced);
      const { revision } = held;
      await this.#host.vault?.writeSnapshot(id, revision, writeFrontstage({ ...held.contents, revision }));
      // Later than everything that the journal has of it: that must not come back over what takes its place.
      await this.#replace(id, { ...taken, revision: revision + 1 }, revision + 1);
      return id;
    } finally {
      release();
    }
  }

  async read(id: string): Promise<EngagementContents> {
    const loaded = await loadEngagement(this.#database, this.#host.vault, id);
    if (loaded.readOnly !== undefined) throw new UserError(messages.newerNotCopied);
    return { ...loaded.contents, revision: loaded.revision };
  }

  async open(id: string): Promise<EngagementSession> {
    const release = await this.#host.lockEngagement(id);
    try {
      const loaded = await loadEngagement(this.#database, this.#host.vault, id);
      const mayWrite = release !== undefined && loaded.readOnly === undefined;
      const broken = mayWrite ? await this.#writeBack(id, loaded) : [];
      for (const name of broken) this.onRecovered.emit(messages.importBroke(name));
      if (loaded.recovered) this.onRecovered.emit(loaded.recovered);
      const session = await this.#session(id, loaded, release, mayWrite);
      if (release) this.#locks.set(id, release);
      return session;
    } catch (error) {
      // An engagement that could not be opened is not held: the next try must find it free.
      release?.();
      throw error;
    }
  }

  async #session(
    id: string,
    loaded: Loaded,
    release: (() => void) | undefined,
    mayWrite: boolean,
  ): Promise<EngagementSession> {
    const document = new EngagementDocument(loaded.contents.records, BEHAVIORS);
    const vault = this.#host.vault;
    let sinceSnapshot = 0;
    let bytesWritten = 0;
    let journalled = 0;
    let snapshotAt = performance.now();
    /** The revision that erases answers for good; what is packed before it still holds them. */
    let erasedAt = Number.POSITIVE_INFINITY;
    const snapshot = async (revision: number) => {
      if (!vault) return;
      const seen = bytesWritten;
      await vault.writeSnapshot(id, revision, await this.#pack(id));
      // Bytes that came while it was taken may not be in it: the next commit is followed by another.
      sinceSnapshot = bytesWritten === seen ? 0 : SNAPSHOT_EVERY;
      snapshotAt = performance.now();
    };
    if (mayWrite && loaded.vaultBehind) await snapshot(loaded.revision);
    const queue = new WriteQueue(async (batch) => {
      // Also what an undo brings back: by then its bytes may be in no snapshot that is left.
      const erases = batch.revision >= erasedAt;
      if (erases || namesBytes(batch.diff)) sinceSnapshot = SNAPSHOT_EVERY;
      const [journal, store] = await Promise.allSettled([
        // A batch that is tried again because of the store alone is in the journal already.
        journalled === batch.revision ? null : vault?.append(id, batch.revision, toPayload(batch.diff)),
        within(WRITE_PATIENCE, messages.noAnswer, writeBatch(this.#database, id, document.model, batch)),
      ]);
      // The journal first: the file system says what is wrong, the browser's store often does not.
      if (journal.status === "rejected") throw journal.reason;
      if (vault && sinceSnapshot < SNAPSHOT_EVERY) journalled = batch.revision;
      if (store.status === "rejected")
        throw journalled === batch.revision ? new StoreGone(store.reason) : store.reason;
      const due = ++sinceSnapshot >= SNAPSHOT_EVERY || performance.now() - snapshotAt > SNAPSHOT_AFTER;
      if (!due) return;
      await snapshot(batch.revision);
      if (!erases) return;
      await vault?.keepNewest(id);
      // Another may have been asked for meanwhile: its own batch comes.
      if (batch.revision >= erasedAt) erasedAt = Number.POSITIVE_INFINITY;
    }, explainWriteFailure);
    if (mayWrite) await this.#database.engagements.update(id, { openedAt: Date.now() });
    const session: DocumentSession = new DocumentSession({
      engagementId: id,
      document,
      revision: loaded.revision,
      ...(!mayWrite && { readOnly: loaded.readOnly ?? messages.otherWindow }),
      queue,
      isSafe: (revision) => journalled >= revision,
      // Bytes and columns are not in the journal: the commit that names them is followed by a snapshot.
      blobs: announceWrites(blobStore(this.#database, id), () => {
        bytesWritten++;
        sinceSnapshot = SNAPSHOT_EVERY;
      }),
      onErase: (revision) => {
        erasedAt = revision;
      },
      onClose: async () => {
        // Store and journal have everything: a snapshot that fails costs nothing but time at the next opening.
        if (mayWrite && session.revision > loaded.revision)
          await snapshot(session.revision).catch(() => undefined);
        this.#locks.delete(id);
        release?.();
        this.changed.emit();
      },
    });
    return session;
  }

  async remove(id: string): Promise<void> {
    if (this.#locks.has(id)) throw new UserError(messages.closeFirst);
    // Another window would go on writing into what is gone, and call it saved.
    const release = await this.#host.lockEngagement(id);
    if (!release) throw new UserError(messages.heldElsewhere);
    try {
      await this.#clear(id);
      await this.#host.vault?.remove(id);
    } finally {
      release();
    }
    this.changed.emit();
  }

  async snapshots(id: string): Promise<SnapshotInfo[]> {
    return (await this.#host.vault?.listSnapshots(id)) ?? [];
  }

  async restoreSnapshot(id: string, snapshotId: string): Promise<string> {
    const bytes = await this.#host.vault?.readSnapshot(id, snapshotId);
    if (!bytes) throw new UserError(messages.snapshotsOnDesktop);
    const contents = readFrontstage(bytes);
    if (!contents.ok) throw new UserError(contents.error.message, contents.error.place);
    return this.import(contents.value, { asCopy: true });
  }

  /**
   * What opening had to mend goes to the disk before anything is edited, and what was there stays to be looked at. Gives
   * the names of files whose import broke off.
   */
  async #writeBack(id: string, loaded: Loaded): Promise<readonly string[]> {
    const vault = this.#host.vault;
    const broken = await takeBrokenImports(this.#database, id, loaded.contents);
    if (loaded.setAside) await vault?.setAside(id);
    if (loaded.before) await vault?.writeSnapshot(id, loaded.revision, loaded.before);
    if (loaded.rebuilt) await this.#replace(id, loaded.contents, loaded.revision);
    else await dropUnnamed(this.#database, id, loaded.contents);
    return broken;
  }

  /** An engagement that the browser's store has lost, as its safety copy describes it. */
  async #summaryFromVault(id: string): Promise<EngagementSummary> {
    const unknown = { id, openedAt: 0, changedAt: 0, revision: 0, recordCount: 0 };
    try {
      const { contents, revision } = await loadEngagement(this.#database, this.#host.vault, id);
      const { name, clientName } = engagementOf(contents.records);
      return { ...unknown, name, clientName, revision, recordCount: contents.records.length };
    } catch {
      return { ...unknown, name: messages.nameless, clientName: "" };
    }
  }

  get #tables() {
    const { engagements, records, assets, columns } = this.#database;
    return [engagements, records, assets, columns];
  }

  async #clear(id: string): Promise<void> {
    const database = this.#database;
    await database.transaction("rw", this.#tables, async () => {
      for (const table of [database.records, database.assets, database.columns]) {
        await table.where("engagementId").equals(id).delete();
      }
      await database.engagements.delete(id);
    });
  }

  /** All rows in one transaction, and the same as a snapshot. */
  async #put(id: string, contents: EngagementContents, revision: number): Promise<void> {
    await this.#putRows(id, contents, revision);
    await this.#host.vault?.writeSnapshot(id, revision, writeFrontstage({ ...contents, revision }));
  }

  async #putRows(id: string, contents: EngagementContents, revision: number): Promise<void> {
    const { records } = contents;
    const engagement = engagementOf(records);
    const now = Date.now();
    const database = this.#database;
    await database.transaction("rw", this.#tables, async () => {
      await database.records.bulkAdd(records.map((record) => ({ engagementId: id, id: record.id, record })));
      await database.assets.bulkAdd(
        [...contents.assets].map(([assetId, bytes]) => ({ engagementId: id, id: assetId, bytes })),
      );
      await database.columns.bulkAdd(
        [...contents.columns].flatMap(([datasetId, columns]) =>
          columns.map((data, column) => ({ engagementId: id, datasetId, column, data: toStored(data) })),
        ),
      );
      await database.engagements.add({
        id,
        name: engagement.name,
        clientName: engagement.clientName,
        openedAt: now,
        changedAt: now,
        revision,
        recordCount: records.length,
        schema: currentSchema(),
      });
    });
  }

  /** Puts contents in the place of what the browser's store has or had of it: all of them, or it stays as it was. */
  async #replace(id: string, contents: EngagementContents, revision: number): Promise<void> {
    await this.#database.transaction("rw", this.#tables, async () => {
      await this.#clear(id);
      await this.#putRows(id, contents, revision);
    });
    await this.#host.vault?.writeSnapshot(id, revision, writeFrontstage({ ...contents, revision }));
    this.changed.emit();
  }
}
