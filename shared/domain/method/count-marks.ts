import type { Id } from "@shared/base/ids.ts";

/** What is counted of a step of the method. */
export type TenStepPart =
  | "client"
  | "description"
  | "segments"
  | "vision"
  | "mission"
  | "serviceDirection"
  | "values"
  | "focusSegments"
  | "strategyOwner"
  | "communications"
  | "stance"
  | "clientSteps"
  | "stages"
  | "frontstage"
  | "backstage"
  | "flows"
  | "feelings"
  | "crossing"
  | "onStep"
  | "channel"
  | "owner"
  | "class"
  | "classReason"
  | "answers"
  | "policy"
  | "policyOwner"
  | "clauses"
  | "tested"
  | "decided"
  | "linked"
  | "newWording"
  | "protects"
  | "control"
  | "replacingControl"
  | "standard"
  | "standardMeasured"
  | "standardOwner"
  | "standardBehind"
  | "decision"
  | "toBe"
  | "favoured"
  | "hypothesis"
  | "target"
  | "minimum"
  | "dates"
  | "place"
  | "planOwner"
  | "roleTraining"
  | "trained"
  | "trainingDate"
  | "trainingChecked"
  | "waveDate"
  | "wavePlace"
  | "waveOwner"
  | "gateTraining"
  | "gateStandards"
  | "gateFeedback";

/** What one record has of what is counted; `at` is where the rest is to be filled in. */
export interface Marks {
  readonly at: Id | null;
  readonly has: Partial<Readonly<Record<TenStepPart, boolean>>>;
}

export interface MissingPart {
  readonly part: TenStepPart;
  readonly count: number;
  /** The first record that lacks it; null where there is no record for it yet. */
  readonly at: Id | null;
}

/** How much of a step there is to count, and how much of it is done; `of` 0 = nothing to count yet. */
export interface Counted {
  readonly done: number;
  readonly of: number;
  /** What is not there, and how often, in the order in which it is done. */
  readonly missing: readonly MissingPart[];
}

export function countMarks(marks: readonly Marks[]): Counted {
  const missing = new Map<TenStepPart, MissingPart>();
  let [done, of] = [0, 0];
  for (const { at, has } of marks) {
    for (const [part, is] of Object.entries(has) as [TenStepPart, boolean][]) {
      of += 1;
      if (is) done += 1;
      else
        missing.set(part, {
          part,
          count: (missing.get(part)?.count ?? 0) + 1,
          at: missing.get(part)?.at ?? at,
        });
    }
  }
  return { done, of, missing: [...missing.values()] };
}
