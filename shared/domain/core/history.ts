import { type Diff, mergeDiffs } from "./diff.ts";

export interface HistoryItem {
  readonly label: string;
  readonly at: number;
  readonly diff: Diff;
}

/** Two commits with the same merge key within this many milliseconds are one undo step. */
const MERGE_WITHIN = 1000;
/** Older undo steps are forgotten; the model and the journal keep everything. */
export const HISTORY_LIMIT = 1000;

/** Undo and redo as labelled diffs. It holds no model: the session applies what it hands out. */
export class History {
  #undo: HistoryItem[] = [];
  #redo: HistoryItem[] = [];
  #lastKey: string | undefined;

  get undoStack(): readonly HistoryItem[] {
    return this.#undo;
  }

  get redoStack(): readonly HistoryItem[] {
    return this.#redo;
  }

  /** Takes a new change in; what had been undone can no longer be redone. */
  push(label: string, diff: Diff, at: number, mergeKey?: string): void {
    const last = this.#undo.at(-1);
    if (last && mergeKey !== undefined && mergeKey === this.#lastKey && at - last.at <= MERGE_WITHIN) {
      this.#undo[this.#undo.length - 1] = { label, at, diff: mergeDiffs(last.diff, diff) };
    } else {
      this.#undo.push({ label, at, diff });
      if (this.#undo.length > HISTORY_LIMIT) this.#undo.shift();
    }
    this.#lastKey = mergeKey;
    this.#redo = [];
  }

  /** The step to take back, moved to the redo stack. */
  takeUndo(): HistoryItem | null {
    const item = this.#undo.pop();
    if (!item) return null;
    this.#redo.push(item);
    this.#lastKey = undefined;
    return item;
  }

  takeRedo(): HistoryItem | null {
    const item = this.#redo.pop();
    if (!item) return null;
    this.#undo.push(item);
    this.#lastKey = undefined;
    return item;
  }
}
