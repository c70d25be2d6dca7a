import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { UNTAUGHT } from "../records.ts";

export const addTrainingNeed = defineCommand<{ role: string }, Id>({
  id: "plan.training.add",
  args: z.object({ role: lineField.min(1) }),
  label: ({ role }) => `Add training “${role}”`,
  run: (draft, { role }) =>
    draft.create("trainingNeed", {
      role,
      what: "",
      stepIds: [],
      ...UNTAUGHT,
      byDate: "",
      howChecked: "",
      owner: "",
      done: false,
      order: orderAfterLast(draft.all("trainingNeed")),
    }).id,
});
