import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { valueMessages } from "../messages.ts";

const FIELDS = ["text", "source", "owner"] as const;

interface Founded {
  readonly id: Id;
  readonly field: (typeof FIELDS)[number];
  readonly text: string;
}

/**
 * Says what a number rests on. Words of an assumption that is there already link the number to it, as two numbers may rest
 * on one; other words make a new one. Source and owner are written on the assumption itself. No words unlink it.
 */
export const foundValueNumber = defineCommand<Founded, void>({
  id: "value.number.found",
  args: z.object({ id: idField, field: z.enum(FIELDS), text: lineField }),
  label: () => "Say what a number rests on",
  run: (draft, { id, field, text }) => {
    const { assumptionId } = draft.need("valueNumber", id);
    const words = text.trim();
    if (field !== "text") {
      if (assumptionId === null) throw new UserError(valueMessages.restsOnNothing);
      draft.update("assumption", assumptionId, { [field]: words });
      return;
    }
    if (words === "") return void draft.update("valueNumber", id, { assumptionId: null });
    const all = draft.all("assumption");
    const known = all.find((one) => one.text.toLowerCase() === words.toLowerCase());
    const found =
      known ??
      draft.create("assumption", {
        text: words,
        value: "",
        source: "",
        owner: "",
        order: orderAfterLast(all),
      });
    draft.update("valueNumber", id, { assumptionId: found.id });
  },
});
