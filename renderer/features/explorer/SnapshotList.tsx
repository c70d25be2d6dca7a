import { momentInShort } from "@shared/base/date-words.ts";
import type { SnapshotInfo } from "../../platform/store/engagement-store.ts";
import { Button } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import { messages } from "./messages.ts";

interface SnapshotListProps {
  snapshots: readonly SnapshotInfo[];
  onChoose(snapshot: SnapshotInfo): void;
  onCancel(): void;
}

/** Which of the kept states to bring back. */
export function SnapshotList({ snapshots, onChoose, onCancel }: SnapshotListProps) {
  const size = new Intl.NumberFormat("en", { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
  return (
    <>
      <p>{messages.snapshotText}</p>
      <ul className="list snapshot-list" aria-label={messages.snapshotList}>
        {snapshots
          .toSorted((a, b) => b.at - a.at)
          .map((snapshot) => (
            <li key={snapshot.id}>
              <button type="button" className="list-row" onClick={() => onChoose(snapshot)}>
                <span>{momentInShort(snapshot.at, true)}</span>
                <small className="muted">
                  {messages.revision(snapshot.revision)} · {size.format(snapshot.bytes / 1000)}
                </small>
              </button>
            </li>
          ))}
      </ul>
      <DialogButtons>
        <Button onClick={onCancel}>{messages.cancel}</Button>
      </DialogButtons>
    </>
  );
}
