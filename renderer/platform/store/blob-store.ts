import type { Database } from "./database.ts";
import type { BlobStore } from "./document-session.ts";

/** Assets and data columns of one engagement, written before the record that names them. */
export function blobStore(database: Database, engagementId: string): BlobStore {
  return {
    readAsset: async (id) => (await database.assets.get([engagementId, id]))?.bytes ?? null,
    writeAsset: async (id, bytes) => {
      await database.assets.put({ engagementId, id, bytes });
    },
    readColumn: async (datasetId, column) =>
      (await database.columns.get([engagementId, datasetId, column]))?.data ?? null,
    writeColumns: async (datasetId, columns) => {
      await database.transaction("rw", database.columns, async () => {
        await database.columns.where("[engagementId+datasetId]").equals([engagementId, datasetId]).delete();
        await database.columns.bulkAdd(
          columns.map((data, column) => ({ engagementId, datasetId, column, data })),
        );
      });
    },
  };
}

/** Says so before bytes or columns are written. */
export function announceWrites(blobs: BlobStore, announce: () => void): BlobStore {
  return {
    ...blobs,
    writeAsset: (id, bytes) => {
      announce();
      return blobs.writeAsset(id, bytes);
    },
    writeColumns: (datasetId, columns) => {
      announce();
      return blobs.writeColumns(datasetId, columns);
    },
  };
}
