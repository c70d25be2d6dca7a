import type { Hypothesis, PrototypePlan, TrialResult } from "@shared/domain/plan/records.ts";
import { trialFigures } from "@shared/domain/plan/trial-figures.ts";
import { resultFigure, trialOutcome } from "@shared/domain/plan/trial-outcome.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hypothesis, plan } from "../../builders/rule-cases/small-records.ts";

const found = (fields: Partial<TrialResult> = {}): TrialResult => ({
  look: 1,
  date: "",
  n: null,
  successes: null,
  mean: null,
  deviation: null,
  source: "",
  ...fields,
});
const eighty = { baseline: 0.5, target: 0.95, minimum: 0.8 };
const trial = (results: readonly TrialResult[], fields: Partial<PrototypePlan> = {}): PrototypePlan =>
  plan({ hypotheses: [hypothesis({ ...eighty, results: [...results] })], ...fields });
const figureOf = (one: Hypothesis, settings = { significance: 0.05, looks: 1 }) =>
  one.results[0] ? resultFigure(one, settings, one.results[0]) : null;

describe("what a look has found", () => {
  it("is 18 of 20, which cannot prove 80 %, and 90 of 100, which can (known answers)", () => {
    const few = figureOf(hypothesis({ ...eighty, results: [found({ n: 20, successes: 18 })] }));
    expect(few?.low).toBeCloseTo(0.699, 3);
    expect(few?.says).toBe("extend");
    const many = figureOf(hypothesis({ ...eighty, results: [found({ n: 100, successes: 90 })] }));
    expect(many?.low).toBeCloseTo(0.8256, 4);
    expect(many?.says).toBe("go");
  });

  it("proves the minimum with a go, and the target of 80 % with 90 of 100 alone, not with 18 of 20", () => {
    const aims = { baseline: 0.5, target: 0.8, minimum: 0.6 };
    const few = figureOf(hypothesis({ ...aims, results: [found({ n: 20, successes: 18 })] }));
    expect(few).toMatchObject({ says: "go", provesTarget: false });
    const many = figureOf(hypothesis({ ...aims, results: [found({ n: 100, successes: 90 })] }));
    expect(many).toMatchObject({ says: "go", provesTarget: true });
    const falls = { baseline: 0.4, target: 0.2, minimum: 0.3 };
    const less = figureOf(hypothesis({ ...falls, results: [found({ n: 100, successes: 10 })] }));
    expect(less).toMatchObject({ says: "go", provesTarget: true });
  });

  it("of a mean is its t-interval", () => {
    // R: 5 + c(-1, 1) * qt(.975, 15) * 2 / 4
    const mean = hypothesis({ kind: "mean", baseline: 3, target: 6, minimum: 3.9 });
    const figure = figureOf({ ...mean, results: [found({ n: 16, mean: 5, deviation: 2 })] });
    expect(figure?.low).toBeCloseTo(3.934275, 5);
    expect(figure?.high).toBeCloseTo(6.065725, 5);
    expect(figure?.says).toBe("go");
  });

  it("has no interval, and says nothing, where the spread of a mean is not known", () => {
    const mean = hypothesis({ kind: "mean", results: [found({ n: 16, mean: 5 })] });
    expect(figureOf(mean)).toMatchObject({ value: 5, low: null, high: null, says: null });
  });

  it("is nothing while n or the count is missing", () => {
    expect(figureOf(hypothesis({ results: [found({ n: 20 })] }))).toBeNull();
    expect(figureOf(hypothesis({ results: [found({ successes: 3 })] }))).toBeNull();
  });

  it("is read with a wider interval the more looks were agreed", () => {
    const one = hypothesis({ ...eighty, results: [found({ n: 100, successes: 88 })] });
    expect(figureOf(one)?.says).toBe("go");
    expect(figureOf(one, { significance: 0.05, looks: 5 })?.says).toBe("extend");
  });

  it("turns round where less is better", () => {
    const falls = { baseline: 0.4, target: 0.1, minimum: 0.3 };
    expect(figureOf(hypothesis({ ...falls, results: [found({ n: 100, successes: 10 })] }))?.says).toBe("go");
    expect(figureOf(hypothesis({ ...falls, results: [found({ n: 100, successes: 50 })] }))?.says).toBe(
      "stop",
    );
  });
});

describe("the outcome of a trial", () => {
  const extending = found({ n: 20, successes: 18 });

  it("is open before the first result", () => {
    expect(trialOutcome(trial([]))).toEqual({ outcome: "open", look: null, looks: [] });
  });

  it("goes on while a look is left, and has proven nothing at the last", () => {
    expect(trialOutcome(trial([extending], { looks: 2 }))).toMatchObject({ outcome: "extend", look: 1 });
    const both = [extending, { ...extending, look: 2 }];
    expect(trialOutcome(trial(both, { looks: 2 }))).toMatchObject({ outcome: "not-proven", look: 2 });
  });

  it("is that of the first look that decides, whatever comes after it", () => {
    const stopped = found({ n: 100, successes: 40 });
    const later = found({ look: 2, n: 1000, successes: 950 });
    expect(trialOutcome(trial([stopped, later], { looks: 2 }))).toMatchObject({ outcome: "stop", look: 1 });
  });

  it("asks all hypotheses for go, and one for stop", () => {
    const good = hypothesis({ ...eighty, id: "good", results: [found({ n: 100, successes: 90 })] });
    const bad = hypothesis({ ...eighty, id: "bad", results: [found({ n: 100, successes: 40 })] });
    const blank = hypothesis({ ...eighty, id: "blank" });
    const of = (...hypotheses: Hypothesis[]) => trialOutcome(plan({ hypotheses })).outcome;
    expect(of(good)).toBe("go");
    expect(of(good, blank)).toBe("waiting");
    expect(of(good, bad)).toBe("stop");
    expect(of(bad, blank)).toBe("stop");
  });

  it("agrees with the counts that the plan names for go and stop", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        (tenths, looks, at) => {
          const minimum = tenths / 10;
          const held = plan({
            looks,
            hypotheses: [hypothesis({ baseline: minimum / 2, minimum, target: minimum + 0.15 })],
          });
          const chances = trialFigures(held)?.hypotheses.h;
          if (!chances) return false;
          const { n, goCount, stopCount } = chances;
          const successes = at % (n + 1);
          const [one] = held.hypotheses;
          if (!one) return false;
          const says = figureOf({ ...one, results: [found({ n, successes })] }, held)?.says;
          const named =
            goCount !== null && successes >= goCount
              ? "go"
              : stopCount !== null && successes <= stopCount
                ? "stop"
                : "extend";
          return says === named;
        },
      ),
      { numRuns: 60 },
    );
  });
});
