import { middleOf, minutesText } from "@shared/domain/blueprint/duration-text.ts";
import type { Duration } from "@shared/domain/core/fields.ts";
import type { FillPlan, StepFill } from "@shared/domain/event-log/plan-fill.ts";
import { fillMessages as messages } from "./fill-messages.ts";

/** What the time before a step is taken for, where the log knows no beginnings. */
export type BeforeMeans = "wait" | "work";
export type TimeKind = "work" | "wait";

export const timeKey = (stepId: string, kind: TimeKind): string => `${stepId} ${kind}`;

/** What one time of a step would become; null where the log does not tell it. */
export function becomes(fill: StepFill, kind: TimeKind, before: BeforeMeans): Duration | null {
  if (!fill.together) return fill[kind];
  return kind === before ? fill.wait : null;
}

/**
 * Ticked at first: every time that the log tells, and the ways out of decisions where it tells more of them than it
 * leaves unexplained.
 */
export function everyKey({ steps, decisions }: FillPlan, before: BeforeMeans): string[] {
  const times = steps.flatMap((fill) =>
    (["work", "wait"] as const)
      .filter((kind) => becomes(fill, kind, before) !== null)
      .map((kind) => timeKey(fill.step.id, kind)),
  );
  const ways = decisions
    .filter(({ branches, unexplained }) => {
      const told = (branches ?? []).reduce((sum, { count }) => sum + count, 0);
      return told > unexplained;
    })
    .map(({ step }) => step.id);
  return [...times, ...ways];
}

/** The arguments of the command for what is ticked. */
export function chosenFill({ steps, decisions }: FillPlan, keys: ReadonlySet<string>, before: BeforeMeans) {
  const pick = (fill: StepFill, kind: TimeKind): Duration | null =>
    keys.has(timeKey(fill.step.id, kind)) ? becomes(fill, kind, before) : null;
  return {
    steps: steps.flatMap((fill) => {
      const workTime = pick(fill, "work");
      const waitTime = pick(fill, "wait");
      if (workTime === null && waitTime === null) return [];
      return [{ stepId: fill.step.id, ...(workTime && { workTime }), ...(waitTime && { waitTime }) }];
    }),
    flows: decisions
      .filter(({ step }) => keys.has(step.id))
      .flatMap(({ branches }) =>
        (branches ?? []).map(({ flow, share }) => ({ flowId: flow.id, probability: share })),
      ),
  };
}

/** “4 min, 90 % 20 min”; what is not given is “none”. */
export function durationText(duration: Duration | null): string {
  if (duration === null) return messages.none;
  switch (duration.kind) {
    case "fixed":
      return minutesText(duration.value);
    case "lognormal":
      return `${minutesText(duration.median)}, 90 % ${minutesText(duration.p90)}`;
    case "pert":
      return `${minutesText(duration.minimum)} … ${minutesText(duration.mode)} … ${minutesText(duration.maximum)}`;
    case "exponential":
      return messages.mean(minutesText(duration.mean));
    case "empirical":
      return messages.sample(minutesText(middleOf(duration)), duration.values.length);
  }
}
