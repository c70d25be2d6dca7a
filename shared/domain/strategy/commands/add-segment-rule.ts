import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";

interface Args {
  segmentId: Id;
  /** What is done differently. */
  text: string;
  touchPointIds?: readonly Id[] | undefined;
  stepIds?: readonly Id[] | undefined;
}

export const addSegmentRule = defineCommand<Args, Id>({
  id: "strategy.segment-rule.add",
  args: z.object({
    segmentId: idField,
    text: textField.min(1),
    touchPointIds: z.array(idField).optional(),
    stepIds: z.array(idField).optional(),
  }),
  label: () => "Add segment rule",
  run: (draft, { segmentId, text, touchPointIds = [], stepIds = [] }) =>
    draft.create("segmentRule", {
      segmentId,
      text,
      reason: "",
      touchPointIds: [...touchPointIds],
      stepIds: [...stepIds],
      order: orderAfterLast(draft.all("segmentRule")),
    }).id,
});
