import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { binomialQuantile } from "@shared/statistics/binomial.ts";
import { analyseDrivers, type UsedDriver } from "@shared/statistics/drivers.ts";
import { fQuantile } from "@shared/statistics/f-distribution.ts";
import { holm } from "@shared/statistics/holm.ts";
import { intraclassCorrelations } from "@shared/statistics/intraclass-correlation.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import { meanDifference } from "@shared/statistics/mean-difference.ts";
import { type MeanFigure, meanInterval, pairedGap, tStatistic } from "@shared/statistics/mean-interval.ts";
import { noncentralTCdf } from "@shared/statistics/noncentral-t.ts";
import { normalQuantile } from "@shared/statistics/normal.ts";
import { percentileOfSorted, sortedValues } from "@shared/statistics/percentiles.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import { shareDifference } from "@shared/statistics/proportion-difference.ts";
import { upperGamma } from "@shared/statistics/special-functions.ts";
import { studentQuantile } from "@shared/statistics/student-t.ts";
import {
  chanceOfMean,
  chanceOfShare,
  meanToReach,
  sampleForMeanBeyond,
  sampleForShare,
  shareCounts,
} from "@shared/statistics/trial.ts";
import { weightedMean } from "@shared/statistics/weighted-moments.ts";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../fixtures/statistics/", import.meta.url));

/** R's answers now, where R is installed; those it once gave, elsewhere. */
function answersOfR(): typeof import("../../fixtures/statistics/r-answers.json") {
  const run = spawnSync("Rscript", [`${folder}make-answers.R`], { encoding: "utf8" });
  if (run.error) return JSON.parse(readFileSync(`${folder}r-answers.json`, "utf8"));
  if (run.status !== 0) throw new Error(`R is here and its script fails: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** Columns of a fixture; an empty cell is NaN. */
function columnsOf(name: string): Record<string, Float64Array> {
  const [head = "", ...lines] = readFileSync(`${folder}${name}`, "utf8").trimEnd().split("\n");
  const rows = lines.map((line) => line.split(","));
  const number = (cell: string | undefined) => (cell ? Number(cell) : Number.NaN);
  return Object.fromEntries(
    head.split(",").map((column, at) => [column, Float64Array.from(rows, (row) => number(row[at]))]),
  );
}

const R = answersOfR();
const survey = columnsOf("survey.csv");
const column = (name: string): Float64Array => survey[name] ?? new Float64Array();
const items = [1, 2, 3, 4, 5, 6].map((number) => column(`item${number}`));
const bySegment = (values: Float64Array, segment: number) =>
  values.filter((_, row) => column("segment")[row] === segment);
const figureOf = (figure: MeanFigure | null) => [figure?.mean, figure?.sd, figure?.low, figure?.high];
const bounds = (interval: { low: number | null; high: number | null } | null | undefined) => [
  interval?.low,
  interval?.high,
];

/** Equal to nine digits. */
function expectSame(ours: unknown, theirs: unknown): void {
  const [a, b] = [[ours].flat(9), [theirs].flat(9)];
  expect(a).toHaveLength(b.length);
  a.forEach((value, index) => {
    const other = b[index] as number;
    expect(typeof value, `place ${index}`).toBe("number");
    expect(Math.abs((value as number) - other), `place ${index}: ${value} and ${other}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1e-6, Math.abs(other)) + 1e-15,
    );
  });
}

describe("agreement with R", () => {
  it("means and gaps, with and without weights", () => {
    expectSame(
      items.map((item) => [meanInterval(item)?.n, ...figureOf(meanInterval(item))]),
      R.means,
    );
    const gap = pairedGap(column("expectation"), items[0] ?? []);
    expectSame([gap?.mean, gap?.low, gap?.high, gap && tStatistic(gap)], R.gap);
    expectSame(
      items.map((item) => {
        const figure = weightedMean(item, column("weight"));
        return [figure?.effectiveN, ...figureOf(figure)];
      }),
      R.weighted,
    );
  });

  it("differences of means and shares, and Holm's correction", () => {
    const [first, second] = [0, 1].map((segment) => meanInterval(bySegment(column("overall"), segment)));
    const welch = meanDifference(first ?? null, second ?? null);
    expectSame([welch?.low, welch?.high, welch?.t, welch?.degrees, welch?.p], R.welch);
    const { tops, asked } = R.shares;
    expectSame(
      [0, 1].map((group) => bounds(wilson(tops[group] ?? 0, asked[group] ?? 0))),
      R.shares.wilson,
    );
    const share = (group: number) => ({
      n: asked[group] ?? 0,
      share: (tops[group] ?? 0) / (asked[group] ?? 1),
    });
    expectSame(shareDifference(share(0), share(1))?.p, R.shares.p);
    const p = items.map((item) => {
      const of = (segment: number) => meanInterval(bySegment(item, segment));
      return meanDifference(of(0), of(1))?.p ?? null;
    });
    expectSame(p, R.pValues);
    expectSame(holm(p), R.holm);
  });

  const { analysis } = analyseDrivers({ outcome: column("overall"), predictors: items, samples: 4000 });
  const drivers = (analysis?.predictors ?? []) as readonly UsedDriver[];

  it("standardised regression and its collinearity", () => {
    const theirs = R.drivers;
    expectSame(analysis?.n, theirs.n);
    expectSame(
      drivers.map((driver) => driver.correlation.value),
      theirs.correlation,
    );
    expectSame(
      drivers.map((driver) => bounds(driver.correlation)),
      theirs.correlationIntervals,
    );
    expectSame(
      drivers.map(({ coefficient: { value, standardError, t, p } }) => [value, standardError, t, p]),
      theirs.coefficients,
    );
    expectSame(
      drivers.map((driver) => bounds(driver.coefficient)),
      theirs.coefficientIntervals,
    );
    expectSame([analysis?.rSquared.value, analysis?.adjustedRSquared], [theirs.rSquared, theirs.adjusted]);
    expectSame([analysis?.f, analysis?.fP], [theirs.f, theirs.fP]);
    expectSame(
      drivers.map((driver) => driver.coefficient.vif),
      theirs.vif,
    );
  });

  it("relative weights, with and without weights of respondents", () => {
    expectSame(
      drivers.map((driver) => driver.weight.value),
      R.drivers.weights,
    );
    const { analysis: weighted } = analyseDrivers({
      outcome: column("overall"),
      predictors: items,
      weights: column("weight"),
      samples: 2,
    });
    const withWeights = (weighted?.predictors ?? []) as readonly UsedDriver[];
    expectSame(
      withWeights.map((driver) => driver.weight.value),
      R.drivers.weightedWeights,
    );
  });

  it("bootstrap intervals of their shares, within what chance does to 4,000 samples", () => {
    drivers.forEach((driver, index) => {
      const [low = 0, high = 0] = R.drivers.shareIntervals[index] ?? [];
      expect(Math.abs((driver.share?.low ?? 1) - low)).toBeLessThan(0.06 * (high - low));
      expect(Math.abs((driver.share?.high ?? 0) - high)).toBeLessThan(0.06 * (high - low));
    });
  });

  it("intraclass correlations and Kendall's W", () => {
    const raters = Object.values(columnsOf("ratings.csv"));
    const rows = Array.from(raters[0] ?? [], (_, row) => raters.map((rater) => rater[row] ?? Number.NaN));
    const icc = intraclassCorrelations(rows);
    expect(icc?.leftOut).toBe(2);
    expectSame(icc?.single, R.icc.single);
    expectSame(icc?.mean, R.icc.mean);
    expectSame(icc?.singleIntervals.map(bounds), R.icc.singleIntervals);
    expectSame(icc?.meanIntervals.map(bounds), R.icc.meanIntervals);
    expectSame([icc?.oneWay?.p, icc?.twoWay?.p], R.icc.p);
    const objects = Object.values(columnsOf("judges.csv"));
    const judges = Array.from(objects[0] ?? [], (_, judge) => objects.map((object) => object[judge] ?? 0));
    const kendall = kendallW(judges);
    expectSame([kendall?.w, kendall?.chiSquare, kendall?.p], R.kendall);
  });

  it("percentiles and the quantiles of distributions", () => {
    const times = sortedValues(
      column("weight").map((weight, row) => Math.exp(weight + (items[0]?.[row] ?? 0) / 3)),
    );
    expectSame(
      [0.1, 0.5, 0.9].map((p) => {
        const figure = percentileOfSorted(times, p);
        return [figure?.value, figure?.low, figure?.high];
      }),
      R.percentiles,
    );
    const probabilities = [1e-6, 0.01, 0.3, 0.9, 0.99];
    const theirs = R.quantiles;
    expectSame(probabilities.map(normalQuantile), theirs.normal);
    expectSame(
      [1.5, 4, 37.7, 2500].map((df) => probabilities.map((p) => studentQuantile(p, df))),
      theirs.t,
    );
    const degrees = [
      [1, 4],
      [5.5, 18],
      [40, 900],
    ] as const;
    expectSame(
      degrees.map(([first, second]) => probabilities.map((p) => fQuantile(p, first, second))),
      theirs.f,
    );
    expectSame(
      [0.5, 3, 12, 60].map((q) => upperGamma(3.5, q / 2)),
      theirs.chiTail,
    );
    expectSame(
      probabilities.map((p) => binomialQuantile(p, 1000, 0.3)),
      theirs.binomial,
    );
  });

  it("trials of shares: how many clients, which counts decide, and how likely they come", () => {
    const trials = [
      [0.6, 0.8, 0.9, 0.95],
      [0.7, 0.8, 0.8, 0.95],
      [0.3, 0.45, 0.8, 0.975],
      [0.5, 0.95, 0.9, 0.99],
    ] as const;
    const ours = trials.map(([bar, target, power, confidence]) => {
      const design = { bar, target, power, confidence, rises: true };
      const n = sampleForShare(design) ?? 0;
      const { go, stop } = shareCounts(n, design);
      return [n, go, stop, chanceOfShare(n, target, design), chanceOfShare(n, bar, design)];
    });
    expectSame(ours, R.trials.shares);
    const fallen = trials.map(([bar, target, power, confidence]) =>
      sampleForShare({ bar: 1 - bar, target: 1 - target, power, confidence, rises: false }),
    );
    expect(fallen).toEqual(ours.map(([n]) => n));
  });

  it("trials of means: how many answers, how likely they prove it, and what mean they need", () => {
    const ours = (
      [
        [-1.2, -0.3, 1.69, 0.9, 0.95],
        [64, 70, 26, 0.8, 0.95],
        [-0.8, -0.3, 1.77, 0.9, 0.975],
      ] as const
    ).map(([bar, target, sd, power, confidence]) => {
      const design = { bar, target, power, confidence, rises: true };
      const n = sampleForMeanBeyond(design, sd) ?? 0;
      return [n, chanceOfMean(n, target, sd, design), meanToReach(n, sd, design)];
    });
    expectSame(ours, R.trials.means);
    expectSame(
      [
        noncentralTCdf(2.1, 11, 3),
        noncentralTCdf(-0.5, 40, 1.2),
        noncentralTCdf(2, 186, 2.9),
        noncentralTCdf(1.7, 3, -1),
      ],
      R.trials.noncentral,
    );
  });
});
