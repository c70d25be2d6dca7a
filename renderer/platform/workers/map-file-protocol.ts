import type { Id } from "@shared/base/ids.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { MapReading, MapReadOptions } from "@shared/interchange/map-file.ts";
import type { MapFormat } from "@shared/interchange/map-formats.ts";

/** Read a file as a map, or write a blueprint as a file. */
export type MapFileRequest =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly options: MapReadOptions }
  | {
      readonly kind: "write";
      readonly records: readonly AnyRecord[];
      readonly blueprintId: Id;
      readonly format: MapFormat;
    };

export type MapFileReply =
  | { readonly kind: "map"; readonly reading: MapReading }
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly place: string | undefined;
      readonly forUser: boolean;
    };
