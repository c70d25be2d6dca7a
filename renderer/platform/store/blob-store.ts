import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { Database } from "./database.ts";
import type { BlobStore } from "./document-session.ts";
import { importsWithout, withImport } from "./import-marks.ts";
import { fromStored, toStored } from "./stored-column.ts";

/** Assets and data columns of one engagement, written before the record that names them. */
export function blobStore(database: Database, engagementId: string): BlobStore {
  return {
    readAsset: async (id) => (await database.assets.get([engagementId, id]))?.bytes ?? null,
    writeAsset: async (id, bytes) => {
      await database.assets.put({ engagementId, id, bytes });
    },
    readColumn: async (datasetId, column) => {
      const row = await database.columns.get([engagementId, datasetId, column]);
      return row ? fromStored(row.data) : null;
    },
    writeColumns: async (datasetId, columns) => {
      await database.transaction("rw", database.columns, async () => {
        await database.columns.where("[engagementId+datasetId]").equals([engagementId, datasetId]).delete();
        await database.columns.bulkAdd(
          columns.map((data, column) => ({ engagementId, datasetId, column, data: toStored(data) })),
        );
      });
    },
    writeElsewhere: async (importing, write) => {
      await database.engagements
        .where("id")
        .equals(engagementId)
        .modify((row) => {
          row.importing = withImport(row.importing, importing);
        });
      await write({ database: database.name, engagementId });
    },
    removeColumns: async (datasetId) => {
      await endImport(database, engagementId, datasetId);
      await database.columns.where("[engagementId+datasetId]").equals([engagementId, datasetId]).delete();
    },
  };
}

const endImport = (database: Database, engagementId: string, datasetId: string) =>
  database.engagements
    .where("id")
    .equals(engagementId)
    .modify((row) => {
      const { importing } = importsWithout(row.importing, (id) => id === datasetId);
      if (importing) row.importing = importing;
      else delete row.importing;
    });

/** The imports that the program was killed in, by name; asked once, after which they are forgotten. */
export async function takeBrokenImports(
  database: Database,
  engagementId: string,
  { records }: EngagementContents,
): Promise<readonly string[]> {
  const marks = (await database.engagements.get(engagementId))?.importing;
  if (!marks) return [];
  await database.engagements.update(engagementId, { importing: undefined });
  const there = new Set(records.map(({ id }) => id));
  return (importsWithout(marks, (id) => there.has(id)).importing ?? []).map(({ name }) => name);
}

/**
 * Bytes that no record names: pictures that were let go, kept till now for an undo that is gone with its window. Only
 * for contents that were found whole; of damaged ones every byte stays.
 */
export async function dropUnnamed(
  database: Database,
  engagementId: string,
  { records, assets }: EngagementContents,
): Promise<void> {
  const named = new Set(records.flatMap(({ id, type }) => (type === "asset" ? [id] : [])));
  const unnamed = [...assets.keys()].filter((id) => !named.has(id));
  await database.assets.bulkDelete(unnamed.map((id): [string, string] => [engagementId, id]));
  // Columns, too: of imports that broke off, and of data sets that were deleted before this opening.
  const datasets = new Set(records.flatMap(({ id, type }) => (type === "dataset" ? [id] : [])));
  const held = await database.columns.where("engagementId").equals(engagementId).primaryKeys();
  await database.columns.bulkDelete(held.filter(([, datasetId]) => !datasets.has(datasetId)));
}

/** Bytes and columns are in no journal: a commit whose records name some must be followed by a snapshot. */
export const namesBytes = ({ added, updated }: Diff): boolean =>
  [...added, ...updated.map(([, to]) => to)].some(({ type }) => type === "asset" || type === "dataset");

/** Says so when bytes or columns are written: a snapshot that is taken meanwhile may not hold them. */
export function announceWrites(blobs: BlobStore, announce: () => void): BlobStore {
  return {
    ...blobs,
    writeAsset: async (id, bytes) => {
      await blobs.writeAsset(id, bytes);
      announce();
    },
    writeColumns: async (datasetId, columns) => {
      await blobs.writeColumns(datasetId, columns);
      announce();
    },
    writeElsewhere: async (importing, write) => {
      await blobs.writeElsewhere(importing, write);
      announce();
    },
  };
}
