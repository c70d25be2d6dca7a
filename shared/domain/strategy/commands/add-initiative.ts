import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";

/** An initiative that nobody has judged yet. */
export const addInitiative = defineCommand<{ name: string }, Id>({
  id: "strategy.initiative.add",
  args: z.object({ name: lineField.min(1) }),
  label: () => "Add initiative",
  run: (draft, { name }) =>
    draft.create("initiative", {
      name,
      description: "",
      owner: "",
      stance: null,
      stanceReason: "",
      order: orderAfterLast(draft.all("initiative")),
    }).id,
});
