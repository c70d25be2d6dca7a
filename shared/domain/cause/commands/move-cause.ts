import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { placeAfter } from "../moves.ts";
import { orderBehind } from "../order-behind.ts";
import { causeOutline } from "../outline.ts";

const LABELS = {
  up: "Move cause up",
  down: "Move cause down",
  deeper: "Move cause one why deeper",
  out: "Move cause one why up",
} as const;

/** Moves a cause with all below it; nothing happens where there is no way on. Its bone stays the one it was on. */
export const moveCause = defineCommand({
  id: "causes.cause.move",
  args: z.strictObject({ id: idField, move: z.enum(["up", "down", "deeper", "out"]) }),
  label: ({ move }) => LABELS[move],
  run: (draft, { id, move }) => {
    const { opportunityId } = draft.need("cause", id);
    const rows = causeOutline(draft, opportunityId);
    const place = placeAfter(rows, id, move);
    if (!place) return;
    const { parentCauseId, afterId } = place;
    const bone = rows.find(({ cause }) => cause.id === id)?.bone ?? null;
    draft.update("cause", id, {
      parentCauseId,
      category: parentCauseId === null ? bone : null,
      order: orderBehind(draft, opportunityId, parentCauseId, afterId, id),
    });
  },
});
