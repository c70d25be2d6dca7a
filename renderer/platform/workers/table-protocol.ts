import type { DataTable, TableOptions } from "@shared/interchange/table/data-table.ts";

export interface TableRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: TableOptions;
}

export type TableReply =
  | { readonly kind: "progress"; readonly share: number; readonly rows: number }
  | { readonly kind: "table"; readonly table: DataTable }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly place: string | undefined;
      readonly forUser: boolean;
    };
