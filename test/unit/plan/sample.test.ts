import { standardRule } from "@shared/domain/plan/decision-rule.ts";
import type { MeasuredSpread } from "@shared/domain/plan/figures.ts";
import type { Hypothesis, PrototypePlan } from "@shared/domain/plan/records.ts";
import { hypothesisSample, planSample, spreadOf } from "@shared/domain/plan/sample.ts";
import { trialFigures } from "@shared/domain/plan/trial-figures.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
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
  results: [],
  ...fields,
});
const plan = (hypotheses: Hypothesis[], fields: Partial<PrototypePlan> = {}): PrototypePlan =>
  ({
    name: "Pilot",
    power: 0.8,
    significance: 0.05,
    looks: 1,
    population: null,
    hypotheses,
    ...fields,
  }) as unknown as PrototypePlan;
const alone = (fields: Partial<Hypothesis>, settings: Partial<PrototypePlan> = {}) => {
  const one = hypothesis(fields);
  return hypothesisSample(one, plan([one], settings));
};
const share = { baseline: 0.04, target: 0.8, minimum: 0.7 };
const gap = { kind: "mean", baseline: -1.2, target: -0.3, minimum: -1.2, deviation: 1.69 } as const;

describe("the sample that a hypothesis needs", () => {
  it("is the one with which its own rule says go as often as the power says, and no smaller", () => {
    // R: smallest n from which on pbinom beyond the count that prop.test's interval asks for stays above the power.
    expect(alone(share).needed).toBe(158);
    expect(alone({ baseline: 0.96, target: 0.2, minimum: 0.3 }).needed).toBe(158);
    expect(alone({ kind: "mean", target: 70, minimum: 64, deviation: 26 }).needed).toBe(150);
  });

  it("is held against today where no minimum is set", () => {
    const minimum = { target: 0.45, minimum: 0.3 };
    expect(alone({ baseline: 0.3, target: 0.45 }).needed).toBe(alone(minimum).needed);
  });

  it("beside a second group is 93 in each to tell 70 % from 50 % (known answer)", () => {
    expect(alone({ baseline: 0.5, target: 0.7 }).comparison).toBe(93);
  });

  it("grows with the number of looks, because each takes a part of the significance", () => {
    expect(alone(share, { looks: 2 }).needed).toBeGreaterThan(alone(share).needed ?? 0);
  });

  it("grows with other hypotheses, because all of them have to hold", () => {
    const one = hypothesis({ ...gap, id: "one" });
    const both = plan([one, hypothesis(share)]);
    expect(hypothesisSample(one, plan([one])).needed).toBe(30);
    expect(hypothesisSample(one, both).needed).toBe(40);
  });

  it("is n/a, with what is missing, where it cannot be told", () => {
    expect(alone({})).toMatchObject({ needed: null, reason: "the target is missing" });
    expect(alone({ target: 0.8 }).reason).toBe("needs a baseline or a minimum");
    expect(alone({ kind: "mean", target: 1, baseline: 0 }).reason).toBe(
      "a mean needs the spread of single answers",
    );
    expect(alone({ target: 90, baseline: 10 }).reason).toBe("a share lies between 0 and 1");
    expect(alone({ baseline: 0.1, target: 0.8, minimum: 0.9 }).reason).toBe(
      "the minimum lies beyond the target",
    );
    expect(planSample(plan([hypothesis({})]))).toBeNull();
  });

  it("of the plan is the largest need of its hypotheses", () => {
    const both = plan([hypothesis({ ...share, id: "share" }), hypothesis({ ...gap, id: "gap" })]);
    const needs = both.hypotheses.map((one) => hypothesisSample(one, both).needed ?? 0);
    expect(planSample(both)).toBe(Math.max(...needs));
  });
});

describe("the spread of a mean", () => {
  const measured: MeasuredSpread = {
    figure: "gap",
    mean: -1.4,
    sd: 1.7712,
    n: 112,
    minimum: 1,
    maximum: 7,
    segment: "One-off",
    wave: "",
  };
  const figures = { spreads: { h: measured }, expected: null };

  it("is the measured one where nobody typed another", () => {
    expect(spreadOf(hypothesis({ ...gap, deviation: null }), figures)).toMatchObject({
      sd: 1.7712,
      assumed: false,
    });
    expect(spreadOf(hypothesis({ ...gap, deviation: 1.77 }), figures)?.assumed).toBe(false);
  });

  it("is called assumed where it was typed and is not what was measured", () => {
    expect(spreadOf(hypothesis({ ...gap, deviation: 1.4 }), figures)).toMatchObject({
      sd: 1.4,
      assumed: true,
    });
    expect(spreadOf(hypothesis(gap), { spreads: {}, expected: null })?.assumed).toBe(true);
  });
});

describe("the standard rule", () => {
  const writer = planWriter(reportFormat("en", "EUR"));
  const ruleOf = (one: PrototypePlan) => {
    const { go, stop, neither, exactly } = standardRule(one, trialFigures(one), writer);
    const plain = (text: string) => text.replaceAll("\u00A0", " ");
    return { go: plain(go), stop: plain(stop), neither, exactly: plain(exactly) };
  };

  it("names the confidence and the count that go and stop take, where more is better", () => {
    expect(ruleOf(plan([hypothesis(share)]))).toMatchObject({
      go: "refunds in time: at least 122 of 158 clients",
      stop: "refunds in time: at most 99 of 158 clients",
    });
  });

  it("gives the bounds behind its counts, and of a minimum that is today's value says so", () => {
    expect(ruleOf(plan([hypothesis(share)])).exactly).toMatch(
      /^Exactly: go if the lower bound of the 95 % interval of refunds in time is at least 70 %; stop if the upper bound of the 95 % interval of refunds in time is below 70 %\./,
    );
    const asToday = ruleOf(plan([hypothesis({ ...share, minimum: 0.04 })]));
    expect(asToday.exactly).toContain("is at least 4 %, today’s value");
  });

  it("is told in the bounds while no count can be reckoned", () => {
    const open = ruleOf(plan([hypothesis({ ...gap, measure: "the gap", deviation: null })]));
    expect(open.go).toBe("the lower bound of the 95 % interval of the gap is at least −1.2, today’s value");
    expect(open.exactly).toBe("");
  });

  it("looks at the other bound where less is better", () => {
    const { go, stop, exactly } = ruleOf(plan([hypothesis({ baseline: 0.96, target: 0.2, minimum: 0.3 })]));
    expect(go).toContain("at most 36 of");
    expect(stop).toContain("at least 59 of");
    expect(exactly).toContain(
      "go if the upper bound of the 95 % interval of refunds in time is at most 30 %",
    );
    expect(exactly).toContain(
      "stop if the lower bound of the 95 % interval of refunds in time is above 30 %",
    );
  });

  it("says which mean it takes", () => {
    expect(ruleOf(plan([hypothesis({ ...gap, measure: "the gap" })])).go).toBe(
      "the gap: a mean of about −0.57 or more from 30 answers",
    );
  });

  it("extends a trial only where more looks were agreed", () => {
    expect(ruleOf(plan([hypothesis(share)])).neither.title).toBe("Not proven");
    const looked = ruleOf(plan([hypothesis(share)], { looks: 3 }));
    expect(looked.neither.title).toBe("Extend");
    expect(looked.neither.text).toContain("the next of the 3 agreed looks");
    expect(looked.exactly).toContain("98.3 % interval");
  });
});

describe("how likely the rule says go", () => {
  it("is the power or more when every target is true, and little when a measure only meets its minimum", () => {
    const both = plan([hypothesis({ ...share, id: "share" }), hypothesis({ ...gap, id: "gap" })]);
    const trial = trialFigures(both);
    for (const { atTarget, atBar } of Object.values(trial?.hypotheses ?? {})) {
      expect(atTarget).toBeGreaterThanOrEqual(0.9);
      expect(atBar).toBeLessThan(0.035);
    }
    expect(trial?.go).toBeGreaterThanOrEqual(0.8);
  });

  it("is not told of the whole plan while a hypothesis cannot be reckoned", () => {
    const half = plan([hypothesis({ ...share, id: "share" }), hypothesis({ id: "open" })]);
    expect(trialFigures(half)?.go).toBeNull();
    expect(trialFigures(plan([hypothesis({})]))).toBeNull();
  });
});
