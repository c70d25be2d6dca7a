import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import type { Band } from "../records.ts";
import { quoted } from "../step-name.ts";

const IN_SIGHT: ReadonlySet<Band | undefined> = new Set<Band>(["evidence", "client", "frontstage"]);

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
    const { stages, steps, bands } = overview(blueprintGraph, blueprint.id);
    const used = new Set<string>();
    const seen = new Set<string>();
    for (const [place, { stageId }] of steps.entries()) {
      used.add(stageId);
      // Where somebody stands before the client, or something comes into their hands, the client is there.
      if (IN_SIGHT.has(bands[place])) seen.add(stageId);
    }
    // A map without any client is not one of a journey.
    if (!bands.includes("client")) return;
    for (const { id } of stages) {
      if (!used.has(id) || seen.has(id)) continue;
      const name = quoted(model.get("stage", id)?.name || "without a name");
      report({
        message: `In the stage ${name} all happens out of sight: the map does not say what the client does meanwhile.`,
        at: id,
      });
    }
  },
});
