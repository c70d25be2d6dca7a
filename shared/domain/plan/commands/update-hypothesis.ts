import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import { type Amend, amendArgument, changePlan } from "../frozen-rule.ts";
import type { Hypothesis } from "../records.ts";

type Patch = Partial<Omit<Hypothesis, "id">>;
export const updateHypothesis = defineCommand<
  { planId: Id; id: Id; patch: Patch; amend?: Amend | undefined },
  void
>({
  id: "plan.hypothesis.update",
  args: z.object({ planId: idField, id: idField, patch: patchArgument<Hypothesis>(), amend: amendArgument }),
  label: () => "Edit hypothesis",
  mergeKey: ({ id, patch, amend }) => (amend ? undefined : `hypothesis ${id} ${Object.keys(patch).join()}`),
  run: (draft, { planId, id, patch, amend }) => {
    const plan = draft.need("prototypePlan", planId);
    const hypotheses = plan.hypotheses.map((hypothesis) =>
      hypothesis.id === id ? { ...hypothesis, ...patch } : hypothesis,
    );
    changePlan(draft, planId, { hypotheses }, amend);
  },
});
