import { defineRule } from "../../core/rule.ts";
import { theStrategy } from "../the-strategy.ts";

export const initiativeConflicts = defineRule({
  id: "strategy/conflict",
  title: "Initiative that conflicts with the direction",
  on: "initiative",
  severity: "warning",
  field: "stance",
  why: "Staff follow what is counted, not what is said. An initiative that pulls the other way wins over the direction every day.",
  source:
    "Method, section 5 (strategy): cost cutting beside “service first”; Skinner (1974), the focused factory.",
  example: {
    wrong: "“Fewer people at the desk” conflicts with good service.",
    sound: "The initiative is dropped, or the direction says what comes second to cost.",
  },
  check: ({ model }, initiative, report) => {
    if (initiative.stance !== "conflicts") return;
    const direction = theStrategy(model)?.serviceDirection.trim() ?? "";
    const reason = initiative.stanceReason.trim();
    const beside = direction === "" ? "conflicts with good service" : `conflicts with “${direction}”`;
    report({ message: `“${initiative.name}” ${beside}${reason === "" ? "." : `: ${reason}`}` });
  },
});
