import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { isDone } from "../sheet-progress.ts";
import { setScore } from "./set-score.ts";

/** Marks what is still open at a touch point as not observed, in one step to undo. */
export const skipRest = defineCommand({
  id: "scoring.score.skip-rest",
  args: z.strictObject({ sheetId: idField, touchPointId: idField }),
  label: ({ touchPointId }, model) =>
    `The rest of “${model.get("touchPoint", touchPointId)?.name ?? "a touch point"}” was not observed`,
  run: (draft, { sheetId, touchPointId }) => {
    const rubric = draft.need("rubric", draft.need("scoreSheet", sheetId).rubricId);
    const held = draft
      .by("score", "sheetId", sheetId)
      .filter((score) => score.touchPointId === touchPointId && isDone(score))
      .map((score) => score.itemId);
    for (const { id: itemId } of rubric.items.filter((item) => !held.includes(item.id))) {
      setScore.run(draft, { sheetId, touchPointId, itemId, notObserved: true });
    }
  },
});
