import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { Database } from "./database.ts";
import { toStored } from "./stored-column.ts";

/** Where the columns of an engagement lie, for a thread that has no session. */
export interface StorePlace {
  /** The name of the database. */
  readonly database: string;
  readonly engagementId: string;
}

export interface PlacedColumn {
  /** Its place in the data set. */
  readonly at: number;
  readonly data: DatasetColumn;
}

/**
 * Writes columns from a thread of its own, so that neither their cells nor their words come through the window. One
 * connection is kept for all that is written; what is given together is on the disk together or not at all.
 */
export class ColumnWriter {
  #database: Database | null = null;

  async write(place: StorePlace, datasetId: string, columns: readonly PlacedColumn[]): Promise<void> {
    if (this.#database?.name !== place.database) {
      this.#database?.close();
      this.#database = new Database(place.database);
    }
    const { engagementId } = place;
    await this.#database.columns.bulkPut(
      columns.map(({ at, data }) => ({ engagementId, datasetId, column: at, data: toStored(data) })),
    );
  }
}
