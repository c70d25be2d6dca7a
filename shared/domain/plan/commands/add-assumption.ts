import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";

export const addAssumption = defineCommand<{ text: string }, Id>({
  id: "plan.assumption.add",
  args: z.object({ text: lineField.min(1) }),
  label: ({ text }) => `Add assumption “${text}”`,
  run: (draft, { text }) =>
    draft.create("assumption", {
      text,
      value: "",
      source: "",
      owner: "",
      order: orderAfterLast(draft.all("assumption")),
    }).id,
});
