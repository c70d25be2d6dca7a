import type { Dispose } from "@shared/base/disposable.ts";
import { type Diff, mergeDiffs } from "@shared/domain/core/diff.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import type { EngagementSession, HistoryEntry } from "../../platform/store/session.ts";
import { isTypingWritten, typingEnded } from "../../ui/typing-commit.ts";

/** The ends of the history: what would be undone and what would be redone. */
export interface Ends {
  readonly undo: HistoryEntry | undefined;
  readonly redo: HistoryEntry | undefined;
  readonly redoable: number;
}
export interface ToldChange {
  readonly kind: "done" | "undone" | "redone";
  readonly label: string;
}

const endsOf = ({ undoStack, redoStack }: EngagementSession): Ends => ({
  undo: undoStack.at(-1),
  redo: redoStack.at(-1),
  redoable: redoStack.length,
});

/**
 * What has happened between two looks at the history, as far as it is to be told: what was undone or redone, and what
 * came or went. A field that takes another value is told by the field.
 */
export function toldChange(before: Ends, after: Ends, diff: Diff): ToldChange | null {
  if (after.redo && after.redoable > before.redoable) return { kind: "undone", label: after.redo.label };
  if (after.undo && after.undo === before.redo) return { kind: "redone", label: after.undo.label };
  const isNew = after.undo !== undefined && after.undo !== before.undo;
  if (!isNew || diff.added.length + diff.removed.length === 0) return null;
  return { kind: "done", label: after.undo.label };
}

/**
 * Tells what is to be told, after it happened. What a field writes while it is typed in is no news, however often it takes
 * the place of what it wrote before: it is told once, when the field is done.
 */
export function followChanges(
  session: EngagementSession,
  tell: (change: ToldChange, diff: Diff) => void,
): Dispose {
  let before = endsOf(session);
  let diffs: Diff[] | null = null;
  const look = () => {
    const diff = mergeDiffs(...(diffs ?? []));
    const change = diffs && diffs.length > 0 ? toldChange(before, endsOf(session), diff) : null;
    before = endsOf(session);
    diffs = null;
    if (change) tell(change, diff);
  };
  const offChange = session.onChange.on((diff) => {
    // While a change is told, an undone step still stands where it was.
    if (diffs === null) queueMicrotask(look);
    diffs ??= [];
    if (!isTypingWritten()) diffs.push(diff);
  });
  const offTyping = typingEnded.on((step) => {
    const entry = session.undoStack.findLast((one) => one === step);
    if (entry && entry.diff.added.length + entry.diff.removed.length > 0)
      tell({ kind: "done", label: entry.label }, entry.diff);
  });
  return () => {
    offChange();
    offTyping();
  };
}

/** Editors that show everything of a kind, whatever record they are of. */
const REGISTERS: Readonly<Record<string, string>> = {
  touchPoint: "touch-points",
  opportunity: "opportunities",
  idea: "opportunities",
};

/** Whether an editor in front shows one of the records that changed, gone ones too. */
export function isInSight(diff: Diff, shown: readonly EditorInput[]): boolean {
  const changed = [...diff.added, ...diff.removed, ...diff.updated.map(([, to]) => to)];
  return changed.some((record) => {
    const ids = [record.id, "blueprintId" in record ? record.blueprintId : undefined];
    return shown.some(
      ({ editor, recordId, otherId }) =>
        REGISTERS[record.type] === editor ||
        ids.some((id) => id !== undefined && (id === recordId || id === otherId)),
    );
  });
}
