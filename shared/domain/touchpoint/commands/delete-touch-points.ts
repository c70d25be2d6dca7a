import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/**
 * Takes touch points out of the register. Their steps stay and lose the mark, score-sheet cells about them go, and
 * survey questions stay in their surveys without a touch point, so that the answers can be pointed elsewhere.
 */
export const deleteTouchPoints = defineCommand({
  id: "touchpoint.touch-point.delete",
  args: z.strictObject({ ids: z.array(idField).min(1) }),
  label: ({ ids }, model) =>
    ids.length === 1
      ? `Delete the touch point ${model.get("touchPoint", ids[0])?.name ?? ""}`
      : `Delete ${ids.length} touch points`,
  run: (draft, { ids }) => {
    const gone = new Set(ids);
    for (const id of gone) {
      for (const step of draft.by("step", "touchPointId", id)) {
        draft.update("step", step.id, { touchPointId: null });
      }
      for (const score of draft.by("score", "touchPointId", id)) draft.remove(score.id);
      draft.remove(id);
    }
    for (const mapping of draft.all("surveyMapping")) {
      if (!mapping.questions.some(({ touchPointId }) => touchPointId !== null && gone.has(touchPointId)))
        continue;
      draft.update("surveyMapping", mapping.id, {
        questions: mapping.questions.map((question) =>
          question.touchPointId !== null && gone.has(question.touchPointId)
            ? { ...question, touchPointId: null }
            : question,
        ),
      });
    }
  },
});
