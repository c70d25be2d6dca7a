import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { isWork } from "../step-kinds.ts";
import { quoted } from "../step-name.ts";

/** A way needs two steps: a map of one is only begun. */
const BEGUN = 2;

export const noStart = defineRule({
  id: "journey/no-start",
  title: "Blueprint without a start",
  on: "blueprint",
  severity: "warning",
  why: "The start says what brings the client, and from where on time is counted. Without it no lead time can be told, and what happens before the first contact is easily left out.",
  source: "Soundness of workflow nets (van der Aalst 1998): one start from which everything is reached.",
  example: {
    wrong: "“Refund request” has no start: it does not say what brings the client.",
    sound: "A start “Sees a bill twice as high” stands before the first step.",
  },
  check: ({ overview }, blueprint, report) => {
    // The inside of a step begins where the step does.
    if (blueprint.parentStepId !== null) return;
    const { steps, census } = overview(blueprintGraph, blueprint.id);
    if (census.kinds.has("start")) return;
    if (steps.filter(({ kind }) => isWork(kind)).length < BEGUN) return;
    report({ message: `${quoted(blueprint.name)} has no start: it does not say what brings the client.` });
  },
});
