import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { type Amend, amendArgument, changePlan } from "../frozen-rule.ts";
import type { Hypothesis } from "../records.ts";

export const addHypothesis = defineCommand<{ planId: Id; amend?: Amend | undefined }, Id>({
  id: "plan.hypothesis.add",
  args: z.object({ planId: idField, amend: amendArgument }),
  label: () => "Add hypothesis",
  run: (draft, { planId, amend }) => {
    const id = draft.newId();
    const plan = draft.need("prototypePlan", planId);
    const hypotheses: Hypothesis[] = [
      ...plan.hypotheses,
      {
        id,
        change: "",
        measure: "",
        kind: "proportion",
        unit: "",
        touchPointId: null,
        baseline: null,
        target: null,
        minimum: null,
        deviation: null,
        results: [],
      },
    ];
    changePlan(draft, planId, { hypotheses }, amend);
    return id;
  },
});
