import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const addHypothesis = defineCommand<{ planId: Id }, Id>({
  id: "plan.hypothesis.add",
  args: z.object({ planId: idField }),
  label: () => "Add hypothesis",
  run: (draft, { planId }) => {
    const id = draft.newId();
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      hypotheses: [
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
        },
      ],
    });
    return id;
  },
});
