import { blueprintGraph } from "../../blueprint/graph/blueprint-graph.ts";
import { defineRule } from "../../core/rule.ts";
import { theStrategy } from "../the-strategy.ts";

export const focusWithoutRule = defineRule({
  id: "segment/focus-without-rule",
  title: "Focus segment that is treated like all",
  on: "segment",
  severity: "warning",
  why: "To focus on a segment means to do something for it that others do not get. Where nothing is done differently, the focus is a word.",
  source: "Method, section 5 (strategy, one-size): a focus segment and what is done differently for it.",
  example: {
    wrong: "The strategy focuses on Agencies, and nothing is done differently for them.",
    sound: "Agencies have one person who knows them and one bill a month.",
  },
  check: ({ model, overview }, { id, name }, report) => {
    if (!theStrategy(model)?.segmentIds.includes(id)) return;
    if (model.by("segmentRule", "segmentId", id).length > 0) return;
    const hasOwnSteps = model
      .all("blueprint")
      .some((blueprint) => overview(blueprintGraph, blueprint.id).census.segments.has(id));
    if (hasOwnSteps) return;
    report({ message: `The strategy focuses on ${name}, and nothing is done differently for them.` });
  },
});
