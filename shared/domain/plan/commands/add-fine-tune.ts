import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField } from "../../core/fields.ts";
import type { PrototypePlan } from "../records.ts";

/** Dated, and of the round after the last one that is done. */
export const addFineTune = defineCommand<{ planId: Id; date: string }, Id>({
  id: "plan.fine-tune.add",
  args: z.object({ planId: idField, date: dateField }),
  label: () => "Add feedback",
  run: (draft, { planId, date }) => {
    const id = draft.newId();
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      fineTunes: [
        ...plan.fineTunes,
        { id, date, feedback: "", change: "", stepId: null, round: nextRound(plan), owner: "", done: false },
      ],
    });
    return id;
  },
});

const nextRound = ({ fineTunes }: PrototypePlan): number =>
  Math.max(1, ...fineTunes.map(({ round, done }) => (done ? round + 1 : round)));
