import { Emitter } from "@shared/base/emitter.ts";
import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { EngagementDocument, validateRecord } from "@shared/domain/core/document.ts";
import { currentSchema } from "@shared/domain/core/migrate.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { Host } from "../host/host.ts";
import { announceWrites, blobStore } from "./blob-store.ts";
import { Database } from "./database.ts";
import { DocumentSession } from "./document-session.ts";
import type { EngagementStore, EngagementSummary, SnapshotInfo } from "./engagement-store.ts";
import { loadEngagement } from "./load-engagement.ts";
import type { EngagementSession } from "./session.ts";
import { explainWriteFailure, writeBatch } from "./write-batch.ts";
import { WriteQueue } from "./write-queue.ts";

/** A snapshot is also written after this many commits, so that the journal stays short. */
const SNAPSHOT_EVERY = 200;
/** Milliseconds; edits older than this are in a snapshot, however few they are. */
const SNAPSHOT_AFTER = 10 * 60_000;

/** Every engagement of this machine in the browser's store, with the host's vault as the second copy. */
export class DexieStore implements EngagementStore {
  readonly changed = new Emitter<void>();
  readonly #host: Host;
  readonly #database: Database;
  readonly #locks = new Map<string, () => void>();
  /** What opening had to rebuild, in one line for the user. */
  readonly onRecovered = new Emitter<string>();

  constructor(host: Host, database = new Database()) {
    this.#host = host;
    this.#database = database;
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
    const engagement = engagementOf(contents.records);
    const taken = await this.#database.engagements.get(engagement.id);
    const id = taken || options.asCopy ? newId() : engagement.id;
    const records = contents.records
      .map((record) => (record.id === engagement.id ? { ...record, id } : record))
      .map((record) => validateRecord(record));
    await this.#put(id, { ...contents, records }, 1);
    this.changed.emit();
    return id;
  }

  async read(id: string): Promise<EngagementContents> {
    return (await loadEngagement(this.#database, this.#host.vault, id)).contents;
  }

  async open(id: string): Promise<EngagementSession> {
    const release = await this.#host.lockEngagement(id);
    const loaded = await loadEngagement(this.#database, this.#host.vault, id);
    if (release) this.#locks.set(id, release);
    if (loaded.rebuilt && release) await this.#replace(id, loaded.contents, loaded.revision);
    if (loaded.recovered) this.onRecovered.emit(loaded.recovered);
    const document = new EngagementDocument(loaded.contents.records, BEHAVIORS);
    const vault = this.#host.vault;
    let sinceSnapshot = 0;
    let snapshotAt = Date.now();
    const snapshot = async (revision: number) => {
      if (!vault) return;
      await vault.writeSnapshot(id, revision, writeFrontstage(await this.#contents(id)));
      sinceSnapshot = 0;
      snapshotAt = Date.now();
    };
    if (release && loaded.vaultBehind) await snapshot(loaded.revision);
    const queue = new WriteQueue(async (batch) => {
      await Promise.all([
        writeBatch(this.#database, id, document.model, batch),
        vault?.append(id, batch.revision, JSON.stringify(batch.diff)),
      ]);
      const due = ++sinceSnapshot >= SNAPSHOT_EVERY || Date.now() - snapshotAt > SNAPSHOT_AFTER;
      if (due) await snapshot(batch.revision);
    }, explainWriteFailure);
    if (release) await this.#database.engagements.update(id, { openedAt: Date.now() });
    const session: DocumentSession = new DocumentSession({
      engagementId: id,
      document,
      revision: loaded.revision,
      readOnly: release === undefined,
      queue,
      // Bytes and columns are not in the journal: the commit that names them is followed by a snapshot.
      blobs: announceWrites(blobStore(this.#database, id), () => {
        sinceSnapshot = SNAPSHOT_EVERY;
      }),
      onClose: async () => {
        if (release && session.revision > loaded.revision) await snapshot(session.revision);
        this.#locks.delete(id);
        release?.();
        this.changed.emit();
      },
    });
    return session;
  }

  async remove(id: string): Promise<void> {
    if (this.#locks.has(id)) throw new UserError("Close this engagement before you delete it.");
    await this.#clear(id);
    await this.#host.vault?.remove(id);
    this.changed.emit();
  }

  async snapshots(id: string): Promise<SnapshotInfo[]> {
    return (await this.#host.vault?.listSnapshots(id)) ?? [];
  }

  async restoreSnapshot(id: string, snapshotId: string): Promise<string> {
    const bytes = await this.#host.vault?.readSnapshot(id, snapshotId);
    if (!bytes) throw new UserError("Snapshots are kept by the desktop application only.");
    const contents = readFrontstage(bytes);
    if (!contents.ok) throw new UserError(contents.error.message, contents.error.place);
    return this.import(contents.value, { asCopy: true });
  }

  async #contents(id: string): Promise<EngagementContents> {
    return (await loadEngagement(this.#database, null, id)).contents;
  }

  /** An engagement that the browser's store has lost, as its safety copy describes it. */
  async #summaryFromVault(id: string): Promise<EngagementSummary> {
    const unknown = { id, openedAt: 0, changedAt: 0, revision: 0, recordCount: 0 };
    try {
      const { contents, revision } = await loadEngagement(this.#database, this.#host.vault, id);
      const { name, clientName } = engagementOf(contents.records);
      return { ...unknown, name, clientName, revision, recordCount: contents.records.length };
    } catch {
      return { ...unknown, name: "Engagement from the safety copy", clientName: "" };
    }
  }

  async #clear(id: string): Promise<void> {
    const database = this.#database;
    const tables = [database.engagements, database.records, database.assets, database.columns];
    await database.transaction("rw", tables, async () => {
      for (const table of [database.records, database.assets, database.columns]) {
        await table.where("engagementId").equals(id).delete();
      }
      await database.engagements.delete(id);
    });
  }

  /** All rows in one transaction, and the same as a snapshot. */
  async #put(id: string, contents: EngagementContents, revision: number): Promise<void> {
    const { records } = contents;
    const engagement = engagementOf(records);
    const now = Date.now();
    const database = this.#database;
    const tables = [database.engagements, database.records, database.assets, database.columns];
    await database.transaction("rw", tables, async () => {
      await database.records.bulkAdd(records.map((record) => ({ engagementId: id, id: record.id, record })));
      await database.assets.bulkAdd(
        [...contents.assets].map(([assetId, bytes]) => ({ engagementId: id, id: assetId, bytes })),
      );
      await database.columns.bulkAdd(
        [...contents.columns].flatMap(([datasetId, columns]) =>
          columns.map((data, column) => ({ engagementId: id, datasetId, column, data })),
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
    await this.#host.vault?.writeSnapshot(id, revision, writeFrontstage(contents));
  }

  /** Puts rebuilt contents in the place of what the browser's store had lost. */
  async #replace(id: string, contents: EngagementContents, revision: number): Promise<void> {
    await this.#clear(id);
    await this.#put(id, contents, revision);
    this.changed.emit();
  }
}
