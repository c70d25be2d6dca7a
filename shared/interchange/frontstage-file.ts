import { fail, ok, type Problem, type Result, UserError } from "@shared/base/result.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { currentSchema, migrateRecord } from "@shared/domain/core/migrate.ts";
import { danglingReference } from "@shared/domain/core/references.ts";
import { type AnyRecord, isRecordTypeName } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { deflateSync, zipSync } from "fflate";
import { canonicalJson, parseSafeJson } from "./canonical-json.ts";
import { columnFromBytes, columnToBytes } from "./column-bytes.ts";
import { LIMITS, readZip } from "./zip-guard.ts";

const FORMAT_VERSION = 1;
const MAIN = "engagement.json";
/** A fixed time stamp, so that the same engagement gives the same bytes. */
const STAMP = new Date(1980, 0, 1);

/**
 * The engagement as one zip: engagement.json, assets/ID, columns/DATASET/NUMBER. Same contents, same bytes. Bytes that
 * no record names any more (a deleted picture that an undo could bring back) stay out.
 */
export function writeFrontstage(contents: EngagementContents): Uint8Array {
  const records = [...contents.records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const main = {
    format: "frontstage",
    version: FORMAT_VERSION,
    schema: currentSchema(),
    engagementId: engagementOf(records).id,
    revision: contents.revision ?? 0,
    records,
  };
  const files: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  const add = (name: string, bytes: Uint8Array) => {
    files[name] = [bytes, { level: packsTooWell(bytes) ? 0 : 6 }];
  };
  add(MAIN, new TextEncoder().encode(canonicalJson(main)));
  for (const record of records) {
    if (record.type === "asset") {
      const bytes = contents.assets.get(record.id);
      if (bytes) add(`assets/${record.id}`, bytes);
    } else if (record.type === "dataset") {
      contents.columns.get(record.id)?.forEach((column, index) => {
        add(`columns/${record.id}/${index}`, columnToBytes(column));
      });
    }
  }
  return zipSync(files, { mtime: STAMP });
}

/** A long blank column would pack like a zip bomb and be refused by our own guard: it is stored as it is. */
function packsTooWell(bytes: Uint8Array): boolean {
  if (bytes.length <= LIMITS.freeBytes) return false;
  return deflateSync(bytes, { level: 1 }).length * (LIMITS.ratio / 2) < bytes.length;
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
  if (typeof head.version !== "number") throw new UserError('"version" is not a number.', MAIN);
  if (head.version > FORMAT_VERSION) {
    throw new UserError(
      `The file was made by a newer Frontstage (format ${head.version}). Update to open it.`,
      MAIN,
    );
  }
  if (!Number.isInteger(head.version) || head.version < 1) {
    throw new UserError('"version" is not a whole number from 1.', MAIN);
  }
  const revision = head.revision ?? 0;
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 0) {
    throw new UserError('"revision" is not a whole number from 0.', MAIN);
  }
  const records = readRecords(head);
  const engagements = records.filter((record) => record.type === "engagement").length;
  if (engagements !== 1) {
    throw new UserError(`The file must hold exactly one engagement, and it holds ${engagements}.`, MAIN);
  }
  if (head.engagementId !== engagementOf(records).id) {
    throw new UserError("engagementId is not the engagement's id.", MAIN);
  }
  const dangling = danglingReference(records);
  if (dangling) throw new UserError(dangling.message, dangling.place);
  return { revision, records, assets: readAssets(files, records), columns: readColumns(files, records) };
}

function readRecords(head: Record<string, unknown>): AnyRecord[] {
  const schema = head.schema;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    throw new UserError('"schema" is missing.', MAIN);
  if (!Array.isArray(head.records)) throw new UserError('"records" is not a list.', MAIN);
  const seen = new Set<string>();
  return head.records.map((raw: unknown, index) => {
    const place = `record ${index + 1}`;
    if (typeof raw !== "object" || raw === null) throw new UserError("A record is not an object.", place);
    const { type } = raw as { type?: unknown };
    if (typeof type !== "string" || !isRecordTypeName(type)) {
      throw new UserError(`"${String(type)}" is not a kind of record that this version knows.`, place);
    }
    const number = Object.hasOwn(schema, type) ? (schema as Record<string, unknown>)[type] : undefined;
    if (typeof number !== "number")
      throw new UserError(`"schema" does not tell the version of ${type}.`, MAIN);
    const record = checkedAt(place, () =>
      validateRecord(migrateRecord(raw as Record<string, unknown>, type, number) as unknown as AnyRecord),
    );
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
    if (!bytes) throw new UserError(`The picture "${record.name}" is missing.`, `assets/${record.id}`);
    if (bytes.length !== record.size) {
      throw new UserError(
        `The picture "${record.name}" is not ${record.size} bytes long.`,
        `assets/${record.id}`,
      );
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

/** What is wrong with a record also says which of the file's records it is. */
function checkedAt<T>(place: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, error.place === undefined ? place : `${place}, ${error.place}`);
  }
}
