import type { Emitter } from "@shared/base/emitter.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
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
  /**
   * Writes in the place of the engagement that has the same id, which stays as a snapshot where there are snapshots.
   * Refused while that is open, in whatever window.
   */
  replace(contents: EngagementContents): Promise<string>;
  read(id: string): Promise<EngagementContents>;
  open(id: string): Promise<EngagementSession>;
  /** Refused while it is open, in whatever window. */
  remove(id: string): Promise<void>;
  snapshots(id: string): Promise<SnapshotInfo[]>;
  /** Puts a snapshot's contents back as a new copy and returns its id; the present one is untouched. */
  restoreSnapshot(id: string, snapshotId: string): Promise<string>;
}
