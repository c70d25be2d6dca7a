import type { ReadModel } from "../core/model.ts";
import { type CaseGraph, caseGraph } from "./case-graph.ts";
import { caseTotal } from "./case-total.ts";
import { stepValues } from "./inside.ts";
import { figuresInside } from "./measures.ts";

/** A step that fewer cases than this reach is no part of the usual way. */
const FEW = 0.5;
/** More of the time than this makes the mean a figure of those few. */
const MOST = 0.5;
/** Longest steps that are looked at. */
const LONGEST = 8;

/**
 * The share of cases that pass the slow part of a journey, where they are few: its mean lead time is then made by them
 * and tells of nobody. Null where most cases pass it, or where no lead time can be told.
 */
export function slowPartShare(model: ReadModel, blueprintId: string): number | null {
  const graph = caseGraph(model, blueprintId);
  const times = new Map(
    model.by("step", "blueprintId", blueprintId).map((step) => {
      const { work, wait } = stepValues(step, figuresInside(model, step.id));
      return [step.id, work + wait];
    }),
  );
  const total = caseTotal(graph, ({ id }) => times.get(id) ?? 0, "sum").value;
  if (!total) return null;
  const longest = [...times].sort((a, b) => b[1] - a[1]).slice(0, LONGEST);
  const rare = longest
    .map(([id, time]) => ({ time, reach: reachOf(graph, id) }))
    .filter(({ reach }) => reach > 0 && reach < FEW)
    .sort((a, b) => b.time * b.reach - a.time * a.reach);
  let made = 0;
  let share = 0;
  // Those that make most of the mean are the slow part, and no other rare step tells how many pass it.
  for (const { time, reach } of rare) {
    made += time * reach;
    share = Math.max(share, reach);
    if (made > MOST * total) return share;
  }
  return null;
}

/** Visits of one case, which is the chance that it comes there unless it comes more than once. */
const reachOf = (graph: CaseGraph, stepId: string): number =>
  caseTotal(graph, ({ id }) => (id === stepId ? 1 : 0), "sum").value ?? 0;
