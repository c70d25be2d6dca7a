import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";

export const addServiceValue = defineCommand<{ name: string }, Id>({
  id: "strategy.value.add",
  args: z.object({ name: lineField.min(1) }),
  label: () => "Add value",
  run: (draft, { name }) =>
    draft.create("serviceValue", { name, meaning: "", order: orderAfterLast(draft.all("serviceValue")) }).id,
});
