import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { sameRole } from "../../plan/untrained-roles.ts";
import { type FIELD_OF, trainingMatrix } from "../training-matrix.ts";

/**
 * Takes what a role no longer has to learn out of its trainings. One that names nothing else is left as it is: without
 * any name it would stand for all of its role.
 */
export const clearStaleTrainings = defineCommand<Record<never, never>, number>({
  id: "rollout.training.clear-stale",
  args: z.object({}),
  label: () => "Clear what is no longer needed",
  run: (draft) => {
    const { roles, rows } = trainingMatrix(draft);
    let cleared = 0;
    for (const training of draft.all("trainingNeed")) {
      const at = roles.findIndex((role) => sameRole(role) === sameRole(training.role));
      const stale = new Set(
        rows.flatMap(({ subject, cells }) => (cells[at]?.state === "stale" ? [subject.id] : [])),
      );
      const without = (field: (typeof FIELD_OF)[keyof typeof FIELD_OF]) =>
        training[field].filter((id) => !stale.has(id));
      const [stepIds, standardIds, clauseIds] = [
        without("stepIds"),
        without("standardIds"),
        without("clauseIds"),
      ];
      const left = stepIds.length + standardIds.length + clauseIds.length;
      const gone = training.stepIds.length + training.standardIds.length + training.clauseIds.length - left;
      if (gone === 0 || left === 0) continue;
      draft.update("trainingNeed", training.id, { stepIds, standardIds, clauseIds });
      cleared += gone;
    }
    return cleared;
  },
});
