import type { SourceGroup, SourceNode } from "./bpmn-source.ts";
import { kept, keptText } from "./names.ts";
import type { Cut } from "./stages.ts";

const whole = (text: string | undefined, most: number): number | null => {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : null;
};

/**
 * Stages and columns as Frontstage wrote them, for nodes in their order; null when the file is not (or no longer) ours.
 * A step that another program added stands behind the one on its left.
 */
export function readKept(nodes: readonly SourceNode[], groups: readonly SourceGroup[]): Cut | null {
  const stages = groups.flatMap(({ name, attributes }) => {
    const at = whole(attributes[kept("stage")], 1_999);
    const columns = whole(attributes[kept("columns")], 500);
    return at === null || columns === null || columns < 1
      ? []
      : [{ at, stage: { name: keptText(attributes, "name") ?? name, columns } }];
  });
  stages.sort((a, b) => a.at - b.at);
  if (stages.length === 0 || stages.some(({ at }, index) => at !== index)) return null;
  let last = { stage: 0, column: 0 };
  const places = nodes.map(({ attributes }) => {
    const stage = whole(attributes[kept("stage")], stages.length - 1);
    const column = whole(attributes[kept("column")], 499);
    const added = { stage: last.stage, column: Math.min(499, last.column + 1) };
    last = stage === null || column === null ? added : { stage, column };
    return last;
  });
  return { stages: stages.map(({ stage }) => stage), places };
}
