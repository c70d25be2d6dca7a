import { defineRule } from "../../core/rule.ts";

export const initiativeWithoutOwner = defineRule({
  id: "strategy/initiative-without-owner",
  on: "initiative",
  severity: "hint",
  why: "What stands behind a slogan is somebody's work. An initiative that serves clients and belongs to nobody is the first one to be postponed.",
  source: "Method, step 1: the strategy and its initiatives have owners.",
  check: (_, { name, stance, owner }, report) => {
    if (stance !== "serves" || owner.trim() !== "") return;
    report({ message: `“${name}” serves the direction, and nobody owns it.` });
  },
});
