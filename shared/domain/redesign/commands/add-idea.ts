import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

interface NewIdea {
  title: string;
  opportunityIds?: Id[];
  causeIds?: Id[];
  changeIds?: Id[];
}
export const addIdea = defineCommand<NewIdea, Id>({
  id: "redesign.idea.add",
  args: z.object({
    title: lineField.min(1),
    opportunityIds: z.array(idField).default([]),
    causeIds: z.array(idField).default([]),
    changeIds: z.array(idField).default([]),
  }),
  label: () => "Add idea",
  run: (draft, { title, opportunityIds = [], causeIds = [], changeIds = [] }) =>
    draft.create("idea", {
      title,
      description: "",
      opportunityIds,
      causeIds,
      changeIds,
      order: orderAfterLast(draft.all("idea")),
    }).id,
});
