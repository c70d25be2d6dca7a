import type { Behavior } from "../../core/command.ts";

/** Scores of an item that the rubric no longer has would count for nothing and could not be seen. */
export const whenRubricItemRemovedThenScoresRemoved: Behavior = {
  id: "when-rubric-item-removed-then-scores-removed",
  run(draft) {
    for (const record of draft.written()) {
      if (record.type !== "rubric") continue;
      const items = new Set(record.items.map((item) => item.id));
      for (const sheet of draft.by("scoreSheet", "rubricId", record.id)) {
        for (const score of draft.by("score", "sheetId", sheet.id)) {
          if (!items.has(score.itemId)) draft.remove(score.id);
        }
      }
    }
  },
};
