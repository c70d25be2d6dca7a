import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import { caseGraph } from "../../redesign/case-graph.ts";
import { EXIT } from "../ways.ts";

/** The step at a place of the way: the place itself, or the step whose inside ends there. */
export const stepAt = (place: string): Id => (place.endsWith(EXIT) ? place.slice(0, -EXIT.length) : place);

/** The flows out of a decision in the order of its ways, with their chances; empty where they are not known. */
export function decisionFlows(model: ReadModel, place: string): { flowId: Id; chance: number }[] {
  const step = model.get("step", stepAt(place));
  const graph = step ? caseGraph(model, step.blueprintId) : null;
  const node = graph?.ok ? graph.nodes.get(step?.id ?? "") : undefined;
  if (node?.split !== "exclusive") return [];
  const flows = node.next.flatMap(({ flowId, probability }) =>
    flowId === undefined ? [] : [{ flowId, chance: probability }],
  );
  return flows.length === node.next.length ? flows : [];
}
