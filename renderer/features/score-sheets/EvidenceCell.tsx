import type { KeyboardEvent } from "react";
import { useEdited } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { ScoreRow } from "./sheet-rows.ts";
import type { SheetEntry } from "./use-entry.ts";

interface EvidenceCellProps {
  row: ScoreRow;
  index: number;
  entry: SheetEntry;
  readOnly: boolean;
}

/** What was seen, in words. Enter keeps it and goes on, Shift with Enter begins a line, Escape goes back to the score. */
export function EvidenceCell({ row, index, entry, readOnly }: EvidenceCellProps) {
  const { place } = entry;
  const value = row.score?.evidence ?? "";
  const edit = useEdited(value, (text) => entry.writeEvidence(index, text));
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" && edit.text === value) entry.toColumn("perception");
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      edit.commit();
      entry.moveOn();
    }
    edit.key(event, false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid, see ScoreGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its text field takes the focus
    <div role="gridcell" className="score-evidence">
      <textarea
        aria-label={messages.cell(messages.columns.evidence, row.item.name)}
        data-score-cell={`${index}:evidence`}
        rows={1}
        tabIndex={index === place.row ? 0 : -1}
        value={edit.text}
        readOnly={readOnly}
        maxLength={100_000}
        onChange={(event) => edit.setText(event.target.value)}
        onFocus={() => {
          if (place.row !== index || place.column !== "evidence")
            entry.go({ ...place, row: index, column: "evidence" });
        }}
        onBlur={edit.commit}
        onKeyDown={keys}
      />
    </div>
  );
}
