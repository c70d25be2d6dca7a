import type { Id } from "@shared/base/ids.ts";
import { byOrder, orderKeysBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** One card for each text, in one step: a typed one, or a pasted list. */
export const addCards = defineCommand({
  id: "brainstorm.card.add",
  args: z.strictObject({
    brainstormId: idField,
    texts: z.array(lineField.min(1)).min(1).max(2000),
    author: lineField.default(""),
  }),
  label: ({ texts }) => (texts.length === 1 ? "Add card" : `Add ${texts.length} cards`),
  run: (draft, { brainstormId, texts, author }): Id[] => {
    draft.need("brainstorm", brainstormId);
    const last = draft.by("brainstormCard", "brainstormId", brainstormId).sort(byOrder).at(-1)?.order ?? null;
    const orders = orderKeysBetween(last, null, texts.length);
    return texts.map(
      (text, at) =>
        draft.create("brainstormCard", {
          brainstormId,
          clusterId: null,
          text,
          author,
          order: orders[at] ?? "a0",
        }).id,
    );
  },
});
