import { defineRule } from "../../core/rule.ts";

export const nothingTried = defineRule({
  id: "prototype/nothing-tried",
  title: "Prototype plan that tries nothing",
  on: "prototypePlan",
  severity: "hint",
  why: "A trial that is not tied to steps of a to-be tries something else than what was designed, and its result says nothing of it.",
  source: "Method, section 8: what is tried are steps of the to-be.",
  example: {
    wrong: "“Pilot at one desk” does not say which steps of a to-be it tries.",
    sound: "It tries “The desk refunds” and “A message says so” of the to-be.",
  },
  check: ({ model }, plan, report) => {
    const isDesigned = model.get("blueprint", plan.blueprintId)?.kind === "to-be" && plan.stepIds.length > 0;
    if (isDesigned || !model.all("blueprint").some(({ kind }) => kind === "to-be")) return;
    report({ message: `“${plan.name}” does not say which steps of a to-be it tries.` });
  },
});
