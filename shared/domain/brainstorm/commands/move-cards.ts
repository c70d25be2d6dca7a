import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, optionalId } from "../../core/fields.ts";

/** Puts cards into a cluster of their board, or beside all of them (null). */
export const moveCards = defineCommand({
  id: "brainstorm.card.move",
  args: z.strictObject({ ids: z.array(idField).min(1), clusterId: optionalId }),
  label: ({ ids, clusterId }) =>
    `${clusterId === null ? "Take out of its cluster" : "Move to a cluster"}: ${ids.length === 1 ? "1 card" : `${ids.length} cards`}`,
  run: (draft, { ids, clusterId }) => {
    const board = draft.get("brainstormCluster", clusterId)?.brainstormId;
    for (const id of ids) {
      const { brainstormId } = draft.need("brainstormCard", id);
      if (clusterId !== null && brainstormId !== board)
        throw new UserError("That cluster is on another board.");
      draft.update("brainstormCard", id, { clusterId });
    }
  },
});
