import type { BlueprintGraph } from "../blueprint/graph/blueprint-graph.ts";
import { figures } from "../blueprint/graph/place-figures.ts";
import { isWay } from "./case-graph.ts";

/** Of a step that leads on: it is of the kind start; nothing leads to it. */
const LEADS_ON = { marked: 1, unentered: 2 } as const;

const beginningsOf = figures((graph, place) => {
  const ways = graph.joinsAt(place).filter(isWay);
  if (!ways.some(({ from }) => from === place)) return 0;
  const isEntered = ways.some(({ to }) => to === place);
  const isMarked = graph.steps[place]?.kind === "start";
  return (isMarked ? LEADS_ON.marked : 0) + (isEntered ? 0 : LEADS_ON.unentered);
});

/** Whether a case has one place to begin at, as `caseGraph` looks for it: else no time of a whole case can be told. */
export function hasOneStart(graph: BlueprintGraph): boolean {
  const { values } = graph.kept(beginningsOf);
  let marked = 0;
  let others = 0;
  for (let place = 0; place < graph.steps.length; place++) {
    const value = values[place] ?? 0;
    marked += value & LEADS_ON.marked;
    others += value >> 1;
  }
  return (marked > 0 ? marked : others) === 1;
}
