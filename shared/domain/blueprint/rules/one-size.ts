import { byOrder } from "@shared/base/order.ts";
import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { listed, quoted } from "../step-name.ts";

export const oneSize = defineRule({
  id: "segment/one-size",
  title: "All segments treated alike",
  on: "journey",
  severity: "hint",
  why: "Segments are told apart because they need different things. A service that does the same for all of them serves none of them well.",
  source: "Method, section 5 (one-size); segmentation (Smith 1956).",
  example: {
    wrong:
      "“Book an advertisement” does the same for Agencies and One-off advertisers, though their needs are different.",
    sound: "Agencies have a step of their own: one bill at the end of the month.",
  },
  check: ({ model, overview }, journey, report) => {
    const segments = model.all("segment").filter(({ needs }) => needs.trim() !== "");
    if (segments.length < 2) return;
    const graphs = model
      .by("blueprint", "journeyId", journey.id)
      .map(({ id }) => overview(blueprintGraph, id));
    if (!graphs.some(({ steps }) => steps.length > 0)) return;
    if (graphs.some(({ census }) => !census.segments.isEmpty)) return;
    // What a segment rule does differently, it does here where it names a step or a touch point of the journey.
    const isRuled = model
      .all("segmentRule")
      .some(({ stepIds, touchPointIds }) =>
        graphs.some(
          (graph) =>
            stepIds.some((id) => graph.has(id)) ||
            touchPointIds.some((id) => graph.census.touchPoints.has(id)),
        ),
      );
    if (isRuled) return;
    const names = segments.sort(byOrder).map(({ name }) => name);
    report({
      message: `${quoted(journey.name)} does the same for ${listed(names)}, though their needs are different.`,
    });
  },
});
