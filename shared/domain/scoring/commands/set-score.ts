import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";

/** Writes one cell of a score sheet. A cell with nothing left in it is no record. */
export const setScore = defineCommand({
  id: "scoring.score.set",
  args: z.strictObject({
    sheetId: idField,
    touchPointId: idField,
    itemId: idField,
    expectation: z.number().nullable().optional(),
    perception: z.number().nullable().optional(),
    /** True takes the perception away and says that there was nothing to see. */
    notObserved: z.boolean().optional(),
    evidence: textField.optional(),
  }),
  label: ({ sheetId, touchPointId, itemId }, model) => {
    const rubric = model.get("rubric", model.get("scoreSheet", sheetId)?.rubricId);
    const item = rubric?.items.find((entry) => entry.id === itemId)?.name ?? "an item";
    return `Score “${item}” at “${model.get("touchPoint", touchPointId)?.name ?? "a touch point"}”`;
  },
  run: (draft, { sheetId, touchPointId, itemId, ...given }) => {
    const rubric = draft.need("rubric", draft.need("scoreSheet", sheetId).rubricId);
    draft.need("touchPoint", touchPointId);
    for (const value of [given.expectation, given.perception]) {
      if (typeof value === "number" && (value < rubric.minimum || value > rubric.maximum)) {
        throw new UserError(`A score lies between ${rubric.minimum} and ${rubric.maximum}.`);
      }
    }
    const held = draft
      .by("score", "sheetId", sheetId)
      .find((score) => score.touchPointId === touchPointId && score.itemId === itemId);
    const scored = typeof given.perception === "number";
    const next = {
      sheetId,
      touchPointId,
      itemId,
      expectation: given.expectation === undefined ? (held?.expectation ?? null) : given.expectation,
      perception: given.perception === undefined ? (held?.perception ?? null) : given.perception,
      notObserved:
        given.notObserved ?? (!scored && given.perception !== null && (held?.notObserved ?? false)),
      evidence: given.evidence ?? held?.evidence ?? "",
    };
    if (next.notObserved) next.perception = null;
    const scores = next.expectation !== null || next.perception !== null;
    const empty = !scores && !next.notObserved && next.evidence === "";
    if (held && empty) draft.remove(held.id);
    else if (held) draft.update("score", held.id, next);
    else if (!empty) draft.create("score", next);
  },
});
