import type { Emitter } from "@shared/base/emitter.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { ModelCommand } from "@shared/domain/core/command.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { StorePlace } from "./column-writer.ts";
import type { Importing } from "./import-marks.ts";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly reason: string };

export interface HistoryEntry {
  readonly label: string;
  readonly at: number;
  readonly diff: Diff;
}

/**
 * One engagement, open in this window. Promise: what `commit` returned is visible at once, is in the history under
 * its label, and reaches the disk through the write queue; `saveState` never says saved before the disk did.
 */
export interface EngagementSession {
  readonly engagementId: string;
  readonly model: ReadModel;
  /** True when another window writes, or a newer version has; every commit then throws a UserError. */
  readonly readOnly: boolean;
  /** Why it is, in words; "" when it is not. */
  readonly readOnlyReason: string;
  /** Rises by one with each commit, undo and redo. */
  readonly revision: number;

  run<A, R>(command: ModelCommand<A, R>, args: A): R;
  commit<R>(options: { label: string; mergeKey?: string }, change: (draft: Draft) => R): R;

  undo(): HistoryEntry | null;
  redo(): HistoryEntry | null;
  /** What was undone last is not to be redone; of any other entry nothing is forgotten. */
  discard(entry: object): void;
  readonly undoStack: readonly HistoryEntry[];
  readonly redoStack: readonly HistoryEntry[];

  saveState(): SaveState;
  readonly onSaveState: Emitter<SaveState>;
  /** After every commit, undo and redo, once, with what changed. */
  readonly onChange: Emitter<Diff>;
  /** Resolves when everything committed so far is on the disk; rejects with the reason when it cannot be. */
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Once, when it is closed: who works for it in the background ends. */
  readonly onClosed: Emitter<void>;

  /** Bytes of an asset, written before the record that names it. */
  readAsset(id: string): Promise<Uint8Array | null>;
  writeAsset(id: string, bytes: Uint8Array): Promise<void>;
  readColumn(datasetId: string, column: number): Promise<DatasetColumn | null>;
  writeColumns(datasetId: string, columns: readonly DatasetColumn[]): Promise<void>;
  /** Columns that another thread writes at this place, before the record that names them: none comes through this one. */
  writeElsewhere(importing: Importing, write: (place: StorePlace) => Promise<void>): Promise<void>;
  /** Takes columns away again that no record came to name: an import that failed or was cancelled. */
  removeColumns(datasetId: string): Promise<void>;
  /**
   * Deletes a data set and its answers for good. The whole history goes, since it could bring the record back; the older
   * second copies go, since they hold the answers. Resolves when all of that is done.
   */
  eraseDataset(datasetId: string): Promise<void>;
}
