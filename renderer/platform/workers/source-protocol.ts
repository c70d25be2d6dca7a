import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { LaidColumn } from "@shared/interchange/sources/source-info.ts";
import type { DataTable, TableOptions } from "@shared/interchange/table/data-table.ts";
import type { StorePlace } from "../store/column-writer.ts";

/** What can be asked of a table that lies in the worker. */
export type SourceCall = {
  [K in keyof SourceDesk]: SourceDesk[K] extends (...args: infer A) => unknown
    ? { readonly name: K; readonly args: A }
    : never;
}[keyof SourceDesk];

export interface StoredColumns {
  readonly place: StorePlace;
  readonly datasetId: string;
  /** The place of the first of them in the data set. */
  readonly first: number;
  readonly columns: readonly LaidColumn[];
  /** The rows that are kept; absent for all. */
  readonly rows?: Uint32Array;
}

export type SourceRequest =
  | {
      readonly kind: "open";
      readonly id: number;
      /** Null reads the file that was there before again. */
      readonly bytes: Uint8Array | null;
      readonly fileName: string;
      readonly options: TableOptions;
    }
  /** One column of a table that was brought in before; `hold` takes all that were given. */
  | { readonly kind: "column"; readonly id: number; readonly data: DatasetColumn }
  | { readonly kind: "hold"; readonly id: number; readonly table: Omit<DataTable, "columns"> }
  | { readonly kind: "call"; readonly id: number; readonly call: SourceCall }
  /** Columns go from here to the store. */
  | { readonly kind: "store"; readonly id: number; readonly stored: StoredColumns };

export type SourceReply =
  | { readonly kind: "progress"; readonly id: number; readonly share: number; readonly rows: number }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly message: string;
      readonly place: string | undefined;
      readonly forUser: boolean;
    };
