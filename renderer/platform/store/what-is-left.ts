import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { type AnyRecord, isRecordTypeName, RECORD_TYPES } from "@shared/domain/records.ts";
import { type Repaired, repairReferences } from "@shared/domain/repair.ts";
import type { EngagementRow } from "./database.ts";

export interface Left extends Repaired {
  readonly contents: EngagementContents;
  /** Records that this version cannot read, and those that could not stand without what is missing. */
  readonly lost: number;
}

/** An engagement out of whatever can be read of it: sound records that have their bytes and whose references hold. */
export function whatIsLeft(
  contents: EngagementContents,
  row: Pick<EngagementRow, "id" | "name" | "clientName">,
): Left {
  const sound = contents.records.filter((record) => isSound(record) && hasBytes(record, contents));
  const { id, name, clientName } = row;
  const missing = !sound.some((record) => record.type === "engagement" && record.id === id);
  const kept = sound.filter((record) => record.type !== "engagement" || record.id === id);
  const repaired = repairReferences(missing ? [newEngagement(id, { name, clientName }), ...kept] : kept);
  const lost = contents.records.length - kept.length + repaired.dropped.length;
  return { ...repaired, lost, contents: { ...contents, records: repaired.records } };
}

export function isSound(record: AnyRecord): boolean {
  const type: unknown = (record as AnyRecord | null)?.type;
  return (
    typeof type === "string" && isRecordTypeName(type) && RECORD_TYPES[type].schema.safeParse(record).success
  );
}

/** A picture without its bytes, or data without all its columns, would make a file that nobody can open. */
export function hasBytes(record: AnyRecord, { assets, columns }: EngagementContents): boolean {
  if (record.type === "asset") return assets.get(record.id)?.length === record.size;
  if (record.type !== "dataset") return true;
  const held = columns.get(record.id) ?? [];
  return record.columns.every((_, index) => held[index]?.values.length === record.rowCount);
}
