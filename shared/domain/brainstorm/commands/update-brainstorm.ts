import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Brainstorm } from "../records.ts";

/** Who made a board anonymous does not want to read who wrote what before. */
function takeNamesAway(draft: Draft, brainstormId: Id): void {
  for (const { id, author } of draft.by("brainstormCard", "brainstormId", brainstormId))
    if (author !== "") draft.update("brainstormCard", id, { author: "" });
  for (const { id, voter } of draft.by("brainstormBallot", "brainstormId", brainstormId))
    if (voter !== "") draft.update("brainstormBallot", id, { voter: "" });
}

type Patch = Partial<Omit<Brainstorm, "id" | "type" | "phase">>;
/** Made anonymous, a board forgets the names on its cards and ballots. */
export const updateBrainstorm = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "brainstorm.board.update",
  args: z.object({ id: idField, patch: patchArgument<Omit<Brainstorm, "phase">>() }),
  label: () => "Edit brainstorm",
  mergeKey: ({ id, patch }) => `brainstorm ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    const { anonymous } = draft.need("brainstorm", id);
    draft.update("brainstorm", id, patch);
    if (patch.anonymous === true && !anonymous) takeNamesAway(draft, id);
  },
});
