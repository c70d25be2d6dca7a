import type { ReactNode } from "react";
import type { PartGroup } from "./contents.ts";
import { messages } from "./messages.ts";

/** A place that the contents lead to; the keyboard goes on from there. */
export function PartGroupPlace({ group, children }: { group: PartGroup; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this holds charts and tables
    <div
      className="simulation-group"
      data-group={group}
      role="group"
      aria-label={messages.contents.groups[group]}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
