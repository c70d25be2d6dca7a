import { correlation } from "@shared/statistics/correlation.ts";
import { crossProducts } from "@shared/statistics/cross-products.ts";
import { driverIntervals } from "@shared/statistics/driver-bootstrap.ts";
import { driverModel } from "@shared/statistics/driver-model.ts";
import { analyseDrivers, type DriverAnalysis, type UsedDriver } from "@shared/statistics/drivers.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Answers 1–7 to `count` questions that have a mood in common, and a verdict that the first two make. */
function survey(rows: number, count: number, seed: number) {
  const random = new SeededRandom(seed);
  const answer = (value: number) => Math.min(7, Math.max(1, Math.round(value)));
  const predictors = Array.from({ length: count }, () => new Float64Array(rows));
  const outcome = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const mood = 4 * random.unit();
    for (const predictor of predictors) predictor[row] = answer(mood + 4 * random.unit());
    const [first, second] = [predictors[0]?.[row] ?? 0, predictors[1]?.[row] ?? 0];
    outcome[row] = answer(0.5 * first + 0.3 * second + 2.5 * random.unit());
  }
  return { predictors, outcome };
}

function analysed(question: Parameters<typeof analyseDrivers>[0]): DriverAnalysis {
  const { analysis, reason } = analyseDrivers(question);
  if (analysis === null) throw new Error(`no analysis: ${reason}`);
  return analysis;
}

const used = (analysis: DriverAnalysis) =>
  analysis.predictors.filter((driver): driver is UsedDriver => driver.status === "used");
const columns = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

describe("drivers of the overall verdict", () => {
  it("of predictors that do not correlate, a weight is the squared correlation and β is the correlation", () => {
    const predictors = columns([1, 1, -1, -1, 1, 1, -1, -1], [1, -1, 1, -1, 1, -1, 1, -1]);
    const outcome = Float64Array.from([4, 2, 1, -3, 5, 1, 0, -2]);
    const [first, second] = used(analysed({ outcome, predictors }));
    const r = predictors.map((predictor) => correlation(predictor, outcome)?.r ?? Number.NaN);
    expect(first?.weight.value).toBeCloseTo((r[0] ?? 0) ** 2, 12);
    expect(second?.weight.value).toBeCloseTo((r[1] ?? 0) ** 2, 12);
    expect(first?.coefficient.value).toBeCloseTo(r[0] ?? 0, 12);
    expect(first?.coefficient.vif).toBeCloseTo(1, 12);
  });

  it("tells how the predictors go with each other, and nothing of one that takes no part", () => {
    const { predictors, outcome } = survey(60, 3, 4);
    const [first = new Float64Array(), second = new Float64Array(), third = new Float64Array()] = predictors;
    const flat = new Float64Array(60).fill(4);
    const { among } = analysed({ outcome, predictors: [first, flat, second, third], samples: 0 });
    const at = (row: number, column: number) => among[row * 4 + column];
    expect(at(0, 2)).toBeCloseTo(correlation(first, second)?.r ?? Number.NaN, 12);
    expect(at(3, 2)).toBeCloseTo(correlation(third, second)?.r ?? Number.NaN, 12);
    expect(at(0, 0)).toBeCloseTo(1, 12);
    expect([at(0, 1), at(1, 1), at(1, 3)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("one predictor: R² is r², and t is that of the correlation", () => {
    const { predictors, outcome } = survey(50, 1, 2);
    const analysis = analysed({ outcome, predictors });
    const r = correlation(predictors[0] ?? [], outcome)?.r ?? Number.NaN;
    expect(analysis.rSquared.value).toBeCloseTo(r * r, 12);
    expect(used(analysis)[0]?.coefficient.t).toBeCloseTo(r * Math.sqrt(48 / (1 - r * r)), 9);
    expect(used(analysis)[0]?.share?.value).toBeCloseTo(1, 12);
  });

  it("finds the two questions that make the verdict", () => {
    const shares = used(analysed({ ...survey(400, 6, 1) })).map((driver) => driver.share?.low ?? 0);
    const most = [...shares].sort((a, b) => b - a);
    expect(shares.indexOf(most[0] ?? 0)).toBe(0);
    expect(shares.indexOf(most[1] ?? 0)).toBe(1);
  });

  it("tells drivers from questions that have nothing to do with the verdict", () => {
    let wrong = 0;
    for (let seed = 0; seed < 30; seed++) {
      const random = new SeededRandom(seed);
      const noise = () => Float64Array.from({ length: 150 }, () => random.below(7));
      const [real, none, other] = [noise(), noise(), noise()];
      const outcome = real.map((answer) => answer + random.below(7));
      const analysis = analysed({ outcome, predictors: [real, none, other], samples: 200, seed });
      const flags = used(analysis).map((driver) => driver.aboveChance);
      expect(flags[0]).toBe(true);
      wrong += flags.filter((flag, index) => index > 0 && flag).length;
    }
    // 60 questions without any effect, of which 5 % or fewer are taken for one.
    expect(wrong).toBeLessThanOrEqual(4);
  });

  it("weights are never negative, sum to R², and do not mind the order or the scale of the questions", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), (seed, count) => {
        const { predictors, outcome } = survey(40, count, seed);
        const analysis = analysed({ outcome, predictors, samples: 20 });
        const weights = used(analysis).map((driver) => driver.weight.value);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(analysis.rSquared.value, 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        const turned = [...predictors].reverse().map((predictor) => predictor.map((x) => 100 - 3 * x));
        const again = used(analysed({ outcome, predictors: turned, samples: 20 }));
        again.reverse().forEach((driver, index) => {
          expect(driver.weight.value).toBeCloseTo(weights[index] ?? Number.NaN, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("gives the same figures again for the same seed, other intervals for another", () => {
    const question = { ...survey(3000, 3, 4), samples: 200 };
    expect(analyseDrivers({ ...question, seed: 9 })).toEqual(analyseDrivers({ ...question, seed: 9 }));
    const [one, other] = [1, 2].map((seed) => used(analysed({ ...question, seed }))[0]);
    expect(one?.weight.value).toBeCloseTo(other?.weight.value ?? Number.NaN, 12);
    expect(one?.weight.low).not.toBe(other?.weight.low);
  });

  it("equal weights change nothing, doubled rows count twice", () => {
    const { predictors, outcome } = survey(60, 3, 5);
    const plain = analysed({ outcome, predictors });
    const even = analysed({ outcome, predictors, weights: new Float64Array(60).fill(2.5) });
    expect(even.effectiveN).toBeCloseTo(60, 9);
    used(even).forEach((driver, index) => {
      expect(driver.coefficient.t).toBeCloseTo(used(plain)[index]?.coefficient.t ?? Number.NaN, 8);
      expect(driver.weight.high).toBeCloseTo(used(plain)[index]?.weight.high ?? Number.NaN, 8);
    });
    const twice = (column: Float64Array) => Float64Array.from([...column, column[0] ?? 0, column[1] ?? 0]);
    const longer = analysed({ outcome: twice(outcome), predictors: predictors.map(twice) });
    const weights = new Float64Array(60).fill(1);
    weights[0] = 2;
    weights[1] = 2;
    const heavier = analysed({ outcome, predictors, weights });
    expect(used(heavier)[2]?.weight.value).toBeCloseTo(used(longer)[2]?.weight.value ?? Number.NaN, 10);
  });
});

describe("rows and predictors that cannot take part", () => {
  it("rows with a missing answer are left out and counted", () => {
    const { predictors, outcome } = survey(50, 2, 6);
    predictors[0]?.fill(Number.NaN, 0, 4);
    outcome[49] = Number.NaN;
    const analysis = analysed({ outcome, predictors });
    expect(analysis).toMatchObject({ n: 45, leftOut: 5 });
    expect(analysis.predictors.map((driver) => driver.answered)).toEqual([46, 50]);
    const cut = analysed({
      outcome: outcome.slice(4, 49),
      predictors: predictors.map((column) => column.slice(4, 49)),
    });
    expect(cut.rSquared).toEqual(analysis.rSquared);
  });

  it("a question that nobody answered, or all alike, does not spoil the others", () => {
    const { predictors, outcome } = survey(50, 2, 7);
    const alone = analysed({ outcome, predictors });
    const empty = new Float64Array(50).fill(Number.NaN);
    const alike = new Float64Array(50).fill(0.1);
    const [first, second] = predictors as [Float64Array, Float64Array];
    const analysis = analysed({ outcome, predictors: [empty, first, alike, second] });
    expect(analysis.predictors.map((driver) => driver.status)).toEqual([
      "not-answered",
      "used",
      "no-spread",
      "used",
    ]);
    expect(used(analysis)).toEqual(used(alone));
  });

  it("a question that others determine is found and named with them", () => {
    const { predictors, outcome } = survey(80, 3, 8);
    const [a, b, c] = predictors as [Float64Array, Float64Array, Float64Array];
    const sum = a.map((x, row) => 2 * x + (b[row] ?? 0));
    const analysis = analysed({ outcome, predictors: [a, b, sum, c, c.map((x) => 8 - x)] });
    expect(analysis.predictors[2]).toEqual({ status: "redundant", answered: 80, determinedBy: [0, 1] });
    expect(analysis.predictors[4]).toEqual({ status: "redundant", answered: 80, determinedBy: [3] });
    expect(analysis.rSquared.value).toBeCloseTo(analysed({ outcome, predictors }).rSquared.value, 12);
  });

  it("says why there is no analysis", () => {
    const { predictors, outcome } = survey(30, 5, 9);
    const short = predictors.map((column) => column.slice(0, 6));
    const reason = (question: Parameters<typeof analyseDrivers>[0]) => analyseDrivers(question).reason;
    expect(reason({ outcome, predictors: [] })).toBe("no-predictors");
    expect(reason({ outcome, predictors: [new Float64Array(30).fill(4)] })).toBe("no-predictors");
    expect(reason({ outcome: outcome.slice(0, 6), predictors: short })).toBe("too-few-rows");
    expect(reason({ outcome: new Float64Array(30).fill(7), predictors })).toBe("outcome-no-spread");
    expect(reason({ outcome, predictors, weights: new Float64Array(30) })).toBe("too-few-rows");
  });

  it("a verdict that the questions make exactly has R² 1 and no t", () => {
    const { predictors } = survey(30, 2, 10);
    const [a, b] = predictors as [Float64Array, Float64Array];
    const analysis = analysed({ outcome: a.map((x, row) => x + (b[row] ?? 0)), predictors });
    expect(analysis.rSquared.value).toBeCloseTo(1, 12);
    expect(analysis.rSquared.high).toBeLessThanOrEqual(1);
  });
});

describe("the bootstrap by groups of rows", () => {
  it("gives the intervals of the bootstrap by rows", () => {
    const { predictors, outcome } = survey(3000, 4, 11);
    const model = driverModel(predictors, outcome, undefined, 1);
    if (typeof model === "string") throw new Error(model);
    expect(model.products.groups).toBe(1000);
    const random = new SeededRandom(2);
    const { rows, means } = model.rows;
    const chance = Float64Array.from(outcome, () => random.unit());
    const columns = [...predictors, outcome, chance];
    const byRow = crossProducts(
      columns,
      rows,
      Float64Array.of(...means, 0.5),
      random,
      undefined,
      rows.length,
    );
    const groups = driverIntervals(model, 1000, 0.95);
    const each = driverIntervals({ ...model, products: byRow, random }, 1000, 0.95);
    if (!groups || !each) throw new Error("both are defined");
    groups.weights.forEach((interval, index) => {
      const other = each.weights[index];
      if (!other) throw new Error("as many");
      // Of 1,000 samples of 1,000 groups a width is known to some 5 %, a bound to a tenth of the width.
      expect((interval.high - interval.low) / (other.high - other.low)).toBeGreaterThan(0.85);
      expect((interval.high - interval.low) / (other.high - other.low)).toBeLessThan(1.18);
      expect(Math.abs(interval.low - other.low)).toBeLessThan(0.15 * (other.high - other.low));
    });
  });

  it("covers the truth about as often as it says", () => {
    // The truth: the share in a population of 200,000; 100 surveys of 300 are drawn from it.
    const share = (rows: number, seed: number) =>
      used(analysed({ ...survey(rows, 2, seed), samples: 200, seed }))[0]?.share;
    const truth = share(200_000, 12)?.value ?? Number.NaN;
    let covered = 0;
    for (let round = 0; round < 100; round++) {
      const estimate = share(300, 1000 + round);
      if (estimate && (estimate.low ?? 1) <= truth && (estimate.high ?? 0) >= truth) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(88);
    expect(covered).toBeLessThanOrEqual(100);
  });
});
