import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Says which idea a computed change carries out; null = none. A change belongs to one idea at most. */
export const assignChange = defineCommand<{ changeIds: Id[]; ideaId: Id | null }, void>({
  id: "redesign.change.assign",
  args: z.object({ changeIds: z.array(idField).min(1), ideaId: idField.nullable() }),
  label: () => "Assign change to an idea",
  run: (draft, { changeIds, ideaId }) => {
    if (ideaId !== null) draft.need("idea", ideaId);
    const moved = new Set(changeIds);
    for (const idea of draft.all("idea")) {
      const others = idea.changeIds.filter((id) => !moved.has(id));
      const next = idea.id === ideaId ? [...others, ...changeIds] : others;
      if (next.length !== idea.changeIds.length || idea.id === ideaId)
        draft.update("idea", idea.id, { changeIds: next });
    }
  },
});
