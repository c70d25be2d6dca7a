import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { planMessages } from "../messages.ts";
import type { TrialResult } from "../records.ts";

type Patch = Partial<Omit<TrialResult, "look">>;
interface Arguments {
  planId: Id;
  hypothesisId: Id;
  look: number;
  patch: Patch;
}

const BLANK: Omit<TrialResult, "look"> = {
  date: "",
  n: null,
  successes: null,
  mean: null,
  deviation: null,
  source: "",
};

/** Enters, or changes, what a look has found of a hypothesis; where nothing is left it is taken away. */
export const setTrialResult = defineCommand<Arguments, void>({
  id: "plan.result.set",
  args: z.object({
    planId: idField,
    hypothesisId: idField,
    look: z.int().min(1),
    patch: z.custom<Patch>((value) => typeof value === "object" && value !== null, "is not a patch"),
  }),
  label: () => "Enter result",
  run: (draft, { planId, hypothesisId, look, patch }) => {
    const plan = draft.need("prototypePlan", planId);
    const { beyondLooks, tooMany } = planMessages.results;
    if (look > plan.looks) throw new UserError(beyondLooks(plan.looks));
    draft.update("prototypePlan", planId, {
      hypotheses: plan.hypotheses.map((hypothesis) => {
        if (hypothesis.id !== hypothesisId) return hypothesis;
        const held = hypothesis.results.find((result) => result.look === look);
        const result = { ...BLANK, ...held, ...patch, look };
        if (result.n !== null && result.successes !== null && result.successes > result.n) {
          throw new UserError(tooMany);
        }
        const { look: _, ...told } = result;
        const isBlank = Object.values(told).every((value) => value === null || value === "");
        const others = hypothesis.results.filter((one) => one.look !== look);
        const results = isBlank ? others : [...others, result].sort((a, b) => a.look - b.look);
        return { ...hypothesis, results };
      }),
    });
  },
});
