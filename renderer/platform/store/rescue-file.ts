import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { EngagementSession } from "./session.ts";
import { whatIsLeft } from "./what-is-left.ts";

/**
 * The engagement as it stands in memory, as a file that can be opened again. Pictures and data that the store does not
 * give any more are left out, with what cannot stand without them: a file that is refused would rescue nothing.
 */
export async function rescueFile(session: EngagementSession): Promise<Uint8Array> {
  const assets = new Map<string, Uint8Array>();
  const columns = new Map<string, DatasetColumn[]>();
  const types = Object.keys(RECORD_TYPES) as RecordTypeName[];
  const records: AnyRecord[] = types.flatMap((type) => session.model.all(type));
  for (const record of records) {
    if (record.type === "asset") {
      const bytes = await session.readAsset(record.id).catch(() => null);
      if (bytes) assets.set(record.id, bytes);
    } else if (record.type === "dataset") {
      const held = await Promise.all(
        record.columns.map((_, column) => session.readColumn(record.id, column).catch(() => null)),
      );
      const whole = held.filter((column) => column !== null);
      if (whole.length === held.length) columns.set(record.id, whole);
    }
  }
  const name = { id: session.engagementId, name: "", clientName: "" };
  const { contents } = whatIsLeft({ revision: session.revision, records, assets, columns }, name);
  return writeFrontstage(contents);
}
