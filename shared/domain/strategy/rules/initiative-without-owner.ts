import { defineRule } from "../../core/rule.ts";

export const initiativeWithoutOwner = defineRule({
  id: "strategy/initiative-without-owner",
  title: "Initiative that nobody owns",
  on: "initiative",
  severity: "hint",
  field: "owner",
  why: "What stands behind a slogan is somebody's work. An initiative that serves clients and belongs to nobody is the first one to be postponed.",
  source: "Method, step 1: the strategy and its initiatives have owners.",
  example: {
    wrong: "“One rate book” serves the direction, and nobody owns it.",
    sound: "The head of the rate desk owns “One rate book”.",
  },
  check: (_, { name, stance, owner }, report) => {
    if (stance !== "serves" || owner.trim() !== "") return;
    report({ message: `“${name}” serves the direction, and nobody owns it.` });
  },
});
