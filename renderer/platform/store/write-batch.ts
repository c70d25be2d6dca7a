import { UserError } from "@shared/base/result.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { currentSchema } from "@shared/domain/core/migrate.ts";
import type { Model } from "@shared/domain/core/model.ts";
import type { Database, EngagementRow, RecordRow } from "./database.ts";
import { importsWithout } from "./import-marks.ts";
import type { Batch } from "./write-queue.ts";

/** Rows and the engagement's row (revision, count) in one strict transaction: both or none. */
export async function writeBatch(
  database: Database,
  engagementId: string,
  model: Model,
  batch: Batch,
): Promise<void> {
  const recordCount = model.size;
  const engagement = model.get("engagement", engagementId) ?? engagementOf(model.records());
  const changed = [...batch.diff.added, ...batch.diff.updated.map(([, to]) => to)];
  const puts = changed.map((record) => rowOf(engagementId, record as RecordRow["record"]));
  const removed = batch.diff.removed.map((record): [string, string] => [engagementId, record.id]);
  await database.transaction("rw", database.engagements, database.records, async () => {
    const row = await database.engagements.get(engagementId);
    if (puts.length > 0) await database.records.bulkPut(puts);
    if (removed.length > 0) await database.records.bulkDelete(removed);
    // A store that lost rows under the program gets the whole engagement again, not only what changed.
    const held = await database.records.where("engagementId").equals(engagementId).count();
    if (held !== recordCount) {
      await database.records.where("engagementId").equals(engagementId).delete();
      await database.records.bulkPut([...model.records()].map((record) => rowOf(engagementId, record)));
    }
    const now = Date.now();
    const next: EngagementRow = {
      id: engagementId,
      openedAt: row?.openedAt ?? now,
      name: engagement.name,
      clientName: engagement.clientName,
      changedAt: now,
      revision: batch.revision,
      recordCount,
      schema: currentSchema(),
      // Edits meanwhile do not end an import; its own record does.
      ...importsWithout(row?.importing, (datasetId) => model.get("dataset", datasetId) !== undefined),
    };
    await database.engagements.put(next);
  });
}

const rowOf = (engagementId: string, record: RecordRow["record"]): RecordRow => ({
  engagementId,
  id: record.id,
  record,
});

/**
 * The browser's store failed and the journal did not. After a full disk the store may stay so until the program starts
 * anew (seen in Chromium 130); the journal then gives everything back.
 */
export class StoreGone extends Error {
  constructor(reason: unknown) {
    super("the browser's store failed", { cause: reason });
  }
}

/** Names of failures that mean: the tables are not as this program made them. */
const DAMAGED = ["NotFoundError", "DataError", "ConstraintError", "UpgradeError", "VersionError"];

/** What went wrong with the disk, in words, and what to do. */
export function explainWriteFailure(error: unknown): string {
  if (error instanceof StoreGone) {
    return `${explainWriteFailure(error.cause)}. They are in the journal, too: if this stays, close Frontstage and start it again`;
  }
  if (error instanceof UserError) {
    const words = error.message.replace(/\.$/, "");
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}. Your edits are kept here meanwhile`;
  }
  const name = error instanceof Error ? error.name : "";
  const inner = (error as { inner?: { name?: string } } | null)?.inner?.name ?? "";
  if (name === "QuotaExceededError" || inner === "QuotaExceededError") {
    return "the disk is full. Free some space; your edits are kept here meanwhile";
  }
  if ([name, inner].some((word) => DAMAGED.includes(word))) {
    return "the browser’s store is damaged. Save the engagement as a file; your edits are kept here meanwhile";
  }
  if ([name, inner].includes("UnknownError")) {
    return "the browser’s store does not answer, as on a full or failing disk. Free some space; your edits are kept here meanwhile";
  }
  if (name === "InvalidStateError" || name === "DatabaseClosedError") {
    return "the store was closed under the program. It is being opened again; your edits are kept here meanwhile";
  }
  const what = error instanceof Error && error.message !== "" ? error.message : "the store did not answer";
  return `${what.replace(/\.$/, "")}. It is tried again; your edits are kept here meanwhile`;
}
