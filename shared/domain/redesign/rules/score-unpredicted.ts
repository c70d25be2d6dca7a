import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import { listed } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";

export const scoreUnpredicted = defineRule({
  id: "redesign/score-unpredicted",
  title: "Target for the client missing",
  on: "opportunity",
  severity: "hint",
  why: "Who does not say beforehand how much better it will be can call every outcome a success.",
  source: "Method, step 8: the predicted gap stands beside today's.",
  example: {
    wrong:
      "“Refunds take three weeks” is to be solved, and nobody says what clients will then feel at “Refund”.",
    sound: "The to-be says: from −1.5 today to +1.",
  },
  check: ({ model }, opportunity, report) => {
    if (opportunity.status !== "chosen") return;
    const silent = opportunity.touchPointIds.filter((id) => !isPredicted(model, id));
    const names = silent.flatMap((id) => model.get("touchPoint", id)?.name ?? []).map((name) => `“${name}”`);
    if (names.length === 0) return;
    report({
      message: `“${opportunity.title}” is to be solved, and nobody says what clients will then feel at ${listed(names)}.`,
    });
  },
});

/** Somebody predicts its score on a to-be, a trial has a target for it, or a to-be says another feeling than today's. */
function isPredicted(model: ReadModel, touchPointId: Id): boolean {
  if (model.countBy("prediction", "touchPointId", touchPointId) > 0) return true;
  const isTried = model
    .all("prototypePlan")
    .some(({ hypotheses }) =>
      hypotheses.some((hypothesis) => hypothesis.touchPointId === touchPointId && hypothesis.target !== null),
    );
  if (isTried) return true;
  const isToBe = (step: Step) => model.get("blueprint", step.blueprintId)?.kind === "to-be";
  const later = model.by("step", "touchPointId", touchPointId).filter(isToBe);
  const today = (step: Step) => model.get("step", step.originId)?.feeling ?? null;
  // Where no to-be has it, it is done away with, or the redesign is still to come.
  return later.length === 0 || later.some((step) => step.feeling !== null && step.feeling !== today(step));
}
