import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { quoted } from "../step-name.ts";

/** Of a critical touch point without a way to answer another rule speaks. */
export const noFeedbackAtEnd = defineRule({
  id: "touchpoint/no-feedback-at-end",
  title: "No way to answer at the end",
  on: "blueprint",
  severity: "hint",
  why: "How it ended is what clients remember, and they are asked there or nowhere. Without an answer at the end nobody learns whether it went well.",
  source: "Kahneman et al. (1993): peak and end make the memory; method, section 9 (no-feedback-channel).",
  example: {
    wrong:
      "In the last stage of “Refund request”, “Afterwards”, clients have no way to answer at any touch point.",
    sound: "A card with the money asks how it went.",
  },
  check: ({ model, overview }, blueprint, report) => {
    if (blueprint.parentStepId !== null) return;
    const { stages, census } = overview(blueprintGraph, blueprint.id);
    const last = stages.at(-1);
    if (!last) return;
    const points = [...census.touchPointsIn(last.id)].flatMap((id) => model.get("touchPoint", id) ?? []);
    if (points.length === 0) return;
    if (points.some((point) => point.feedbackChannel.trim() !== "" || point.class === "critical")) return;
    const stage = model.get("stage", last.id)?.name ?? "";
    report({
      message: `In the last stage of ${quoted(blueprint.name)}, ${quoted(stage)}, clients have no way to answer at any touch point.`,
      at: last.id,
    });
  },
});
