import { defineRule } from "../../core/rule.ts";

export const standardWithoutOwner = defineRule({
  id: "standard/no-owner",
  title: "Standard that nobody answers for",
  on: "standard",
  severity: "warning",
  field: "owner",
  why: "Somebody has to see that it is kept, and say so when it is not.",
  source: "Method, section 5: measure, objective, owner.",
  example: {
    wrong: "Nobody answers for “Quotes are sent the same day”.",
    sound: "The front desk answers for “Quotes are sent the same day”.",
  },
  check: (_, standard, report) => {
    if (standard.owner.trim() === "") report({ message: `Nobody answers for “${standard.name}”.` });
  },
});
