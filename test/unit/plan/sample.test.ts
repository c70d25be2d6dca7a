import { standardRuleSentence } from "@shared/domain/plan/decision-rule.ts";
import type { Hypothesis, PrototypePlan } from "@shared/domain/plan/records.ts";
import { hypothesisSample, planSample } from "@shared/domain/plan/sample.ts";
import { describe, expect, it } from "vitest";

const hypothesis = (fields: Partial<Hypothesis>): Hypothesis => ({
  id: "h",
  change: "",
  measure: "refunds in time",
  kind: "proportion",
  unit: "",
  touchPointId: null,
  baseline: null,
  target: null,
  minimum: null,
  deviation: null,
  ...fields,
});
const settings = { power: 0.8, significance: 0.05, looks: 1, population: null };
const plan = (hypotheses: Hypothesis[]): PrototypePlan =>
  ({ ...settings, hypotheses, name: "Pilot" }) as unknown as PrototypePlan;

describe("the sample that a hypothesis needs", () => {
  it("is 93 per group to tell 70 % from 50 % (known answer)", () => {
    expect(hypothesisSample(hypothesis({ baseline: 0.5, target: 0.7 }), settings).comparison).toBe(93);
  });

  it("is 385 to know a half within ±5 points, 218 of 500 clients (known answers)", () => {
    const half = hypothesis({ target: 0.5, minimum: 0.45 });
    expect(hypothesisSample(half, settings).precision).toBe(385);
    expect(hypothesisSample(half, { ...settings, population: 500 }).precision).toBe(218);
  });

  it("grows with the number of looks, because each takes a part of the significance", () => {
    const one = hypothesisSample(hypothesis({ baseline: 0.5, target: 0.7 }), settings).needed ?? 0;
    const two =
      hypothesisSample(hypothesis({ baseline: 0.5, target: 0.7 }), { ...settings, looks: 2 }).needed ?? 0;
    expect(two).toBeGreaterThan(one);
  });

  it("is n/a, with what is missing, where it cannot be told", () => {
    expect(hypothesisSample(hypothesis({}), settings)).toMatchObject({
      needed: null,
      reason: "the target is missing",
    });
    expect(hypothesisSample(hypothesis({ kind: "mean", target: 1, baseline: 0 }), settings).reason).toBe(
      "a mean needs the spread of single answers",
    );
    expect(hypothesisSample(hypothesis({ target: 90, baseline: 10 }), settings).reason).toBe(
      "a share lies between 0 and 1",
    );
    expect(planSample(plan([hypothesis({})]))).toBeNull();
  });

  it("of the plan is the largest need of its hypotheses", () => {
    const rough = hypothesis({ baseline: 0.1, target: 0.9 });
    const fine = hypothesis({ baseline: 0.5, target: 0.7 });
    expect(planSample(plan([rough, fine]))).toBe(93);
  });
});

describe("the standard rule in words", () => {
  const write = (_: Hypothesis, value: number) => String(value);

  it("looks at the lower bound where more is better", () => {
    const rule = standardRuleSentence(
      plan([hypothesis({ baseline: 0.1, target: 0.8, minimum: 0.7 })]),
      write,
      "95 %",
    );
    expect(rule).toBe(
      "With 95 % intervals. Go if the lower bound of refunds in time is at least 0.8. Stop if the upper bound of refunds in time is below 0.7. Else extend.",
    );
  });

  it("looks at the upper bound where less is better", () => {
    const rule = standardRuleSentence(
      plan([hypothesis({ baseline: 21, target: 2, minimum: 5 })]),
      write,
      "95 %",
    );
    expect(rule).toContain("Go if the upper bound of refunds in time is at most 2.");
    expect(rule).toContain("Stop if the lower bound of refunds in time is above 5.");
  });
});
