import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";
import { memo } from "react";
import { messages } from "./messages.ts";
import "./difference.css";

export interface ChangeSign {
  readonly kind: "added" | "changed";
  /** It stands in another lane or stage. */
  readonly moved: boolean;
  /** What the change comes to. */
  readonly note: string;
}
/** Steps of the as-is that are gone, where they stood. */
export interface RemovedGhost extends Box {
  readonly id: Id;
  readonly title: string;
  readonly note: string;
  readonly slim: boolean;
}
/** What the map changes against another one. */
export interface CanvasDifference {
  readonly signs: ReadonlyMap<Id, ChangeSign>;
  readonly removed: readonly RemovedGhost[];
}

interface LayerProps {
  layout: BlueprintLayout;
  difference: CanvasDifference;
}

/** A sign on every card that is new, changed or moved, and the ghosts of those that are gone. */
export const DifferenceLayer = memo(function DifferenceLayer({ layout, difference }: LayerProps) {
  const index = indexOf(layout);
  return (
    <div className="difference-layer">
      {difference.removed.map(({ id, title, note, slim, x, y, width, height }) => (
        <div
          key={id}
          className="removed-ghost"
          data-slim={slim || undefined}
          title={note}
          style={{ left: x, top: y, width, height }}
        >
          <b aria-hidden>{messages.signs.removed}</b>
          <span>{title}</span>
        </div>
      ))}
      {[...difference.signs].map(([id, { kind, moved, note }]) => {
        const box = index.step(id);
        return (
          box && (
            <b
              key={id}
              className="difference-sign"
              data-kind={kind}
              title={note}
              style={{ left: box.x - 8, top: box.y }}
            >
              {moved ? messages.signs.moved : messages.signs[kind]}
            </b>
          )
        );
      })}
    </div>
  );
});
