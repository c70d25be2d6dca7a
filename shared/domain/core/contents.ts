import type { AnyRecord } from "../records.ts";
import type { DatasetColumn } from "./columns.ts";

/** A whole engagement outside the store: what a .frontstage file holds. */
export interface EngagementContents {
  /** How many commits made it what it is; absent where nobody counted. */
  readonly revision?: number;
  readonly records: readonly AnyRecord[];
  /** Bytes by asset id. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Columns in order, by dataset id. */
  readonly columns: ReadonlyMap<string, readonly DatasetColumn[]>;
}

/** The one engagement record of a set; anything but exactly one is an error. */
export function engagementOf(records: Iterable<AnyRecord>): Extract<AnyRecord, { type: "engagement" }> {
  const found = [...records].filter((record) => record.type === "engagement");
  const only = found[0];
  if (!only || found.length > 1) throw new Error(`expected one engagement record, found ${found.length}`);
  return only;
}
