import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, optionalId, textField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import { addIdea } from "../../redesign/commands/add-idea.ts";
import { updateIdea } from "../../redesign/commands/update-idea.ts";
import { brainstormMessages } from "../messages.ts";
import type { BrainstormCluster } from "../records.ts";
import { tallyOf } from "../tally.ts";

/**
 * Accepts a cluster as an idea, parks it with a reason, or takes the decision back (null). An accepted one becomes a new
 * idea that answers the board's opportunities, with its cards and its votes in the description, or is joined to an idea
 * that is there already. The idea stays when the decision is taken back.
 */
export const decideCluster = defineCommand({
  id: "brainstorm.cluster.decide",
  args: z.discriminatedUnion("decision", [
    z.strictObject({ id: idField, decision: z.literal("accepted"), ideaId: optionalId.default(null) }),
    z.strictObject({ id: idField, decision: z.literal("parked"), reason: textField }),
    z.strictObject({ id: idField, decision: z.null() }),
  ]),
  label: ({ decision }) =>
    decision === "accepted"
      ? "Accept cluster as an idea"
      : decision === "parked"
        ? "Park cluster"
        : "Decide again",
  run: (draft, args) => {
    const cluster = draft.need("brainstormCluster", args.id);
    if (args.decision === "accepted") {
      const ideaId = args.ideaId ?? newIdea(draft, cluster);
      draft.need("idea", ideaId);
      draft.update("brainstormCluster", args.id, { decision: "accepted", reason: "", ideaId });
    } else if (args.decision === "parked") {
      const reason = args.reason.trim();
      if (reason === "") throw new UserError("Say why it is parked: those who wrote it will ask.");
      draft.update("brainstormCluster", args.id, { decision: "parked", reason, ideaId: null });
    } else draft.update("brainstormCluster", args.id, { decision: null, reason: "", ideaId: null });
  },
});

function newIdea(draft: Draft, cluster: BrainstormCluster): string {
  const board = draft.need("brainstorm", cluster.brainstormId);
  const cards = draft
    .by("brainstormCard", "clusterId", cluster.id)
    .sort(byOrder)
    .map(({ text }) => text);
  const title = cluster.title.trim() || cards[0] || brainstormMessages.untitled;
  const id = runIn(draft, addIdea, { title, opportunityIds: [...board.opportunityIds] });
  const votes = tallyOf(draft, board.id).find((one) => one.cluster.id === cluster.id);
  const lines = [
    ...cards.filter((text) => text !== title),
    ...(votes ? [brainstormMessages.votes(votes)] : []),
  ];
  runIn(draft, updateIdea, { id, patch: { description: lines.filter(Boolean).join("\n") } });
  return id;
}
