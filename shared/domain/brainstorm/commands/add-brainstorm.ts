import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

export const addBrainstorm = defineCommand({
  id: "brainstorm.board.add",
  args: z.strictObject({ question: lineField.min(1), opportunityIds: z.array(idField).default([]) }),
  label: () => "Begin a brainstorm",
  run: (draft, { question, opportunityIds }): Id =>
    draft.create("brainstorm", {
      question,
      opportunityIds,
      phase: "collect",
      people: null,
      anonymous: true,
      dotsPerPerson: 3,
      voting: "ballots",
      minutes: null,
      order: orderAfterLast(draft.all("brainstorm")),
    }).id,
});
