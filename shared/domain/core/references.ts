import type { Problem } from "@shared/base/result.ts";
import { type AnyRecord, recordType } from "../records.ts";

/** Fields, by convention, hold another record's id when they end in Id, and a list of ids when in Ids. */
export function referencesOf(record: AnyRecord): string[] {
  const ids: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (field === "changeIds" || field === "originId" || field === "itemId") continue;
    if (field.endsWith("Id") && typeof value === "string") ids.push(value);
    else if (field.endsWith("Ids") && Array.isArray(value)) ids.push(...(value as string[]));
  }
  return ids;
}

/** The first record that points at one that is not there; origins may be gone (the as-is went on). */
export function danglingReference(records: readonly AnyRecord[]): Problem | null {
  const known = new Set(records.map((record) => record.id));
  for (const record of records) {
    for (const id of referencesOf(record)) {
      if (known.has(id)) continue;
      const noun = recordType(record.type).noun;
      return {
        message: `A ${noun} points at something that is not in the file (${id}).`,
        place: `${record.type} ${record.id}`,
      };
    }
  }
  return null;
}
