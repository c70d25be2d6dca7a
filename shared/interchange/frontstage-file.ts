import { fail, ok, type Problem, type Result, UserError } from "@shared/base/result.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { migrateRecord } from "@shared/domain/core/migrate.ts";
import { danglingReference } from "@shared/domain/core/references.ts";
import { type AnyRecord, isRecordTypeName, RECORD_TYPES } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { zipSync } from "fflate";
import { canonicalJson, parseSafeJson } from "./canonical-json.ts";
import { columnFromBytes, columnToBytes } from "./column-bytes.ts";
import { readZip } from "./zip-guard.ts";

const FORMAT_VERSION = 1;
const MAIN = "engagement.json";
/** A fixed time stamp, so that the same engagement gives the same bytes. */
const STAMP = new Date(1980, 0, 1);

/** The engagement as one zip: engagement.json, assets/ID, columns/DATASET/NUMBER. Same contents, same bytes. */
export function writeFrontstage(contents: EngagementContents): Uint8Array {
  const schema = Object.fromEntries(Object.entries(RECORD_TYPES).map(([name, type]) => [name, type.number]));
  const records = [...contents.records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const engagementId = engagementOf(records).id;
  const main = { format: "frontstage", version: FORMAT_VERSION, schema, engagementId, records };
  const files: Record<string, Uint8Array> = { [MAIN]: new TextEncoder().encode(canonicalJson(main)) };
  for (const [id, bytes] of [...contents.assets].sort(byKey)) files[`assets/${id}`] = bytes;
  for (const [id, columns] of [...contents.columns].sort(byKey)) {
    columns.forEach((column, index) => {
      files[`columns/${id}/${index}`] = columnToBytes(column);
    });
  }
  return zipSync(files, { level: 6, mtime: STAMP });
}

/** Reads and checks everything before anything is handed out; the problem names what is wrong and where. */
export function readFrontstage(bytes: Uint8Array): Result<EngagementContents, Problem> {
  try {
    return ok(read(bytes));
  } catch (error) {
    if (error instanceof UserError) return fail(error.message, error.place);
    return fail(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function read(bytes: Uint8Array): EngagementContents {
  const files = readZip(bytes);
  const main = files.get(MAIN);
  if (!main) throw new UserError("This zip is not an engagement: engagement.json is missing.");
  const head = parseSafeJson(main, MAIN) as Record<string, unknown> | null;
  if (head === null || typeof head !== "object" || head.format !== "frontstage") {
    throw new UserError('This is another program\'s file: "format" is not "frontstage".', MAIN);
  }
  if (typeof head.version !== "number" || head.version > FORMAT_VERSION) {
    const version = String(head.version);
    throw new UserError(
      `The file was made by a newer Frontstage (format ${version}). Update to open it.`,
      MAIN,
    );
  }
  const records = readRecords(head);
  if (records.filter((record) => record.type === "engagement").length !== 1) {
    throw new UserError("The file must hold exactly one engagement record.", MAIN);
  }
  if (head.engagementId !== engagementOf(records).id) {
    throw new UserError("engagementId is not the engagement's id.", MAIN);
  }
  const dangling = danglingReference(records);
  if (dangling) throw new UserError(dangling.message, dangling.place);
  return { records, assets: readAssets(files, records), columns: readColumns(files, records) };
}

function readRecords(head: Record<string, unknown>): AnyRecord[] {
  const schema = head.schema;
  if (typeof schema !== "object" || schema === null) throw new UserError('"schema" is missing.', MAIN);
  if (!Array.isArray(head.records)) throw new UserError('"records" is not a list.', MAIN);
  const seen = new Set<string>();
  return head.records.map((raw: unknown, index) => {
    const place = `record ${index + 1}`;
    if (typeof raw !== "object" || raw === null) throw new UserError("A record is not an object.", place);
    const { type } = raw as { type?: unknown };
    if (typeof type !== "string" || !isRecordTypeName(type)) {
      throw new UserError(`"${String(type)}" is not a kind of record that this version knows.`, place);
    }
    const number = (schema as Record<string, unknown>)[type];
    if (typeof number !== "number")
      throw new UserError(`"schema" does not tell the version of ${type}.`, MAIN);
    const record = validateRecord(migrateRecord(raw as Record<string, unknown>, type, number));
    if (seen.has(record.id)) throw new UserError("The same id is used twice.", `${place}, id ${record.id}`);
    seen.add(record.id);
    return record;
  });
}

function readAssets(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly AnyRecord[],
): Map<string, Uint8Array> {
  const assets = new Map<string, Uint8Array>();
  for (const record of records) {
    if (record.type !== "asset") continue;
    const bytes = files.get(`assets/${record.id}`);
    if (!bytes || bytes.length !== record.size) {
      throw new UserError(`The picture "${record.name}" is missing.`, `assets/${record.id}`);
    }
    assets.set(record.id, bytes);
  }
  return assets;
}

function readColumns(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly AnyRecord[],
): Map<string, DatasetColumn[]> {
  const columns = new Map<string, DatasetColumn[]>();
  for (const record of records) {
    if (record.type !== "dataset") continue;
    const list = record.columns.map((_, index) => {
      const place = `columns/${record.id}/${index}`;
      const bytes = files.get(place);
      if (!bytes) throw new UserError(`A column of "${record.name}" is missing.`, place);
      const column = columnFromBytes(bytes, place);
      if (column.values.length === record.rowCount) return column;
      throw new UserError(`A column of "${record.name}" does not have ${record.rowCount} rows.`, place);
    });
    columns.set(record.id, list);
  }
  return columns;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
