import type { Duration } from "../../core/fields.ts";
import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { updateSteps } from "../commands/update-step.ts";
import { minutesText } from "../duration-text.ts";
import type { Step } from "../records.ts";
import { quoted } from "../step-name.ts";

export const timeOutOfOrder = defineRule({
  id: "wait/times-out-of-order",
  title: "Times that contradict each other",
  on: "step",
  severity: "error",
  why: "Nine in ten cases cannot be quicker than half of them, nor the least take longer than the most. No figure that rests on such a time can be right.",
  source: "Definition of quantiles; PERT (Malcolm et al. 1959): minimum ≤ most likely ≤ maximum.",
  example: {
    wrong:
      "At “Checks the refund” the work time of nine in ten cases (5 min) is shorter than that of half of them (9 min).",
    sound: "Half are done within 5 minutes, nine in ten within 9.",
  },
  check: (_, { title, workTime, waitTime }, report) => {
    const wrong = [...said("work time", workTime), ...said("waiting time", waitTime)];
    if (wrong.length > 0) report({ message: `At ${quoted(title)} ${wrong.join(", and ")}.` });
  },
  fix: {
    title: "Put the times in order",
    done: (count) =>
      count === 1 ? "Times put in order at 1 step." : `Times put in order at ${count} steps.`,
    run: (draft, step) => {
      const patch: Partial<Step> = { workTime: ordered(step.workTime), waitTime: ordered(step.waitTime) };
      runIn(draft, updateSteps, { stepIds: [step.id], patch });
    },
  },
});

function said(what: string, duration: Duration | null): string[] {
  if (duration?.kind === "lognormal" && duration.p90 < duration.median)
    return [
      `the ${what} of nine in ten cases (${minutesText(duration.p90)}) is shorter than that of half of them (${minutesText(duration.median)})`,
    ];
  if (duration?.kind === "pert" && !(duration.minimum <= duration.mode && duration.mode <= duration.maximum))
    return [
      `the ${what} is at least ${minutesText(duration.minimum)}, mostly ${minutesText(duration.mode)} and at most ${minutesText(duration.maximum)}, which is not in order`,
    ];
  return [];
}

function ordered(duration: Duration | null): Duration | null {
  if (duration?.kind === "lognormal") {
    const { median, p90 } = duration;
    return { ...duration, median: Math.min(median, p90), p90: Math.max(median, p90) };
  }
  if (duration?.kind !== "pert") return duration;
  const [minimum = 0, mode = 0, maximum = 0] = [duration.minimum, duration.mode, duration.maximum].sort(
    (a, b) => a - b,
  );
  return { ...duration, minimum, mode, maximum };
}
