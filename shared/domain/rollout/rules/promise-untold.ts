import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { isSetAside } from "../../redesign/favoured.ts";
import { stepChangesOf } from "../../redesign/step-changes-of.ts";

export const promiseUntold = defineRule({
  id: "rollout/promise-untold",
  title: "Promise that changes, and nobody tells clients",
  on: "promise",
  severity: "hint",
  why: "A promise that no longer says what happens is broken at the first client, or a better service goes unnoticed.",
  source: "Method, section 8: the roll-out has communications.",
  example: {
    wrong:
      "“To be” changes what happens where clients are promised “Refunds after three weeks”, and no communication is about it.",
    sound: "A letter tells that refunds now come within two working days, and names the promise.",
  },
  check: ({ model, overview }, promise, report) => {
    if (promise.touchPointId === null || !model.any("rolloutWave")) return;
    if (model.all("communication").some(({ promiseIds }) => promiseIds.includes(promise.id))) return;
    for (const { id, blueprintId } of model.by("step", "touchPointId", promise.touchPointId)) {
      const toBe = model.get("blueprint", blueprintId);
      if (toBe?.kind !== "to-be" || isSetAside(model, toBe)) continue;
      if (!overview(stepChangesOf, toBe.id).ofTheService.has(id)) continue;
      report({
        message: `${quoted(toBe.name)} changes what happens where clients are promised ${quoted(promise.text)}, and no communication is about it.`,
      });
      return;
    }
  },
});
