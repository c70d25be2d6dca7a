import type { AnyRecord } from "@shared/domain/records.ts";
import { Dexie, type Table } from "dexie";
import type { ImportMarks } from "./import-marks.ts";
import type { StoredColumn } from "./stored-column.ts";

export interface EngagementRow {
  id: string;
  name: string;
  clientName: string;
  openedAt: number;
  changedAt: number;
  revision: number;
  /** How many records the engagement holds; a smaller number found at opening means silent damage. */
  recordCount: number;
  /** Schema numbers by record type at the time of writing. */
  schema: Record<string, number>;
  /** The tables whose columns are being written; one that no record names at the opening broke off. */
  importing?: ImportMarks;
}
export interface RecordRow {
  engagementId: string;
  id: string;
  record: AnyRecord;
}
export interface AssetRow {
  engagementId: string;
  id: string;
  bytes: Uint8Array;
}
export interface ColumnRow {
  engagementId: string;
  datasetId: string;
  column: number;
  data: StoredColumn;
}

/** The browser's store. `strict`: a transaction is acknowledged only when the disk has it. */
export class Database extends Dexie {
  declare engagements: Table<EngagementRow, string>;
  declare records: Table<RecordRow, [string, string]>;
  declare assets: Table<AssetRow, [string, string]>;
  declare columns: Table<ColumnRow, [string, string, number]>;

  constructor(name = "frontstage") {
    super(name, { chromeTransactionDurability: "strict" });
    // 2: columns of whole numbers and codes lie narrow. 3: many texts of a column lie as one. What lies there already is
    // read as it is; a build that does not know the newer form refuses the store as newer.
    this.version(3).stores({
      engagements: "id",
      records: "[engagementId+id], engagementId",
      assets: "[engagementId+id], engagementId",
      columns: "[engagementId+datasetId+column], engagementId, [engagementId+datasetId]",
    });
  }
}
