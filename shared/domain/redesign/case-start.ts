import type { BlueprintGraph } from "../blueprint/graph/blueprint-graph.ts";

/** Whether a case has one place to begin at, as `caseGraph` looks for it: else no time of a whole case can be told. */
export function hasOneStart({ steps, joins }: BlueprintGraph): boolean {
  const left = new Uint8Array(steps.length);
  const entered = new Uint8Array(steps.length);
  for (const { from, to, kind, probability } of joins) {
    if (kind !== "sequence" && (kind !== "recovery" || probability === null)) continue;
    left[from] = 1;
    entered[to] = 1;
  }
  let marked = 0;
  let others = 0;
  for (const [place, { kind }] of steps.entries()) {
    if (left[place] === 0) continue;
    if (kind === "start") marked++;
    if (entered[place] === 0) others++;
  }
  return (marked > 0 ? marked : others) === 1;
}
