import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { stepName } from "../step-name.ts";

/** A moment of truth of which nothing stays: no letter, no screen, nothing in the client's hand. */
export const missingOnstage = defineRule({
  id: "evidence/missing-onstage",
  title: "Moment of truth with nothing to see",
  on: "blueprint",
  severity: "hint",
  why: "A service cannot be touched: clients judge it by what they can see and keep. Where it counts most, something should speak for it.",
  source: "Shostack (1977), Breaking free from product marketing; Bitner, Ostrom & Morgan (2008).",
  example: {
    wrong:
      "“Is quoted a price” is a moment of truth, and nothing that the client can see or keep speaks for it.",
    sound: "A written quotation stands above it, on the lane of evidence.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    // Where no evidence is drawn at all, the row is still to come.
    if (!graph.census.bands.has("evidence")) return;
    for (const id of graph.census.moments.names) {
      const place = graph.placeOf(id);
      if (graph.bands[place] !== "client" || graph.hasEvidence(place)) continue;
      if ((model.get("step", id)?.pictureIds.length ?? 0) > 0) continue;
      report({
        message: `${stepName(model, id)} is a moment of truth, and nothing that the client can see or keep speaks for it.`,
        at: id,
      });
    }
  },
});
