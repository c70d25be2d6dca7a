import { UserError } from "@shared/base/result.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { readFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { HostVault } from "../host/host.ts";
import type { Database } from "./database.ts";

export interface Loaded {
  readonly contents: EngagementContents;
  readonly revision: number;
  /** The browser's store was behind or damaged: write the contents back before editing. */
  readonly rebuilt: boolean;
  /** The browser's store holds a commit that neither journal nor snapshot has: write a snapshot before editing. */
  readonly vaultBehind: boolean;
  /** One line for the user; undefined when all was well. */
  readonly recovered?: string;
}

/**
 * Opening and recovery: takes the newest of browser store, journal and snapshots that verifies. The store is sound
 * when it holds as many records as its own row says; it is current when journal and snapshots have no higher revision.
 */
export async function loadEngagement(
  database: Database,
  vault: HostVault | null,
  id: string,
): Promise<Loaded> {
  const stored = await readStored(database, id);
  const journal = vault ? await vault.readJournal(id) : { entries: [], torn: false };
  const snapshots = vault ? await listNewestFirst(vault, id) : [];
  const vaultRevision = Math.max(journal.entries.at(-1)?.revision ?? 0, snapshots[0]?.revision ?? 0);
  const sound = stored?.sound ? stored : null;
  if (sound && sound.revision >= vaultRevision) {
    const vaultBehind = vault !== null && sound.revision > vaultRevision;
    return { contents: sound.contents, revision: sound.revision, rebuilt: false, vaultBehind };
  }
  const snapshot = vault ? await newestGood(vault, id, snapshots, sound?.revision ?? -1) : null;
  const base = snapshot ?? sound;
  if (!base) {
    throw new UserError(
      stored
        ? "The store of this engagement is damaged and there is no snapshot to rebuild it from."
        : "This engagement is not in the store.",
      id,
    );
  }
  const later = journal.entries.filter((entry) => entry.revision > base.revision);
  const model = new Model(base.contents.records);
  for (const entry of later) model.apply(withoutMissing(model, JSON.parse(entry.payload) as Diff));
  const records = [...model.records()].map((record) => validateRecord(record));
  const count = later.length === 1 ? "1 change" : `${later.length} changes`;
  return {
    contents: { ...base.contents, records },
    revision: later.at(-1)?.revision ?? base.revision,
    rebuilt: true,
    vaultBehind: false,
    recovered: sound
      ? `Recovered ${count} that the store did not have yet.`
      : `The store was damaged or gone: rebuilt from the snapshot and ${count} from the journal.`,
  };
}

/** An entry may repeat what a snapshot already holds; what is not there cannot be removed twice. */
function withoutMissing(model: Model, diff: Diff): Diff {
  return {
    added: [],
    removed: diff.removed.filter((record) => model.find(record.id)),
    updated: [...diff.updated, ...diff.added.map((record) => [record, record] as const)],
  };
}

interface Base {
  readonly contents: EngagementContents;
  readonly revision: number;
}

async function readStored(database: Database, id: string): Promise<(Base & { sound: boolean }) | null> {
  const row = await database.engagements.get(id);
  if (!row) return null;
  const rows = await database.records.where("engagementId").equals(id).toArray();
  const records: AnyRecord[] = rows.map((entry) => entry.record);
  const assets = new Map<string, Uint8Array>();
  for (const asset of await database.assets.where("engagementId").equals(id).toArray()) {
    assets.set(asset.id, asset.bytes);
  }
  const columns = new Map<string, DatasetColumn[]>();
  for (const entry of await database.columns.where("engagementId").equals(id).toArray()) {
    const list = columns.get(entry.datasetId) ?? [];
    list[entry.column] = entry.data;
    columns.set(entry.datasetId, list);
  }
  const whole = records.length === row.recordCount && records.some((record) => record.id === id);
  return { contents: { records, assets, columns }, revision: row.revision, sound: whole };
}

async function listNewestFirst(vault: HostVault, id: string) {
  return [...(await vault.listSnapshots(id))].sort((a, b) => b.revision - a.revision || b.at - a.at);
}

/** The newest snapshot that can be read and is later than `after`. */
async function newestGood(
  vault: HostVault,
  id: string,
  newestFirst: Awaited<ReturnType<typeof listNewestFirst>>,
  after: number,
): Promise<Base | null> {
  for (const snapshot of newestFirst) {
    if (snapshot.revision <= after) return null;
    const contents = readFrontstage(await vault.readSnapshot(id, snapshot.id));
    if (contents.ok) return { contents: contents.value, revision: snapshot.revision };
  }
  return null;
}
