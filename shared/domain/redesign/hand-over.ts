import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "../blueprint/levels.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { Draft } from "../core/draft.ts";
import { PART_TYPES } from "./parts.ts";

/**
 * A copy that was branched becomes what it was branched from: what was designed for a to-be is now how the service
 * works, and the to-be descends from it. With all that lies inside of its steps.
 */
export function handOver(draft: Draft, toBeId: Id, copyId: Id, kind: Blueprint["kind"]): void {
  draft.update("blueprint", copyId, { kind, branchedFromId: null });
  draft.update("blueprint", toBeId, { branchedFromId: copyId });
  for (const base of draft.by("branchBase", "blueprintId", copyId)) draft.remove(base.id);
  for (const base of draft.by("branchBase", "blueprintId", toBeId)) draft.remove(base.id);
  draft.create("branchBase", { blueprintId: toBeId, originId: copyId, part: "blueprint", was: {} });
  for (const type of PART_TYPES) {
    for (const copy of draft.by(type, "blueprintId", copyId)) {
      const { id, originId } = copy;
      draft.update(type, id, { originId: null } as never);
      if (originId === null) continue;
      draft.update(type, originId, { originId: id } as never);
      const inside = type === "step" ? insideOf(draft, originId) : undefined;
      const copied = type === "step" ? insideOf(draft, id) : undefined;
      if (inside && copied) handOver(draft, inside.id, copied.id, kind);
    }
  }
}
