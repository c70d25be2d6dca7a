import { compileDistribution, UNIFORM_DRAW } from "@shared/simulation/compiled-distribution.ts";
import { Draws } from "@shared/simulation/random/draws.ts";
import { textKey } from "@shared/simulation/random/hash.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { momentsOf } from "@shared/statistics/moments.ts";
import { upperGamma } from "@shared/statistics/special-functions.ts";
import { describe, expect, it } from "vitest";
import { aPool, aService, aStep, exponential, perMinute } from "../../builders/service-model.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

const COUNT = 40_000;
const sites = ["work", "wait", "branch"].map((name) => ({ key: textKey(name), distribution: UNIFORM_DRAW }));
const unitsOf = (seed: number, replication: number, site: number, turn: number): Float64Array => {
  const draws = new Draws(sites, seed, replication, true);
  return Float64Array.from({ length: COUNT }, (_, number) => draws.draw(site, number, turn));
};

/** Probability of a chi-square this large or larger. */
const chiSquareTail = (chi: number, degrees: number): number => upperGamma(degrees / 2, chi / 2);

/** Over a grid of 16 × 16 cells, against an even spread. */
function pairTail(xs: Float64Array, ys: Float64Array): number {
  const cells = new Float64Array(256);
  for (let row = 0; row < xs.length; row++)
    cells[16 * Math.floor(16 * xs[row]!) + Math.floor(16 * ys[row]!)]! += 1;
  const expected = xs.length / 256;
  return chiSquareTail(
    cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
    255,
  );
}

function correlation(xs: Float64Array, ys: Float64Array): number {
  const x = momentsOf(xs);
  const y = momentsOf(ys);
  let sum = 0;
  for (let row = 0; row < xs.length; row++) sum += (xs[row]! - x.mean) * (ys[row]! - y.mean);
  return sum / ((xs.length - 1) * Math.sqrt(x.variance! * y.variance!));
}

const shifted = (xs: Float64Array, by: number) => xs.map((_, row) => xs[(row + by) % xs.length]!);
const base = unitsOf(1, 0, 0, 1);
/** A test at this level fails by chance once in ten thousand; the seeds are fixed. */
const LEVEL = 1e-4;

describe("keyed draws", () => {
  it.each([
    ["the next case", shifted(base, 1)],
    ["the case 2 on", shifted(base, 2)],
    ["the case 256 on", shifted(base, 256)],
    ["the case 4,096 on", shifted(base, 4_096)],
    ["another replication", unitsOf(1, 1, 0, 1)],
    ["a replication far on", unitsOf(1, 128, 0, 1)],
    ["another seed", unitsOf(2, 0, 0, 1)],
    ["another purpose", unitsOf(1, 0, 1, 1)],
    ["a third purpose", unitsOf(1, 0, 2, 1)],
    ["a second visit", unitsOf(1, 0, 0, 2)],
    ["an approval of the first visit", unitsOf(1, 0, 0, 1_024)],
  ])("have nothing to do with those of %s", (_, other) => {
    expect(pairTail(base, other)).toBeGreaterThan(LEVEL);
    expect(Math.abs(correlation(base, other))).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  it("are even, and do not drift with the number of the case", () => {
    const cells = new Float64Array(1_000);
    for (const unit of base) cells[Math.floor(1_000 * unit)]! += 1;
    const expected = COUNT / 1_000;
    const chi = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquareTail(chi, 999)).toBeGreaterThan(LEVEL);
    expect(chiSquareTail(chi, 999)).toBeLessThan(1 - LEVEL);
    expect(
      Math.abs(
        correlation(
          base,
          base.map((_, number) => number),
        ),
      ),
    ).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  it("would fail these tests with a key that is not mixed", () => {
    const weak = Float64Array.from(
      { length: COUNT },
      (_, number) => (((number ^ 77) * 2_654_435_761) % 2 ** 32) / 2 ** 32,
    );
    expect(pairTail(weak, shifted(weak, 1))).toBeLessThan(LEVEL);
  });
});

describe.each([
  [
    "lognormal",
    { kind: "lognormal", median: 4, p90: 10 },
    4 * Math.exp(Math.log(2.5) ** 2 / (2 * 1.2815515655446004 ** 2)),
  ],
  ["exponential", { kind: "exponential", mean: 7 }, 7],
  ["PERT", { kind: "pert", minimum: 2, mode: 3, maximum: 10 }, 4],
  ["measured", { kind: "empirical", values: [1, 5, 6] }, 4],
] as const)("%s times", (_, distribution, mean) => {
  const site = { key: textKey("work"), distribution: compileDistribution(distribution, "Work") };

  it.each([true, false])("have their mean, keyed: %s", (isKeyed) => {
    const draws = new Draws([site], 5, 0, isKeyed);
    const values = Float64Array.from({ length: COUNT }, (_, number) => draws.draw(0, number, 1));
    const { mean: found, variance } = momentsOf(values);
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance! / COUNT));
  });

  it("have the same distribution, keyed and from a stream", () => {
    const sorted = [true, false].map((isKeyed) => {
      const draws = new Draws([site], 6, 0, isKeyed);
      return Float64Array.from({ length: COUNT }, (_, number) => draws.draw(0, number, 1)).sort();
    });
    const [keyed, stream] = sorted as [Float64Array, Float64Array];
    let most = 0;
    let other = 0;
    for (let row = 0; row < COUNT; row++) {
      if (row + 1 < COUNT && keyed[row + 1] === keyed[row]) continue;
      while (other < COUNT && stream[other]! <= keyed[row]!) other++;
      most = Math.max(most, Math.abs(row + 1 - other) / COUNT);
    }
    expect(most).toBeLessThan(2.2 * Math.sqrt(2 / COUNT));
  });
});

describe("a comparison of two versions of a service", () => {
  const version = (minutes: number, hasExtra: boolean): ServiceModel =>
    aService(
      [
        aStep("receive", {
          poolId: "desk",
          work: exponential(4),
          next: [{ to: hasExtra ? "extra" : "decide", probability: 1 }],
        }),
        ...(hasExtra
          ? [aStep("extra", { work: exponential(3), next: [{ to: "decide", probability: 1 }] })]
          : []),
        aStep("decide", {
          poolId: "office",
          work: exponential(minutes),
          next: [
            { to: "receive", probability: 0.1 },
            { to: "end", probability: 0.9 },
          ],
        }),
        aStep("end"),
      ],
      [aPool("desk", 1), aPool("office", 2)],
      perMinute(0.2),
    );
  const before = version(6, true);
  const after = version(5, false);
  const differences = (draws: "stream" | "keyed", other: number) =>
    Array.from({ length: 25 }, (_, replication) => {
      const given = { horizon: 6_000, warmUp: 500, draws };
      const one = runOnce(before, { ...given, replication }).journey.lead.mean;
      return runOnce(after, { ...given, replication: replication + other }).journey.lead.mean - one;
    });

  it("is far narrower when clients have the same luck in both, and says the same", () => {
    const paired = momentsOf(differences("keyed", 0));
    const unpaired = momentsOf(differences("keyed", 1_000));
    expect(paired.variance! / unpaired.variance!).toBeLessThan(0.4);
    const spread = Math.sqrt((paired.variance! + unpaired.variance!) / 25);
    expect(Math.abs(paired.mean - unpaired.mean)).toBeLessThan(4 * spread);
  });

  it("meets the same clients at the same moments in both, however long the service takes", () => {
    const given = { horizon: 2_000, draws: "keyed", followUntil: 20_000 } as const;
    const arrivals = (model: ServiceModel) => {
      const { number, arrived } = runOnce(model, given).cases;
      return [...number].map((one, row) => [one, arrived[row]!] as const).sort((a, b) => a[0] - b[0]);
    };
    expect(arrivals(after)).toEqual(arrivals(before));
  });
});
