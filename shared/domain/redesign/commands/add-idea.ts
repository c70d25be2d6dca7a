import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

export const addIdea = defineCommand<{ title: string; opportunityIds?: Id[]; changeIds?: Id[] }, Id>({
  id: "redesign.idea.add",
  args: z.object({
    title: lineField.min(1),
    opportunityIds: z.array(idField).default([]),
    changeIds: z.array(idField).default([]),
  }),
  label: () => "Add idea",
  run: (draft, { title, opportunityIds = [], changeIds = [] }) =>
    draft.create("idea", {
      title,
      description: "",
      opportunityIds,
      changeIds,
      order: orderAfterLast(draft.all("idea")),
    }).id,
});
