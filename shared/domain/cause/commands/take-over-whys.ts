import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import { answersOf } from "../../recovery/root-cause.ts";
import { causeOutline } from "../outline.ts";
import { addCauses, kindsOfChain } from "./add-causes.ts";

/**
 * Takes the five whys of a fail point over as a chain of causes of an opportunity, each below the one that it explains;
 * the last that was judged to be a cause comes as the root cause. The fail point keeps its own.
 */
export const takeOverWhys = defineCommand({
  id: "causes.whys.take-over",
  args: z.strictObject({ opportunityId: idField, stepId: idField }),
  label: () => "Take over the whys of a fail point",
  run: (draft, { opportunityId, stepId }): Id[] => {
    const answers = answersOf(draft.need("step", stepId).failPoint?.whys ?? []);
    if (answers.length === 0) throw new UserError("Nobody asked why at this fail point yet.");
    const kinds = kindsOfChain(answers.map(({ kind }) => kind));
    const tops = causeOutline(draft, opportunityId).filter(({ depth }) => depth === 0);
    return runIn(draft, addCauses, {
      opportunityId,
      parentCauseId: null,
      afterId: tops.at(-1)?.cause.id ?? null,
      category: null,
      lines: answers.map(({ answer }, depth) => ({
        text: answer.trim().replaceAll(/\s+/g, " ").slice(0, 500),
        depth,
        kind: kinds[depth] ?? "cause",
      })),
    });
  },
});
