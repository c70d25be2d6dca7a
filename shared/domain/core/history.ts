import { type Diff, isEmptyDiff, mergeDiffs } from "./diff.ts";

export interface HistoryItem {
  readonly label: string;
  readonly at: number;
  readonly diff: Diff;
}

/** Two commits with the same merge key within this many milliseconds are one undo step; a clock may be set back between. */
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
    if (
      last &&
      mergeKey !== undefined &&
      mergeKey === this.#lastKey &&
      Math.abs(at - last.at) <= MERGE_WITHIN
    ) {
      const merged = mergeDiffs(last.diff, diff);
      this.#undo.pop();
      // Typed and taken back within the second: there is nothing to undo.
      if (!isEmptyDiff(merged)) this.#undo.push({ label, at, diff: merged });
    } else {
      this.#undo.push({ label, at, diff });
      if (this.#undo.length > HISTORY_LIMIT) this.#undo.shift();
    }
    this.#lastKey = mergeKey;
    this.#redo = [];
  }

  /** Forgets every step: what they could bring back is gone for good. */
  clear(): void {
    this.#undo = [];
    this.#redo = [];
    this.#lastKey = undefined;
  }

  /** Hands the step to take back to `apply`, then moves it to the redo stack; if `apply` throws, nothing moved. */
  undo(apply: (item: HistoryItem) => void): HistoryItem | null {
    return this.#move(this.#undo, this.#redo, apply);
  }

  redo(apply: (item: HistoryItem) => void): HistoryItem | null {
    return this.#move(this.#redo, this.#undo, apply);
  }

  /** Forgets a step that was undone last: it was thrown away, and is not to be redone. */
  discard(item: object): void {
    if (this.#redo.at(-1) === item) this.#redo.pop();
  }

  #move(from: HistoryItem[], to: HistoryItem[], apply: (item: HistoryItem) => void): HistoryItem | null {
    const item = from.at(-1);
    if (!item) return null;
    apply(item);
    from.pop();
    to.push(item);
    this.#lastKey = undefined;
    return item;
  }
}
