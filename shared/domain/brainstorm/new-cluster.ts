import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { BrainstormCluster } from "./records.ts";

/** An empty cluster behind the others of its board: not voted on, not decided. */
export function newCluster(draft: Draft, brainstormId: Id, title: string): BrainstormCluster {
  draft.need("brainstorm", brainstormId);
  return draft.create("brainstormCluster", {
    brainstormId,
    title,
    countedDots: null,
    countedPeople: null,
    hands: null,
    decision: null,
    reason: "",
    ideaId: null,
    order: orderAfterLast(draft.by("brainstormCluster", "brainstormId", brainstormId)),
  });
}
