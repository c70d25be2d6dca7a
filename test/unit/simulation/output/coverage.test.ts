import { manyServers } from "@shared/simulation/closed-forms/queues.ts";
import { coverageOf } from "@shared/simulation/output/coverage.ts";
import { pairedDifference } from "@shared/simulation/output/paired.ts";
import { progressOf } from "@shared/simulation/output/stopping-rule.ts";
import { averagedSeries, warmUpOf } from "@shared/simulation/output/warm-up.ts";
import { summarise } from "@shared/simulation/results/quantiles.ts";
import { type MeanFigure, meanInterval } from "@shared/statistics/mean-interval.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import { describe, expect, it } from "vitest";

const REPLICATIONS = 10;
const EXPERIMENTS = 1000;

const exponential = (random: SeededRandom): number => -Math.log1p(-random.unit());
const meanOf = (run: Float64Array): number => run.reduce((sum, value) => sum + value, 0) / run.length;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe("95 % intervals over replications hold the truth in 93 to 97 of 100 experiments", () => {
  it("for the mean and the 90th percentile of exponential times", () => {
    const random = new SeededRandom(1);
    const experiments = times(EXPERIMENTS, () =>
      times(REPLICATIONS, () => summarise(Float64Array.from({ length: 300 }, () => exponential(random)))),
    );
    for (const [name, truth] of [
      ["mean", 1],
      ["p50", Math.log(2)],
      ["p90", Math.log(10)],
    ] as const) {
      const coverage = coverageOf(
        experiments.map((replications) => meanInterval(replications.map((figures) => figures[name]))),
        truth,
      );
      expect(coverage?.n).toBe(EXPERIMENTS);
      expect(coverage?.share).toBeGreaterThan(0.93);
      expect(coverage?.share).toBeLessThan(0.97);
    }
  });

  it("for the wait in M/M/1, whose cases depend on each other, once the warm-up is left out", () => {
    const random = new SeededRandom(2);
    const figures = times(EXPERIMENTS / 2, () => {
      // Lindley: the wait of the next case is this one's wait and service less the time to its arrival.
      const runs = times(REPLICATIONS, () => {
        let wait = 0;
        return Float64Array.from({ length: 2000 }, () => {
          wait = Math.max(0, wait + exponential(random) - exponential(random) / 0.5);
          return wait;
        });
      });
      const { deleted } = warmUpOf(averagedSeries(runs));
      return meanInterval(runs.map((run) => meanOf(run.subarray(deleted))));
    });
    const coverage = coverageOf(figures, manyServers(1, 0.5, 1).wait);
    expect(coverage?.share).toBeGreaterThan(0.93);
    expect(coverage?.share).toBeLessThan(0.97);
  });

  it("of a process that starts far off only with MSER-5: without it they miss", () => {
    const random = new SeededRandom(3);
    const whole: (MeanFigure | null)[] = [];
    const trimmed: typeof whole = [];
    for (let experiment = 0; experiment < EXPERIMENTS; experiment++) {
      const runs = times(REPLICATIONS, () => {
        let value = 20;
        return Float64Array.from({ length: 400 }, () => {
          value = 0.8 * value + random.unit() - 0.5;
          return value;
        });
      });
      whole.push(meanInterval(runs.map(meanOf)));
      const { deleted } = warmUpOf(averagedSeries(runs));
      trimmed.push(meanInterval(runs.map((run) => meanOf(run.subarray(deleted)))));
    }
    expect(coverageOf(whole, 0)?.share).toBeLessThan(0.01);
    const coverage = coverageOf(trimmed, 0);
    expect(coverage?.share).toBeGreaterThan(0.93);
    expect(coverage?.share).toBeLessThan(0.97);
  });

  it("and hardly fewer when the stopping rule looks after every replication", () => {
    const random = new SeededRandom(6);
    let runs = 0;
    const figures = times(EXPERIMENTS, () => {
      const values: number[] = [];
      do {
        // Twelve uniform numbers: nearly normal, with a coefficient of variation of .15.
        const sum = times(12, () => random.unit()).reduce((total, value) => total + value, 0);
        values.push(1 + 0.15 * (sum - 6));
      } while (progressOf(values).state === "more");
      runs += values.length;
      return meanInterval(values);
    });
    const coverage = coverageOf(figures, 1);
    expect(coverage?.share).toBeGreaterThan(0.92);
    expect(coverage?.share).toBeLessThan(0.97);
    // (t·.15/.05)² = 37.1 at its own t.
    expect(runs / EXPERIMENTS).toBeGreaterThan(32);
    expect(runs / EXPERIMENTS).toBeLessThan(41);
  });

  it("for a paired difference, and the pairing makes it narrower", () => {
    const random = new SeededRandom(4);
    const pairs = (count: number) => {
      const luck = times(count, () => exponential(random));
      const around = (base: number) => luck.map((value) => base + value + random.unit());
      return pairedDifference(around(10), around(7))!;
    };
    const figures = times(EXPERIMENTS, () => pairs(REPLICATIONS));
    const coverage = coverageOf(
      figures.map(({ difference }) => difference),
      -3,
    );
    expect(coverage?.share).toBeGreaterThan(0.93);
    expect(coverage?.share).toBeLessThan(0.97);
    const widthOf = ({ low, high }: { low: number | null; high: number | null }) => high! - low!;
    const narrower = figures.filter(({ difference, unpaired }) => widthOf(difference) < widthOf(unpaired!));
    expect(narrower.length / EXPERIMENTS).toBeGreaterThan(0.99);
    // Variances: shared luck 1, own luck 1/12 each: 2(1 + 1/12) ÷ (2/12) = 13.
    expect(pairs(20_000).varianceRatio).toBeGreaterThan(12.4);
    expect(pairs(20_000).varianceRatio).toBeLessThan(13.6);
  });
});
