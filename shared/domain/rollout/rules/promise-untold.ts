import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { isSetAside } from "../../redesign/favoured.ts";
import { stepChangesOf } from "../../redesign/step-changes-of.ts";

export const promiseUntold = defineRule({
  id: "rollout/promise-untold",
  title: "Promise that changes, and nobody tells clients",
  on: "blueprint",
  severity: "hint",
  why: "A promise that no longer says what happens is broken at the first client, or a better service goes unnoticed.",
  source: "Method, section 8: the roll-out has communications.",
  example: {
    wrong:
      "“To be” changes what happens where clients are promised “Refunds after three weeks”, and no communication is about it.",
    sound: "A letter tells that refunds now come within two working days, and names the promise.",
  },
  check: ({ model, overview }, toBe, report) => {
    if (toBe.kind !== "to-be" || !model.any("rolloutWave") || isSetAside(model, toBe)) return;
    const told = new Set(model.all("communication").flatMap(({ promiseIds }) => promiseIds));
    for (const { id, touchPointId, text } of model.all("promise")) {
      if (touchPointId === null || told.has(id)) continue;
      const changed = model
        .by("step", "touchPointId", touchPointId)
        .some(
          (step) =>
            step.blueprintId === toBe.id && overview(stepChangesOf, toBe.id).ofTheService.has(step.id),
        );
      if (changed)
        report({
          message: `${quoted(toBe.name)} changes what happens where clients are promised ${quoted(text)}, and no communication is about it.`,
          at: id,
        });
    }
  },
});
