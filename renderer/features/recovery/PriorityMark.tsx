import type { ActionPriority } from "@shared/domain/recovery/action-priority.ts";
import { messages } from "./messages.ts";

/** How soon it is acted on: full, half or empty, and in a word. */
export function PriorityMark({ priority }: { priority: ActionPriority }) {
  return (
    <span className="priority-mark" data-priority={priority}>
      {messages.priorities[priority]}
    </span>
  );
}
