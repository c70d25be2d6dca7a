import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

export const addOpportunity = defineCommand<{ title: string; touchPointIds?: Id[]; stepIds?: Id[] }, Id>({
  id: "redesign.opportunity.add",
  args: z.object({
    title: lineField.min(1),
    touchPointIds: z.array(idField).default([]),
    stepIds: z.array(idField).default([]),
  }),
  label: () => "Add opportunity",
  run: (draft, { title, touchPointIds = [], stepIds = [] }) =>
    draft.create("opportunity", {
      title,
      description: "",
      evidence: "",
      touchPointIds,
      stepIds,
      impact: null,
      effort: null,
      status: "open",
      order: orderAfterLast(draft.all("opportunity")),
    }).id,
});
