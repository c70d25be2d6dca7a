import { distributionOf } from "@shared/domain/simulation/distribution.ts";
import { durationMean } from "@shared/domain/times/duration-mean.ts";
import { momentsOfTime } from "@shared/simulation/closed-forms/distribution-moments.ts";
import { networkOf } from "@shared/simulation/closed-forms/network.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { Pool, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const step = (id: string, next: ServiceStep["next"], fields: Partial<ServiceStep> = {}): ServiceStep => ({
  id,
  name: id,
  poolId: null,
  work: null,
  wait: null,
  waitHours: null,
  clientWait: false,
  approvals: 0,
  approvalReturn: 0,
  approvalTime: null,
  approverPoolId: null,
  handOffDelay: null,
  batch: 1,
  reworkFactor: 1,
  mostVisits: 0,
  costPerVisit: 0,
  patience: null,
  split: "exclusive",
  next,
  join: 1,
  ...fields,
});
const desk: Pool = {
  id: "desk",
  name: "Desk",
  heads: 2,
  shrinkage: 0.25,
  hours: null,
  costPerHour: 0,
  discipline: "first-come",
};
const office = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, from: 540, to: 1020 }));
const model = (steps: ServiceStep[], fields: Partial<ServiceModel> = {}): ServiceModel => ({
  startId: "a",
  steps,
  pools: [],
  segments: [{ id: "all", name: "All", share: 1, priority: 0 }],
  arrivals: { kind: "rate", perHour: Array.from({ length: 168 }, () => 1) },
  targets: [],
  touchPointSteps: [],
  ...fields,
});
function expectedVisits(service: ServiceModel): Map<string, number> | null {
  const network = networkOf(service);
  return network && new Map(service.steps.map(({ id }, place) => [id, network.visits[place] ?? 0]));
}
const work = { kind: "fixed", value: 10 } as const;
const to = (id: string, probability = 1) => ({ to: id, probability });

describe("expected visits", () => {
  it("of rework are 1/(1−r)", () => {
    const visits = expectedVisits(
      model([step("a", [to("b")]), step("b", [to("a", 0.2), to("c", 0.8)]), step("c", [])]),
    );
    expect(visits?.get("a")).toBeCloseTo(1.25, 9);
    expect(visits?.get("c")).toBeCloseTo(1, 9);
  });

  it("of branches that meet are one, and of a decision's ways their shares", () => {
    const visits = expectedVisits(
      model([
        step("a", [to("b"), to("c")], { split: "parallel" }),
        step("b", [to("d")]),
        step("c", [to("d")]),
        step("d", [to("e", 0.3), to("f", 0.7)], { join: 2 }),
        step("e", []),
        step("f", []),
      ]),
    );
    expect([...(visits ?? [])].sort()).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 1],
      ["d", 1],
      ["e", 0.3],
      ["f", 0.7],
    ]);
  });

  it("weigh what segments do by their shares", () => {
    const segments = [
      { id: "s", name: "S", share: 0.25, priority: 0 },
      { id: "t", name: "T", share: 0.75, priority: 0 },
    ];
    const next = [
      { to: "b", probability: 0.5, bySegment: [1, null] },
      { to: "c", probability: 0.5, bySegment: [0, null] },
    ];
    const visits = expectedVisits(model([step("a", next), step("b", []), step("c", [])], { segments }));
    expect(visits?.get("b")).toBeCloseTo(0.25 + 0.75 / 2, 12);
  });

  it("are none where a loop is never left", () => {
    expect(expectedVisits(model([step("a", [to("b")]), step("b", [to("a")])]))).toBeNull();
  });
});

describe("the load of a pool", () => {
  it("is what comes in a week over what its people can do in its hours", () => {
    const pools = [{ ...desk, hours: { spans: office, closedDays: [] } }];
    const steps = [step("a", [], { poolId: "desk", work })];
    const [load] = poolLoads(model(steps, { pools })) ?? [];
    // 168 × 10 min of 2 × 40 h × 0.75.
    expect(load?.hoursArriving).toBeCloseTo(1680 / 60, 9);
    expect(load?.hoursPossible).toBeCloseTo(3600 / 60, 9);
    expect(load?.utilisation).toBeCloseTo(1680 / 3600, 12);
  });

  it("counts an hour once where spans of a calendar overlap", () => {
    const spans = [...office, { weekday: 0, from: 600, to: 1080 }].sort(
      (a, b) => a.weekday - b.weekday || a.from - b.from,
    );
    const [load] =
      poolLoads(model([step("a", [])], { pools: [{ ...desk, hours: { spans, closedDays: [] } }] })) ?? [];
    expect(load?.hoursPossible).toBeCloseTo(41 * 2 * 0.75, 9);
  });

  it("holds the work of those who come again, by the rework factor", () => {
    const again = [
      step("a", [to("a", 0.5), to("b", 0.5)], { poolId: "desk", work, reworkFactor: 0.5 }),
      step("b", []),
    ];
    const [load] = poolLoads(model(again, { pools: [desk] })) ?? [];
    expect(load?.hoursArriving).toBeCloseTo((168 * (10 + 5)) / 60, 6);
  });

  it("holds signatures, and the work that is done again when one is refused", () => {
    const signing = {
      poolId: "desk",
      approverPoolId: "desk",
      work,
      approvals: 2,
      approvalReturn: 0.5,
      approvalTime: { kind: "fixed", value: 3 },
    } as const;
    const [load] = poolLoads(model([step("a", [], signing)], { pools: [desk] })) ?? [];
    // Both pass at once in one round of four: 4 rounds of work; each round asks for 1 + ½ signatures.
    expect(load?.hoursArriving).toBeCloseTo((168 * (4 * 10 + 4 * 1.5 * 3)) / 60, 6);
  });

  it("is without end where there is work and nobody", () => {
    const [load] =
      poolLoads(model([step("a", [], { poolId: "desk", work })], { pools: [{ ...desk, heads: 0 }] })) ?? [];
    expect(load?.utilisation).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a time as it is drawn", () => {
  const minutes = fc.double({ min: 0, max: 1e5, noNaN: true });
  const source = fc.constant("assumed" as const);
  const duration = fc.oneof(
    fc.record({ kind: fc.constant("fixed" as const), value: minutes, source }),
    fc
      .record({ median: minutes, ratio: fc.double({ min: 0.5, max: 20, noNaN: true }) })
      .map(({ median, ratio }) => ({
        kind: "lognormal" as const,
        median,
        p90: median * ratio,
        source: "assumed" as const,
      })),
    fc
      .array(minutes, { minLength: 3, maxLength: 3 })
      .map((some) => some.toSorted((a, b) => a - b))
      .map(([minimum = 0, mode = 0, maximum = 0]) => ({
        kind: "pert" as const,
        minimum,
        mode,
        maximum,
        source: "assumed" as const,
      })),
    fc.record({ kind: fc.constant("exponential" as const), mean: minutes, source }),
    fc.record({
      kind: fc.constant("empirical" as const),
      values: fc.array(minutes, { minLength: 1, maxLength: 20 }),
      source,
    }),
  );

  it("has the mean that the closed forms reckon with", () => {
    fc.assert(
      fc.property(duration, (given) => {
        const mean = durationMean(given);
        expect(Math.abs(momentsOfTime(distributionOf(given)).mean - mean)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, mean),
        );
      }),
      { seed: 8 },
    );
  });

  it("is fixed where nothing can be drawn from it", () => {
    expect(distributionOf({ kind: "lognormal", median: 5, p90: 5, source: "assumed" })).toEqual({
      kind: "fixed",
      value: 5,
    });
    expect(distributionOf({ kind: "pert", minimum: 4, mode: 4, maximum: 4, source: "assumed" })).toEqual({
      kind: "fixed",
      value: 4,
    });
    expect(distributionOf(null)).toBeNull();
  });
});
