import type { Id } from "@shared/base/ids.ts";
import type { Flow, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";

/** How often cases went from one mapped step to the next; `to` null = the case ended. */
export interface CountedWay {
  readonly from: Id;
  readonly to: Id | null;
  readonly count: number;
}

export interface BranchShare {
  readonly flow: Flow;
  readonly count: number;
  readonly share: number;
}

/** What the log says of the ways out of one decision. */
export interface DecisionShares {
  readonly step: Step;
  /** Null, with the reason, where the log cannot tell the ways apart. */
  readonly branches: readonly BranchShare[] | null;
  readonly problem: "same-steps" | "never-seen" | null;
  /** Cases that passed and went where no way out leads, or where several do; they are in no share. */
  readonly unexplained: number;
}

/** The end of a case, where the steps behind a way hold no activity. */
const END = "";

/**
 * A decision's ways out are told apart by the first steps with an activity that lie behind each of them. Where the
 * decision is no activity itself, what happened before it is looked for on the way back.
 */
export function decisionShares(
  model: ReadModel,
  blueprintId: Id,
  mapped: ReadonlySet<Id>,
  ways: readonly CountedWay[],
): DecisionShares[] {
  const flows = model.by("flow", "blueprintId", blueprintId).filter(({ kind }) => kind === "sequence");
  const outOf = groupBy(flows, (flow) => flow.fromId);
  const into = groupBy(flows, (flow) => flow.toId);
  const ahead = (id: Id, seen = new Set<Id>()): Set<Id> => {
    if (mapped.has(id)) return new Set([id]);
    if (seen.has(id)) return new Set();
    seen.add(id);
    const next = outOf.get(id) ?? [];
    if (next.length === 0) return new Set([END]);
    return new Set(next.flatMap((flow) => [...ahead(flow.toId, seen)]));
  };
  const behind = (id: Id, seen = new Set<Id>()): Set<Id> => {
    if (mapped.has(id)) return new Set([id]);
    if (seen.has(id)) return new Set();
    seen.add(id);
    return new Set((into.get(id) ?? []).flatMap((flow) => [...behind(flow.fromId, seen)]));
  };
  return [...outOf]
    .filter(([, out]) => out.length > 1)
    .flatMap(([stepId, out]): DecisionShares[] => {
      const step = model.get("step", stepId);
      if (step?.kind !== "decision") return [];
      const sources = behind(stepId);
      const targets = out.map((flow) => ahead(flow.toId));
      const counts = out.map(() => 0);
      let unexplained = 0;
      for (const { from, to, count } of ways) {
        if (!sources.has(from)) continue;
        const leading = targets.flatMap((target, index) => (target.has(to ?? END) ? [index] : []));
        if (leading.length === 1) counts[leading[0]!]! += count;
        else unexplained += count;
      }
      const total = counts.reduce((sum, count) => sum + count, 0);
      const all = new Set(targets.map((target) => [...target].sort().join()));
      const problem = all.size < targets.length ? "same-steps" : total === 0 ? "never-seen" : null;
      const branches =
        problem === null
          ? out.map((flow, index) => ({ flow, count: counts[index]!, share: counts[index]! / total }))
          : null;
      return [{ step, branches, problem, unexplained }];
    });
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const entry of list) {
    const held = groups.get(keyOf(entry));
    if (held) held.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
