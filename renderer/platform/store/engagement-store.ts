import type { Emitter } from "@shared/base/emitter.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { EngagementSession } from "./session.ts";

export interface EngagementSummary {
  readonly id: string;
  readonly name: string;
  readonly clientName: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly changedAt: number;
  readonly revision: number;
  readonly recordCount: number;
}

/** A whole engagement outside the store: what a .frontstage file holds. */
export interface EngagementContents {
  readonly records: readonly AnyRecord[];
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Key: dataset id; value: its columns in order. */
  readonly columns: ReadonlyMap<string, readonly DatasetColumn[]>;
}

export interface SnapshotInfo {
  readonly id: string;
  readonly at: number;
  readonly revision: number;
  readonly bytes: number;
}

/** All engagements on this machine. */
export interface EngagementStore {
  list(): Promise<EngagementSummary[]>;
  readonly changed: Emitter<void>;
  create(name: string): Promise<string>;
  /** Writes in one transaction, all or nothing. With `asCopy` (or when the id is taken by another) ids stay but the engagement gets a new id. */
  import(contents: EngagementContents, options?: { asCopy?: boolean }): Promise<string>;
  read(id: string): Promise<EngagementContents>;
  open(id: string): Promise<EngagementSession>;
  remove(id: string): Promise<void>;
  snapshots(id: string): Promise<SnapshotInfo[]>;
  /** Puts a snapshot's contents back as a new copy and returns its id; the present one is untouched. */
  restoreSnapshot(id: string, snapshotId: string): Promise<string>;
}
