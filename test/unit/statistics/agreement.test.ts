import { fQuantile, fUpperTail } from "@shared/statistics/f-distribution.ts";
import { intraclassCorrelations } from "@shared/statistics/intraclass-correlation.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import { krippendorffAlpha } from "@shared/statistics/krippendorff.ts";
import { krippendorffInterval } from "@shared/statistics/krippendorff-interval.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import { upperGamma } from "@shared/statistics/special-functions.ts";
import { unitDisagreements } from "@shared/statistics/unit-disagreement.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const _ = null;
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const levels = ["nominal", "ordinal", "interval", "ratio"] as const;

describe("intraclass correlations of Shrout & Fleiss", () => {
  const scores = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const icc = intraclassCorrelations(scores);
  const rounded = (intervals: readonly ({ low: number; high: number } | null)[] | undefined) =>
    intervals?.map((interval) => [interval?.low.toFixed(3), interval?.high.toFixed(2)]);

  it("have the intervals that R's psych::ICC prints", () => {
    expect(rounded(icc?.singleIntervals)).toEqual([
      ["-0.133", "0.72"],
      ["0.019", "0.76"],
      ["0.342", "0.95"],
    ]);
    expect(rounded(icc?.meanIntervals)).toEqual([
      ["-0.884", "0.91"],
      ["0.071", "0.93"],
      ["0.676", "0.99"],
    ]);
  });

  it("have its F tests", () => {
    expect(icc?.oneWay?.degrees).toEqual([5, 18]);
    expect(icc?.oneWay?.p).toBeCloseTo(0.16477, 4);
    expect(icc?.twoWay?.f).toBeCloseTo(11.03, 2);
    expect(icc?.twoWay?.p).toBeCloseTo(0.00013, 5);
  });

  it("leave out targets with a missing score and count them", () => {
    const holed = intraclassCorrelations([...scores, [4, _, 3, 2], [4, 4, Number.NaN, 1], [1, 2, 3]]);
    expect(holed).toMatchObject({ targets: 6, leftOut: 3, raters: 4 });
    expect(holed?.single).toEqual(icc?.single);
    expect(intraclassCorrelations([[1, _], scores[0] ?? []])).toBeNull();
  });

  it("of raters who agree exactly are 1, with no interval", () => {
    const agreed = intraclassCorrelations([
      [1, 1, 1],
      [2, 2, 2],
      [5, 5, 5],
    ]);
    expect(agreed).toMatchObject({ single: [1, 1, 1], twoWay: null });
    expect(agreed?.singleIntervals).toEqual([null, null, null]);
  });

  it("give no interval where its approximation does not hold the estimate", () => {
    const opposed = intraclassCorrelations([
      [3, 2, 5],
      [1, 4, 5],
      [6, 1, 4],
    ]);
    expect(opposed?.single[1]).toBeCloseTo(-0.5, 12);
    expect(opposed?.singleIntervals[1]).toBeNull();
    expect(opposed?.meanIntervals[1]).toBeNull();
    expect(opposed?.singleIntervals[2]).not.toBeNull();
  });

  it("of the mean of raters are not defined where these disagree more than by chance", () => {
    const opposed = intraclassCorrelations([
      [1, 5],
      [2, 4],
      [4, 2],
      [5, 1],
    ]);
    expect(opposed?.single[1]).toBeLessThan(0);
    expect(opposed?.mean).toEqual([null, null, null]);
    expect(opposed?.meanIntervals).toEqual([null, null, null]);
    // The plain formula of ICC(2,k) gives 6.43 here: MS of targets 0.25, of raters 0, of error 4.75, five targets.
    const above = intraclassCorrelations([
      [1, 5],
      [2, 4],
      [3, 3],
      [4, 1],
      [5, 2],
    ]);
    expect(above?.mean[1]).toBeNull();
  });

  it("are never above 1, for any scores", () => {
    const row = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const figure = intraclassCorrelations(rows);
        for (const value of [...(figure?.single ?? []), ...(figure?.mean ?? [])])
          expect(value ?? 1).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("hold their intervals round the estimate, for any scores", () => {
    const row = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 15 }), (rows) => {
        const figure = intraclassCorrelations(rows);
        if (!figure) return;
        const intervals = [...figure.singleIntervals, ...figure.meanIntervals];
        [...figure.single, ...figure.mean].forEach((value, index) => {
          const interval = intervals[index];
          if (!interval || value === null) return;
          const slack = 1e-9 * Math.max(1, Math.abs(value));
          expect(interval.low).toBeLessThanOrEqual(value + slack);
          expect(interval.high).toBeGreaterThanOrEqual(value - slack);
        });
      }),
    );
  });
});

describe("Kendall's W", () => {
  it("has the p value of its χ², and says when that is rough", () => {
    const three = kendallW([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]);
    // R: pchisq(2.428571, 5, lower.tail = FALSE)
    expect(three?.p).toBeCloseTo(0.787, 3);
    expect(three).toMatchObject({ degrees: 5, rough: true });
    const judge = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(kendallW([judge, judge, judge])).toMatchObject({ w: 1, rough: false });
  });
});

describe("Krippendorff's α", () => {
  it.each(levels)("has a reproducible interval round it (%s)", (level) => {
    const figure = krippendorffInterval(observers, level);
    expect(figure).toMatchObject({ units: 11, samples: 1000, samplesUsed: 1000 });
    expect(figure?.alpha).toBe(krippendorffAlpha(observers, level)?.alpha);
    expect(figure?.low).toBeLessThan(figure?.alpha ?? 0);
    expect(figure?.high).toBeGreaterThan(figure?.alpha ?? 1);
    expect(krippendorffInterval(observers, level)).toEqual(figure);
    expect(krippendorffInterval(observers, level, { seed: 2 })?.low).not.toBe(figure?.low);
  });

  it("has no interval from one unit, and none where α is not defined", () => {
    expect(krippendorffInterval([[1], [2]], "interval")).toMatchObject({ alpha: 0, low: null, high: null });
    expect(
      krippendorffInterval(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
      ),
    ).toBeNull();
  });

  it("has a narrower interval from more units", () => {
    const random = new SeededRandom(4);
    const rated = (units: number) => {
      const truth = Array.from({ length: units }, () => random.below(5));
      return Array.from({ length: 3 }, () => truth.map((score) => score + random.below(3)));
    };
    const width = (units: number) => {
      const figure = krippendorffInterval(rated(units), "interval");
      return (figure?.high ?? Number.NaN) - (figure?.low ?? Number.NaN);
    };
    expect(width(400)).toBeLessThan(width(25) / 2);
  });

  it("is that of the definition, by all pairs, at each level", () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
    const table = fc
      .integer({ min: 1, max: 8 })
      .chain((units) =>
        fc.array(fc.array(score, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(...levels), (ratings, level) => {
        const alpha = krippendorffAlpha(ratings, level)?.alpha ?? null;
        const defined = alphaByPairs(ratings, level);
        if (defined === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(defined, 10);
      }),
    );
  });
});

/** The definition read aloud: 1 − mean distance within units over mean distance of all pairs. */
function alphaByPairs(ratings: (number | null)[][], level: (typeof levels)[number]): number | null {
  const units = (ratings[0] ?? []).map((_, unit) =>
    ratings.map((row) => row[unit] ?? null).filter((score) => score !== null),
  );
  const paired = units.filter((unit) => unit.length > 1);
  const all = paired.flat();
  const distance = (a: number, b: number): number => {
    if (level === "nominal") return a === b ? 0 : 1;
    if (level === "interval") return (a - b) ** 2;
    if (level === "ratio") return ((a - b) / (a + b)) ** 2;
    const count = (value: number) => all.filter((score) => score === value).length;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const between = all.filter((score) => score >= low && score <= high).length;
    return a === b ? 0 : (between - (count(low) + count(high)) / 2) ** 2;
  };
  const pairs = (scores: number[]) =>
    scores.reduce((sum, a, i) => sum + scores.reduce((s, b, j) => (i === j ? s : s + distance(a, b)), 0), 0);
  const observed = paired.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
  const expected = pairs(all) / (all.length * (all.length - 1));
  return all.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

describe("units that observers disagree on", () => {
  it("come first, with their share of all disagreement", () => {
    const ranking = unitDisagreements(observers, "interval");
    // The sixth unit was scored 1, 2, 3 and 4.
    expect(ranking[0]).toMatchObject({ unit: 5, scores: 4 });
    expect(ranking.reduce((sum, unit) => sum + (unit.share ?? 0), 0)).toBeCloseTo(1, 12);
    expect(ranking.at(-1)).toMatchObject({ relative: 0, share: 0 });
    expect(ranking.map((unit) => unit.unit)).not.toContain(11);
  });

  it("by how much they differ, α being one less the mean of it over scores", () => {
    const ranking = unitDisagreements(observers, "ordinal");
    const scores = ranking.reduce((sum, unit) => sum + unit.scores, 0);
    const mean = ranking.reduce((sum, unit) => sum + (unit.relative ?? 0) * unit.scores, 0) / scores;
    expect(1 - mean).toBeCloseTo(krippendorffAlpha(observers, "ordinal")?.alpha ?? 0, 12);
  });

  it("have no share where all agree", () => {
    expect(
      unitDisagreements(
        [
          [1, 2],
          [1, 2],
        ],
        "nominal",
      ).map((unit) => unit.share),
    ).toEqual([null, null]);
    expect(unitDisagreements([], "nominal")).toEqual([]);
  });
});

describe("distributions behind them, as R gives them", () => {
  it.each([
    [3.84, 1, 0.0500435212],
    [11.07, 5, 0.0500096186],
    [60, 40, 0.0218734684],
  ])("P(χ² ≥ %f) with %i degrees", (x, degrees, p) => {
    expect(upperGamma(degrees / 2, x / 2)).toBeCloseTo(p, 9);
  });
  it("quantiles of F", () => {
    expect(fQuantile(0.975, 5, 15)).toBeCloseTo(3.576415, 6);
    expect(fQuantile(0.025, 5, 15)).toBeCloseTo(1 / 6.427728, 6);
    expect(fUpperTail(fQuantile(0.9, 3.7, 12.2), 3.7, 12.2)).toBeCloseTo(0.1, 10);
    expect(fQuantile(1.1, 5, 15)).toBeNaN();
  });
});
