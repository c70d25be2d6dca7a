import { byOrder } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { newCluster } from "../new-cluster.ts";

/** Each card that lies beside the clusters becomes one of its own, under its own words: else nobody could vote on it. */
export const clusterLooseCards = defineCommand({
  id: "brainstorm.cluster.add-loose",
  args: z.strictObject({ brainstormId: idField }),
  label: () => "Make each loose card a cluster",
  run: (draft, { brainstormId }): number => {
    const loose = draft
      .by("brainstormCard", "brainstormId", brainstormId)
      .filter(({ clusterId }) => clusterId === null)
      .sort(byOrder);
    for (const { id, text } of loose)
      draft.update("brainstormCard", id, { clusterId: newCluster(draft, brainstormId, text).id });
    return loose.length;
  },
});
