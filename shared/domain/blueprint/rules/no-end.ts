import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { isWork } from "../step-kinds.ts";
import { quoted } from "../step-name.ts";

const BEGUN = 2;

export const noEnd = defineRule({
  id: "journey/no-end",
  title: "Blueprint without an end",
  on: "blueprint",
  severity: "warning",
  why: "Clients remember the peak and the end. A map that does not say how it ends cannot tell with what feeling they leave.",
  source: "Peak–end rule (Kahneman et al. 1993); soundness of workflow nets (van der Aalst 1998).",
  example: {
    wrong: "“Refund request” has no end: it does not say how the client leaves.",
    sound: "The last step leads to an end “Has the money back”.",
  },
  check: ({ overview }, blueprint, report) => {
    if (blueprint.parentStepId !== null) return;
    const { steps, census } = overview(blueprintGraph, blueprint.id);
    if (census.kinds.has("end")) return;
    if (steps.filter(({ kind }) => isWork(kind)).length < BEGUN) return;
    report({ message: `${quoted(blueprint.name)} has no end: it does not say how the client leaves.` });
  },
});
