import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";

/** Adds a segment at the end of the list. */
export const createSegment = defineCommand({
  id: "engagement.segment.create",
  args: z.strictObject({ name: lineField.min(1) }),
  label: ({ name }) => `Add the segment ${name}`,
  run: (draft, { name }) => {
    const order = orderAfterLast(draft.all("segment"));
    const plain = { description: "", needs: "", share: null, value: null, pictureId: null, quote: "" };
    return draft.create("segment", { ...plain, name, order }).id;
  },
});
