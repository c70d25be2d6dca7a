import type { EngagementSession, HistoryEntry } from "../store/session.ts";
import { messages } from "./messages.ts";
import type { Notice, NoticeService } from "./services.ts";

/** Makes a change and gives back its entry in the history too; none when nothing became different. */
export function withEntry<R>(
  session: EngagementSession,
  change: () => R,
): { result: R; entry: HistoryEntry | undefined } {
  const before = session.undoStack.at(-1);
  const result = change();
  const last = session.undoStack.at(-1);
  return { result, entry: last === before ? undefined : last };
}

/**
 * Tells of a change, with Undo for this change and no other: as soon as another one follows or it is undone, the
 * button goes, and with it a notice that only said that it went well.
 */
export function showWithUndo(
  session: EngagementSession,
  notices: NoticeService,
  entry: HistoryEntry | undefined,
  notice: Notice,
): void {
  const isLast = () => entry !== undefined && session.undoStack.at(-1) === entry;
  if (!isLast()) {
    notices.show(notice);
    return;
  }
  const undo = { label: messages.undo, run: () => void (isLast() && session.undo()) };
  const shown = notices.show({ ...notice, actions: [...(notice.actions ?? []), undo] });
  // Whatever comes next, an undo too, ends its being the last.
  const off = session.onChange.on(() => {
    off();
    if (notice.kind === "info" || notice.kind === "done") shown.dismiss();
    else shown.withdraw(undo.label);
  });
}
