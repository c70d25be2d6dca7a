import { defineRule } from "../../core/rule.ts";

const SAID = { serves: "serves the direction", conflicts: "conflicts with it" } as const;

export const stanceWithoutReason = defineRule({
  id: "strategy/stance-without-reason",
  title: "Initiative judged without a reason",
  on: "initiative",
  severity: "hint",
  field: "stanceReason",
  why: "Whoever runs the initiative will be in the room. A judgement without its reason is an opinion, and it does not survive the first question.",
  source: "The craft: every judgement of the consultant is stored with its reason.",
  example: {
    wrong: "“New booking system” serves the direction, and it is not written down why.",
    sound: "It serves the direction, because the desk sees the price in force.",
  },
  check: (_, { name, stance, stanceReason }, report) => {
    if (stance === null || stance === "neutral" || stanceReason.trim() !== "") return;
    report({ message: `“${name}” ${SAID[stance]}, and it is not written down why.` });
  },
});
