import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { quoted } from "../step-name.ts";

export const clientAbsent = defineRule({
  id: "journey/client-absent",
  title: "Stage without the client",
  on: "blueprint",
  severity: "hint",
  why: "While the organisation works, the client does something too: waits, wonders, calls. A stage that shows only the organisation hides it.",
  source: "Bitner, Ostrom & Morgan (2008): a blueprint begins with what clients do.",
  example: {
    wrong:
      "In the stage “Approval” all happens out of sight: the map does not say what the client does meanwhile.",
    sound: "Below the approvals a client step says “Waits for news”.",
  },
  check: ({ model, overview }, blueprint, report) => {
    if (blueprint.parentStepId !== null) return;
    const { stages, census } = overview(blueprintGraph, blueprint.id);
    // A map without any client is not one of a journey.
    if (!census.bands.has("client")) return;
    for (const { id } of stages) {
      // Where somebody stands before the client, or something comes into their hands, the client is there.
      if (!census.stages.has(id) || census.stagesInSight.has(id)) continue;
      const name = quoted(model.get("stage", id)?.name || "without a name");
      report({
        message: `In the stage ${name} all happens out of sight: the map does not say what the client does meanwhile.`,
        at: id,
      });
    }
  },
});
