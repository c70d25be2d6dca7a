import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { quoted } from "../step-name.ts";

export const missingStage = defineRule({
  id: "journey/missing-stage",
  title: "Too few stages",
  on: "blueprint",
  severity: "hint",
  why: "For the client a service begins before the first contact and ends after the last. A map with fewer stages usually shows what the organisation does, and not what clients live through.",
  source: "Shostack (1984); method, section 2: before, during, after; five to nine stages are usual.",
  example: {
    wrong: "“Book an advertisement” has only one stage: what clients do before and after may be missing.",
    sound: "The map runs from the need to what the client tells others afterwards.",
  },
  parameters: [
    {
      name: "fewest",
      fallback: 3,
      minimum: 1,
      maximum: 20,
      about: "A journey with fewer stages is reported",
      unit: "stages",
    },
  ],
  check: ({ overview, parameter }, blueprint, report) => {
    if (blueprint.parentStepId !== null) return;
    const { stages, steps } = overview(blueprintGraph, blueprint.id);
    // A few steps are a sketch.
    if (stages.length >= parameter("fewest") || steps.length < 6) return;
    const count = stages.length === 1 ? "one stage" : `${stages.length} stages`;
    report({
      message: `${quoted(blueprint.name)} has only ${count}: what clients do before and after may be missing.`,
    });
  },
});
