import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import { newCluster } from "../new-cluster.ts";
import { moveCards } from "./move-cards.ts";

/** A cluster of these cards, or an empty one. Cards that were in another leave it. */
export const addCluster = defineCommand({
  id: "brainstorm.cluster.add",
  args: z.strictObject({
    brainstormId: idField,
    title: lineField.default(""),
    cardIds: z.array(idField).default([]),
  }),
  label: () => "Add cluster",
  run: (draft: Draft, { brainstormId, title, cardIds }): Id => {
    const { id } = newCluster(draft, brainstormId, title);
    if (cardIds.length > 0) runIn(draft, moveCards, { ids: cardIds, clusterId: id });
    return id;
  },
});
