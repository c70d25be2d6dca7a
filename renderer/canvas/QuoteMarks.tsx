import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { Quote } from "lucide-react";
import { memo } from "react";
import { messages } from "./messages.ts";
import "./quotes.css";

interface MarksProps {
  layout: BlueprintLayout;
  /** Pinned quotes by step. */
  counts: ReadonlyMap<Id, number>;
  onOpen(stepId: Id): void;
}

/** A quote sign on the upper edge of each card where words of clients are pinned, beside the bubble of its comments. */
export const QuoteMarks = memo(function QuoteMarks({ layout, counts, onOpen }: MarksProps) {
  if (counts.size === 0) return null;
  const index = indexOf(layout);
  return (
    <div className="quote-marks">
      {[...counts].map(([id, count]) => {
        const box = index.step(id);
        return (
          box && (
            <button
              type="button"
              key={id}
              // The map is one widget: by keyboard the quotes of the selected step are a command.
              tabIndex={-1}
              className="quote-mark nopan"
              style={{ left: box.x + 28, top: box.y }}
              title={messages.quotes(count)}
              aria-label={messages.quotes(count)}
              onPointerDown={(event) => event.stopPropagation()}
              onClick={() => onOpen(id)}
            >
              <Quote size={12} strokeWidth={1.75} aria-hidden />
              {count}
            </button>
          )
        );
      })}
    </div>
  );
});
