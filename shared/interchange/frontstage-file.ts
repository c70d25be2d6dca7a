import { ok, type Problem, type Result, UserError } from "@shared/base/result.ts";
import { recordsOnRings } from "@shared/domain/blueprint/rings.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { checkRecord } from "@shared/domain/core/document.ts";
import { currentSchema, migrateRecord } from "@shared/domain/core/migrate.ts";
import { danglingReferences } from "@shared/domain/core/references.ts";
import { type AnyRecord, isRecordTypeName } from "@shared/domain/records.ts";
import { deflateSync, zipSync } from "fflate";
import { canonicalJson, parseSafeJson } from "./canonical-json.ts";
import { columnFromBytes, columnToBytes } from "./column-bytes.ts";
import { FRONTSTAGE_BYTES, refuseBeyond, refuseParts, refusePictures } from "./file-limits.ts";
import { LIMITS, readZip } from "./zip-guard.ts";

const FORMAT_VERSION = 1;
const MAIN = "engagement.json";
/** A fixed time stamp, so that the same engagement gives the same bytes. */
const STAMP = new Date(1980, 0, 1);

/**
 * The engagement as one zip: engagement.json, assets/ID, columns/DATASET/NUMBER. Same contents, same bytes. Bytes that
 * no record names any more (a deleted picture that an undo could bring back) stay out.
 */
export function writeFrontstage(contents: EngagementContents, schema = currentSchema()): Uint8Array {
  const records = [...contents.records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const main = {
    format: "frontstage",
    version: FORMAT_VERSION,
    schema,
    engagementId: engagementOf(records).id,
    // A count that has left the numbers the reader takes would make the copy one that cannot be opened.
    revision: Math.min(contents.revision ?? 0, Number.MAX_SAFE_INTEGER),
    records,
  };
  let unpacked = 0;
  const files: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  const add = (name: string, bytes: Uint8Array) => {
    unpacked += bytes.length;
    refuseBeyond(unpacked, LIMITS.totalBytes);
    files[name] = [bytes, { level: packsTooWell(bytes) ? 0 : 6 }];
  };
  refusePictures(contents);
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
  refuseParts(Object.keys(files).length);
  const packed = zipSync(files, { mtime: STAMP });
  refuseBeyond(packed.length, FRONTSTAGE_BYTES);
  return packed;
}

/** A long blank column would pack like a zip bomb and be refused by our own guard: it is stored as it is. */
function packsTooWell(bytes: Uint8Array): boolean {
  if (bytes.length <= LIMITS.freeBytes) return false;
  return deflateSync(bytes, { level: 1 }).length * (LIMITS.ratio / 2) < bytes.length;
}

/** Reads and checks everything before anything is handed out; the problem names what is wrong and where. */
export function readFrontstage(bytes: Uint8Array): Result<EngagementContents, Problem> {
  try {
    return ok(
      read(bytes, ({ message, place }) => {
        throw new UserError(message, place);
      }),
    );
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}

/** The same checks to the end: everything that is wrong with the file, and what of it can be read. */
export function checkFrontstage(bytes: Uint8Array): {
  readonly problems: readonly Problem[];
  readonly contents: EngagementContents | null;
} {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    const known = problems.some((one) => one.message === problem.message && one.place === problem.place);
    if (!known) problems.push(problem);
  };
  try {
    return { contents: read(bytes, report), problems };
  } catch (error) {
    report(problemOf(error));
    return { contents: null, problems };
  }
}

/** Takes a problem; when it throws, the reading ends there. */
type Report = (problem: Problem) => void;

function problemOf(error: unknown): Problem {
  if (!(error instanceof UserError)) {
    return { message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { message, place } = error;
  return place === undefined ? { message } : { message, place };
}

function read(bytes: Uint8Array, report: Report): EngagementContents {
  const damaged = new Set<string>();
  const files = readZip(bytes, LIMITS, (damage) => {
    report(problemOf(damage));
    damaged.add(damage.place ?? "");
  });
  const head = readHead(files, damaged);
  const revision = head.revision ?? 0;
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 0) {
    report({ message: '"revision" is not a whole number from 0.', place: MAIN });
  }
  const { records, unsound } = readRecords(head, report);
  const engagements = records.filter((record) => record.type === "engagement");
  const count = engagements.length + unsound.filter(({ type }) => type === "engagement").length;
  if (count !== 1) {
    report({ message: `The file must hold exactly one engagement, and it holds ${count}.`, place: MAIN });
  }
  const [engagement] = engagements;
  if (engagement && head.engagementId !== engagement.id) {
    report({ message: "engagementId is not the engagement's id.", place: MAIN });
  }
  const there = new Set(unsound.map(({ id }) => id));
  for (const { message, place, reference } of danglingReferences(records)) {
    if (!there.has(reference.id)) report(place === undefined ? { message } : { message, place });
  }
  for (const { message, place } of recordsOnRings(records)) {
    report(place === undefined ? { message } : { message, place });
  }
  const reader: PartReader = (part, missing) => {
    const held = files.get(part);
    if (!held && !damaged.has(part)) report({ message: missing, place: part });
    return held;
  };
  return {
    revision: Number(revision),
    records,
    assets: readAssets(reader, records, report),
    columns: readColumns(reader, records, report),
  };
}

/** What stands around the records; without it there is nothing more to look at. */
function readHead(
  files: ReadonlyMap<string, Uint8Array>,
  damaged: ReadonlySet<string>,
): Record<string, unknown> {
  const main = files.get(MAIN);
  if (!main && damaged.has(MAIN)) throw new UserError("The records cannot be read.", MAIN);
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
  return head;
}

interface ReadRecords {
  readonly records: readonly AnyRecord[];
  /** Those that were reported: they are there, so a reference to one is not the fault. */
  readonly unsound: readonly { readonly id: string; readonly type: string }[];
}

function readRecords(head: Record<string, unknown>, report: Report): ReadRecords {
  const schema = head.schema;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    throw new UserError('"schema" is missing.', MAIN);
  if (!Array.isArray(head.records)) throw new UserError('"records" is not a list.', MAIN);
  const seen = new Set<string>();
  const records: AnyRecord[] = [];
  const unsound: { id: string; type: string }[] = [];
  head.records.forEach((raw: unknown, index) => {
    const place = `record ${index + 1}`;
    const checked = readRecord(raw, schema as Record<string, unknown>);
    if (!checked.ok) {
      const { id, type } = (raw ?? {}) as { id?: unknown; type?: unknown };
      unsound.push({ id: String(id), type: String(type) });
      for (const problem of checked.error) {
        const inner = problem.place === undefined ? place : `${place}, ${problem.place}`;
        report({ message: problem.message, place: problem.place === MAIN ? MAIN : inner });
      }
    } else if (seen.has(checked.value.id)) {
      report({ message: "The same id is used twice.", place: `${place}, id ${checked.value.id}` });
    } else {
      seen.add(checked.value.id);
      records.push(checked.value);
    }
  });
  return { records, unsound };
}

function readRecord(
  raw: unknown,
  schema: Readonly<Record<string, unknown>>,
): Result<AnyRecord, readonly Problem[]> {
  const wrong = (message: string, place?: string): Result<never, Problem[]> => ({
    ok: false,
    error: [place === undefined ? { message } : { message, place }],
  });
  if (typeof raw !== "object" || raw === null) return wrong("A record is not an object.");
  const { type } = raw as { type?: unknown };
  if (typeof type !== "string" || !isRecordTypeName(type)) {
    return wrong(`"${String(type)}" is not a kind of record that this version knows.`);
  }
  const number = Object.hasOwn(schema, type) ? schema[type] : undefined;
  if (typeof number !== "number") return wrong(`"schema" does not tell the version of ${type}.`, MAIN);
  try {
    return checkRecord(migrateRecord(raw as Record<string, unknown>, type, number) as unknown as AnyRecord);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return wrong(error.message, error.place);
  }
}

/** The bytes of a part; where they are missing, that is reported. */
type PartReader = (part: string, missing: string) => Uint8Array | undefined;

function readAssets(
  part: PartReader,
  records: readonly AnyRecord[],
  report: Report,
): Map<string, Uint8Array> {
  const assets = new Map<string, Uint8Array>();
  for (const record of records) {
    if (record.type !== "asset") continue;
    const place = `assets/${record.id}`;
    const bytes = part(place, `The picture "${record.name}" is missing.`);
    if (!bytes) continue;
    if (bytes.length !== record.size) {
      report({ message: `The picture "${record.name}" is not ${record.size} bytes long.`, place });
    }
    assets.set(record.id, bytes);
  }
  return assets;
}

function readColumns(
  part: PartReader,
  records: readonly AnyRecord[],
  report: Report,
): Map<string, DatasetColumn[]> {
  const columns = new Map<string, DatasetColumn[]>();
  for (const record of records) {
    if (record.type !== "dataset") continue;
    const list = record.columns.flatMap((_, index) => {
      const place = `columns/${record.id}/${index}`;
      const bytes = part(place, `A column of "${record.name}" is missing.`);
      const column = bytes && checkedColumn(bytes, place, report);
      if (!column) return [];
      if (column.values.length === record.rowCount) return [column];
      report({ message: `A column of "${record.name}" does not have ${record.rowCount} rows.`, place });
      return [];
    });
    columns.set(record.id, list);
  }
  return columns;
}

function checkedColumn(bytes: Uint8Array, place: string, report: Report): DatasetColumn | null {
  try {
    return columnFromBytes(bytes, place);
  } catch (error) {
    report(problemOf(error));
    return null;
  }
}
