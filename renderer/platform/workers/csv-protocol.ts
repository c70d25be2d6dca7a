import type { CsvOptions, CsvTable } from "@shared/interchange/csv/read-csv.ts";

export interface CsvRequest {
  readonly bytes: Uint8Array;
  readonly options: CsvOptions;
}

export type CsvReply =
  | { readonly kind: "progress"; readonly share: number; readonly rows: number }
  | { readonly kind: "table"; readonly table: CsvTable }
  | { readonly kind: "failed"; readonly message: string; readonly forUser: boolean };
