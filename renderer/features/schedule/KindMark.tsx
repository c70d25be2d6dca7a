import type { ItemKind } from "@shared/domain/schedule/items.ts";
import { MARK, markPath } from "@shared/domain/schedule/picture/marks.ts";
import { scheduleWords } from "@shared/domain/schedule/speech.ts";
import { FlaskConical } from "lucide-react";

const SIZE = 2 * MARK + 2;

/** What an item is, by the form that it has among the bars. */
export function KindMark({ kind }: { kind: ItemKind }) {
  if (kind === "prototype") {
    return (
      <FlaskConical
        className="schedule-mark"
        size={SIZE}
        strokeWidth={1.5}
        aria-label={scheduleWords.kinds[kind]}
      />
    );
  }
  return (
    <svg
      className="schedule-mark"
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={scheduleWords.kinds[kind]}
    >
      <title>{scheduleWords.kinds[kind]}</title>
      <path d={kind === "task" ? `M1.5 4.5H${SIZE - 1.5}V11.5H1.5Z` : markPath(kind, MARK + 1, MARK + 1)} />
    </svg>
  );
}
