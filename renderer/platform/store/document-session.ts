import { Emitter } from "@shared/base/emitter.ts";
import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { ModelCommand } from "@shared/domain/core/command.ts";
import { type Diff, isEmptyDiff } from "@shared/domain/core/diff.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { History, type HistoryItem } from "@shared/domain/core/history.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { deleteDataset } from "@shared/domain/scoring/commands/delete-dataset.ts";
import type { StorePlace } from "./column-writer.ts";
import type { Importing } from "./import-marks.ts";
import type { EngagementSession, SaveState } from "./session.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Bytes and columns that lie beside the records. */
export interface BlobStore {
  readAsset(id: string): Promise<Uint8Array | null>;
  writeAsset(id: string, bytes: Uint8Array): Promise<void>;
  readColumn(datasetId: string, column: number): Promise<DatasetColumn | null>;
  writeColumns(datasetId: string, columns: readonly DatasetColumn[]): Promise<void>;
  writeElsewhere(importing: Importing, write: (place: StorePlace) => Promise<void>): Promise<void>;
  removeColumns(datasetId: string): Promise<void>;
}

export interface SessionParts {
  readonly engagementId: string;
  readonly document: EngagementDocument;
  readonly revision: number;
  /** Why nothing may be written; absent when it may. */
  readonly readOnly?: string;
  readonly queue: WriteQueue;
  readonly blobs: BlobStore;
  /** Whether everything up to this revision is on the disk in another way, whatever the queue says. */
  isSafe?(revision: number): boolean;
  /** The write of this revision is to be followed by a new second copy, in place of all older ones. */
  onErase?(revision: number): void;
  /** Runs after the last flush: snapshot, release of the lock. */
  onClose(): Promise<void>;
}

/** The one door of an open engagement: document, history and write queue move together. */
export class DocumentSession implements EngagementSession {
  readonly engagementId: string;
  readonly readOnly: boolean;
  readonly readOnlyReason: string;
  readonly onChange = new Emitter<Diff>();
  readonly onClosed = new Emitter<void>();
  readonly onSaveState: Emitter<SaveState>;
  readonly #parts: SessionParts;
  readonly #history = new History();
  #revision: number;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.engagementId = parts.engagementId;
    this.readOnly = parts.readOnly !== undefined;
    this.readOnlyReason = parts.readOnly ?? "";
    this.#revision = parts.revision;
    this.onSaveState = parts.queue.onState;
  }

  get model(): ReadModel {
    return this.#parts.document.model;
  }

  get revision(): number {
    return this.#revision;
  }

  get undoStack(): readonly HistoryItem[] {
    return this.#history.undoStack;
  }

  get redoStack(): readonly HistoryItem[] {
    return this.#history.redoStack;
  }

  run<A, R>(command: ModelCommand<A, R>, args: A): R {
    this.#mayWrite();
    const label = command.label(args, this.model);
    const { diff, result } = this.#parts.document.run(command, args);
    this.#accept(label, diff, command.mergeKey?.(args));
    return result;
  }

  commit<R>(options: { label: string; mergeKey?: string }, change: (draft: Draft) => R): R {
    this.#mayWrite();
    const { diff, result } = this.#parts.document.commit(change);
    this.#accept(options.label, diff, options.mergeKey);
    return result;
  }

  undo(): HistoryItem | null {
    this.#mayWrite();
    return this.#history.undo(({ diff }) => this.#publish(this.#parts.document.undo(diff)));
  }

  redo(): HistoryItem | null {
    this.#mayWrite();
    return this.#history.redo(({ diff }) => {
      this.#parts.document.applyDiff(diff);
      this.#publish(diff);
    });
  }

  discard(entry: object): void {
    this.#history.discard(entry);
  }

  saveState(): SaveState {
    return this.#parts.queue.state;
  }

  flush(): Promise<void> {
    return this.#parts.queue.flush();
  }

  async close(): Promise<void> {
    await this.flush().catch((error: unknown) => {
      if (!this.#parts.isSafe?.(this.#revision)) throw error;
    });
    this.onClosed.emit();
    await this.#parts.onClose();
  }

  readAsset(id: string): Promise<Uint8Array | null> {
    return this.#parts.blobs.readAsset(id);
  }

  writeAsset(id: string, bytes: Uint8Array): Promise<void> {
    this.#mayWrite();
    return this.#parts.blobs.writeAsset(id, bytes);
  }

  readColumn(datasetId: string, column: number): Promise<DatasetColumn | null> {
    return this.#parts.blobs.readColumn(datasetId, column);
  }

  writeColumns(datasetId: string, columns: readonly DatasetColumn[]): Promise<void> {
    this.#mayWrite();
    return this.#parts.blobs.writeColumns(datasetId, columns);
  }

  async writeElsewhere(importing: Importing, write: (place: StorePlace) => Promise<void>): Promise<void> {
    this.#mayWrite();
    await this.#parts.blobs.writeElsewhere(importing, write);
  }

  removeColumns(datasetId: string): Promise<void> {
    this.#mayWrite();
    return this.#parts.blobs.removeColumns(datasetId);
  }

  async eraseDataset(datasetId: string): Promise<void> {
    this.#mayWrite();
    const { diff } = this.#parts.document.run(deleteDataset, { id: datasetId });
    this.#history.clear();
    this.#parts.onErase?.(this.#revision + 1);
    this.#publish(diff);
    await this.flush();
    await this.#parts.blobs.removeColumns(datasetId);
  }

  #mayWrite(): void {
    if (this.readOnly) throw new UserError(this.readOnlyReason);
  }

  #accept(label: string, diff: Diff, mergeKey: string | undefined): void {
    if (isEmptyDiff(diff)) return;
    this.#history.push(label, diff, Date.now(), mergeKey);
    this.#publish(diff);
  }

  #publish(diff: Diff): void {
    this.#revision++;
    this.#parts.queue.push(diff, this.#revision);
    this.onChange.emit(diff);
  }
}
