import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField, optionalId } from "../../core/fields.ts";
import { newNumber } from "../new-number.ts";
import { SINGLE_KINDS } from "../number-kinds.ts";

/** A case with every number that is there once, none of them told. */
export const addValueCase = defineCommand<{ name: string; toBeId: Id | null }, Id>({
  id: "value.case.add",
  args: z.object({ name: lineField.min(1), toBeId: optionalId }),
  label: ({ name }) => `Add value case “${name}”`,
  run: (draft, { name, toBeId }) => {
    const { id } = draft.create("valueCase", {
      name,
      toBeId,
      firstMargin: "later",
      order: orderAfterLast(draft.all("valueCase")),
    });
    for (const kind of SINGLE_KINDS) newNumber(draft, id, kind);
    return id;
  },
});
