import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { Database, EngagementRow } from "./database.ts";
import { fromStored } from "./stored-column.ts";

export interface Stored {
  readonly row: EngagementRow;
  /** As they lie there, written under `row.schema`. */
  readonly contents: EngagementContents;
  /** As many records as the engagement's own row says, the engagement among them. */
  readonly whole: boolean;
}

/** What the browser's store holds of an engagement, at one moment; null when it does not know it. */
export function readStored(database: Database, id: string): Promise<Stored | null> {
  const tables = [database.engagements, database.records, database.assets, database.columns];
  return database.transaction("r", tables, () => readRows(database, id));
}

async function readRows(database: Database, id: string): Promise<Stored | null> {
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
    list[entry.column] = fromStored(entry.data);
    columns.set(entry.datasetId, list);
  }
  const whole = records.length === row.recordCount && records.some((record) => record.id === id);
  return { row, whole, contents: { revision: row.revision, records, assets, columns } };
}
