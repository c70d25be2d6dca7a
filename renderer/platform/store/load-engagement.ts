import { UserError } from "@shared/base/result.ts";
import { recordsOnRings } from "@shared/domain/blueprint/rings.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { migrateRecords, schemaAge } from "@shared/domain/core/migrate.ts";
import { Model } from "@shared/domain/core/model.ts";
import { brokenReference } from "@shared/domain/core/references.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { HostVault } from "../host/host.ts";
import type { Database } from "./database.ts";
import { applyPayload } from "./journal-payload.ts";
import { messages } from "./messages.ts";
import { readStored, type Stored } from "./stored-contents.ts";
import { hasBytes, isSound, whatIsLeft } from "./what-is-left.ts";

export interface Loaded {
  readonly contents: EngagementContents;
  readonly revision: number;
  /** The browser's store was behind, damaged or of an older schema: write the contents back before editing. */
  readonly rebuilt: boolean;
  /** The browser's store holds a commit that neither journal nor snapshot has: write a snapshot before editing. */
  readonly vaultBehind: boolean;
  /** What the browser's store holds is older than the vault or damaged: keep its files before they are written to. */
  readonly setAside?: boolean;
  /** One line for the user; undefined when all was well. */
  readonly recovered?: string;
  /** The engagement as it was before it was brought to today's schema, as a snapshot to write first. */
  readonly before?: Uint8Array;
  /** Why it must not be written, whoever holds the lock. */
  readonly readOnly?: string;
}

/**
 * Opening and recovery: takes the newest of browser store, journal and snapshots that verifies. The store is sound
 * when it holds as many records as its own row says, and each is what its schema wants; it is current when journal
 * and snapshots have no higher revision.
 */
export async function loadEngagement(
  database: Database,
  vault: HostVault | null,
  id: string,
): Promise<Loaded> {
  return recover(await readStored(database, id), vault, id);
}

/** The same from what the browser's store was found to hold. */
export async function recover(
  stored: Stored | null,
  vault: Pick<HostVault, "readJournal" | "listSnapshots" | "readSnapshot"> | null,
  id: string,
): Promise<Loaded> {
  if (stored && schemaAge(stored.row.schema) === "newer") return asFarAsUnderstood(stored);
  const journal = vault ? await vault.readJournal(id) : { entries: [], torn: false };
  const snapshots = vault ? await listNewestFirst(vault, id) : [];
  const vaultRevision = Math.max(journal.entries.at(-1)?.revision ?? 0, snapshots[0]?.revision ?? 0);
  const sound = stored ? verified(stored) : null;
  if (sound && sound.revision >= vaultRevision) {
    return { ...sound, vaultBehind: vault !== null && sound.revision > vaultRevision };
  }
  const snapshot = vault ? await newestGood(vault, id, snapshots, sound?.revision ?? -1) : null;
  const base = snapshot?.base ?? sound;
  if (!base) return fromWhatIsLeft(stored, snapshot?.problem, id);
  const later = journal.entries.filter((entry) => entry.revision > base.revision);
  const model = new Model(base.contents.records);
  for (const entry of later) applyPayload(model, entry.payload);
  const name = stored?.row ?? { id, name: messages.nameless, clientName: "" };
  // Bytes are written before the record that names them and are in no journal: the store may have them alone.
  const assets = new Map([...(stored?.contents.assets ?? []), ...base.contents.assets]);
  const columns = new Map([...(stored?.contents.columns ?? []), ...base.contents.columns]);
  const { contents, lost } = whatIsLeft({ records: [...model.records()], assets, columns }, name);
  const recovered = sound ? messages.caughtUp(later.length) : messages.rebuilt(later.length);
  return {
    contents,
    revision: later.at(-1)?.revision ?? base.revision,
    rebuilt: true,
    setAside: stored !== null,
    vaultBehind: false,
    ...(sound?.before && { before: sound.before }),
    recovered: lost === 0 ? recovered : `${recovered} ${messages.lost(lost)}`,
  };
}

/** The store's contents at today's schema when everything in them holds; null when the store is damaged. */
function verified({ row, whole, contents }: Stored): Omit<Loaded, "vaultBehind"> | null {
  if (!whole) return null;
  if (schemaAge(row.schema) === "older") {
    const records = migrated(contents, row.schema);
    const before = writeFrontstage(contents, row.schema);
    const today = { ...contents, records };
    return { contents: today, revision: row.revision, rebuilt: true, before };
  }
  const known = new Map(contents.records.map((record) => [record.id, record]));
  const holds = contents.records.every(
    (record) =>
      isSound(record) &&
      hasBytes(record, contents) &&
      brokenReference(record, (id) => known.get(id)) === null,
  );
  return holds && recordsOnRings(contents.records).length === 0
    ? { contents, revision: row.revision, rebuilt: false }
    : null;
}

/** On a copy: when a step fails, the store is what it was, and the user hears why. */
function migrated(contents: EngagementContents, schema: Stored["row"]["schema"]) {
  try {
    return migrateRecords(contents.records, schema);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(messages.notMigrated(error.message), error.place);
  }
}

/** Written by a later version: shown, and never written. */
function asFarAsUnderstood({ row, contents }: Stored): Loaded {
  const left = whatIsLeft(contents, row);
  const readOnly = left.lost === 0 ? messages.newer : `${messages.newer} ${messages.notShown(left.lost)}`;
  return { contents: left.contents, revision: row.revision, rebuilt: false, vaultBehind: false, readOnly };
}

/** No snapshot and no whole store: what can be read is better than nothing. */
function fromWhatIsLeft(stored: Stored | null, problem: string | undefined, id: string): Loaded {
  if (!stored || stored.contents.records.length === 0) {
    throw new UserError(problem ?? (stored ? messages.nothingLeft : messages.unknown), id);
  }
  const left = whatIsLeft(stored.contents, stored.row);
  const lost = Math.max(left.lost, stored.row.recordCount - left.contents.records.length);
  const recovered = `${messages.damaged} ${messages.lost(lost)}`;
  const { revision } = stored.row;
  const { contents } = left;
  return { contents, revision, rebuilt: true, setAside: true, vaultBehind: false, recovered };
}

async function listNewestFirst(vault: Pick<HostVault, "listSnapshots">, id: string) {
  return [...(await vault.listSnapshots(id))].sort((a, b) => b.revision - a.revision || b.at - a.at);
}

/** The newest snapshot that can be read and is later than `after`; else what was wrong with the newest of all. */
async function newestGood(
  vault: Pick<HostVault, "readSnapshot">,
  id: string,
  newestFirst: Awaited<ReturnType<typeof listNewestFirst>>,
  after: number,
): Promise<{ base?: Pick<Loaded, "contents" | "revision">; problem?: string }> {
  let problem: string | undefined;
  for (const snapshot of newestFirst) {
    if (snapshot.revision <= after) break;
    const bytes = await vault.readSnapshot(id, snapshot.id).catch(() => null);
    const contents = bytes && readFrontstage(bytes);
    if (contents?.ok) return { base: { contents: contents.value, revision: snapshot.revision } };
    problem ??= contents?.error.message;
  }
  return problem === undefined ? {} : { problem };
}
