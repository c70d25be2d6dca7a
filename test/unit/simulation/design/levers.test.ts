import { momentsOfTime } from "@shared/simulation/closed-forms/distribution-moments.ts";
import { instantEstimate } from "@shared/simulation/closed-forms/instant.ts";
import { leverKey, type Setting } from "@shared/simulation/experiment/design/lever.ts";
import { leversOf } from "@shared/simulation/experiment/design/levers-of.ts";
import { standingOf } from "@shared/simulation/experiment/design/standing.ts";
import { chancesWith, scaled, withLevers } from "@shared/simulation/experiment/design/with-levers.ts";
import type { Distribution, ServiceModel } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aPool,
  aQueue,
  arrivingAt,
  aService,
  aStep,
  exponential,
  fixed,
  perMinute,
} from "../../../builders/service-model.ts";

/** A decision three ways, an approval that is asked for twice, and a desk. */
const service = (): ServiceModel =>
  aService(
    [
      aStep("ask", { work: fixed(2), poolId: "desk", next: [{ to: "choose", probability: 1 }] }),
      aStep("choose", {
        next: [
          { to: "sign", probability: 0.2 },
          { to: "end", probability: 0.5 },
          { to: "post", probability: 0.3 },
        ],
      }),
      aStep("sign", {
        poolId: "desk",
        approverPoolId: "desk",
        work: fixed(5),
        approvals: 2,
        approvalReturn: 0.1,
        approvalTime: fixed(3),
        costPerVisit: 7,
        next: [{ to: "end", probability: 1 }],
      }),
      aStep("post", { wait: fixed(60), approvals: 1, next: [{ to: "end", probability: 1 }] }),
      aStep("end"),
    ],
    [aPool("desk", 2)],
    perMinute(0.1),
  );
const stepOf = (model: ServiceModel, id: string) => model.steps.find((step) => step.id === id);
const set = (...settings: Setting[]) => withLevers(service(), settings);

const time: fc.Arbitrary<Distribution> = fc
  .record({
    low: fc.double({ min: 0.1, max: 50, noNaN: true }),
    more: fc.double({ min: 0.1, max: 50, noNaN: true }),
  })
  .chain(({ low, more }) =>
    fc.constantFrom<Distribution>(
      fixed(low),
      exponential(low),
      { kind: "lognormal", median: low, p90: low + more },
      { kind: "pert", minimum: low, mode: low + more / 2, maximum: low + more },
      { kind: "empirical", values: [low, low + more] },
    ),
  );

describe("what can be moved in a service", () => {
  it("is people, clients, the likeliest way out of each decision, approvals, returns and touch times", () => {
    expect(leversOf(service(), new Set(["sign"])).map(({ key, now }) => [key, now])).toEqual([
      ["arrivals", 1],
      ["heads desk", 2],
      ["way choose 1", 0.5],
      ["approval sign post", 1],
      ["approval sign", 1],
      ["approval post", 1],
      ["return sign", 0.1],
      ["return post", 0],
      ["work ", 1],
      ["work ask", 1],
      ["work sign", 1],
    ]);
  });

  it("is not how many come where they come as written down, nor a decision that is always taken the same way", () => {
    const model = aService(
      [
        aStep("a", {
          next: [
            { to: "b", probability: 1 },
            { to: "b", probability: 0 },
          ],
        }),
        aStep("b"),
      ],
      [],
      arrivingAt(1, 2),
    );
    expect(leversOf(model, new Set())).toEqual([]);
    expect(() => withLevers(model, [{ lever: { kind: "arrivals" }, value: 2 }])).toThrow(RangeError);
  });

  it("leaves the service as it is where every lever stands where it stood", () => {
    const model = service();
    const settings = leversOf(model, new Set(["sign"])).map(({ lever, now }) => ({ lever, value: now }));
    expect(withLevers(model, settings)).toEqual(model);
  });
});

describe("a service with a number moved", () => {
  it("has so many people in the pool, and as many more clients in every hour", () => {
    const { pools } = set({ lever: { kind: "heads", poolId: "desk" }, value: 5 });
    expect(pools.map(({ heads }) => heads)).toEqual([5]);
    const { arrivals } = set({ lever: { kind: "arrivals" }, value: 1.5 });
    expect(arrivals.kind === "rate" && arrivals.perHour.every((rate) => Math.abs(rate - 9) < 1e-9)).toBe(
      true,
    );
  });

  it("passes an approval step in no time, without a return and at no cost, and waits for nobody there", () => {
    const steps = [{ stepId: "sign", isAll: true }];
    const sign = stepOf(set({ lever: { kind: "approval", steps }, value: 0 }), "sign");
    expect(sign).toMatchObject({
      work: null,
      approvals: 0,
      approvalReturn: 0,
      costPerVisit: 0,
      approvalTime: null,
    });
    const post = stepOf(
      set({ lever: { kind: "approval", steps: [{ stepId: "post", isAll: false }] }, value: 0 }),
      "post",
    );
    expect(post).toMatchObject({ wait: fixed(60), approvals: 0 });
  });

  it("is quicker by exactly the approvals' share of the lead time, by formula", () => {
    const idle: ServiceModel = { ...service(), pools: [aPool("desk", 500)], arrivals: perMinute(0.001) };
    const leadOf = (model: ServiceModel) => {
      const estimate = instantEstimate(model);
      return estimate.state === "known" ? estimate.leadTime : Number.NaN;
    };
    // Two approvals, each of which sends back with .1, and then all is done again: (1 − .9²)/.1 · 3 + 5, over .9².
    const signed = ((1 - 0.9 ** 2) / 0.1) * 3 + 5;
    const steps = [{ stepId: "sign", isAll: true }];
    const without = withLevers(idle, [{ lever: { kind: "approval", steps }, value: 0 }]);
    expect(leadOf(idle) - leadOf(without)).toBeCloseTo((0.2 * signed) / 0.9 ** 2, 6);
  });

  it("multiplies every touch time, and single ones once more", () => {
    const moved = set(
      { lever: { kind: "work", stepId: null }, value: 0.5 },
      { lever: { kind: "work", stepId: "sign" }, value: 1.2 },
    );
    expect(stepOf(moved, "ask")?.work).toEqual(fixed(1));
    expect(stepOf(moved, "sign")?.work).toEqual(fixed(3));
    expect(stepOf(moved, "post")?.work).toBeNull();
  });

  it("takes a time of any kind by its factor: the mean by it, the variance by its square", () => {
    fc.assert(
      fc.property(time, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (given, factor) => {
        const [before, after] = [momentsOfTime(given), momentsOfTime(scaled(given, factor))];
        expect(after.mean / (before.mean * factor)).toBeCloseTo(1, 6);
        if (before.variance > 1e-9)
          expect(after.variance / (before.variance * factor ** 2)).toBeCloseTo(1, 5);
      }),
    );
  });

  it("gives one way its chance, and the others share the rest as they did", () => {
    const { next = [] } =
      stepOf(set({ lever: { kind: "way", stepId: "choose", place: 1 }, value: 0.75 }), "choose") ?? {};
    expect(next.map(({ probability }) => Number(probability.toFixed(9)))).toEqual([0.1, 0.75, 0.15]);
    const chances = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(chances, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (given, at, chance) => {
        const place = at % given.length;
        const moved = chancesWith(given, place, chance);
        expect(moved[place]).toBe(chance);
        expect(moved.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const [first, second] = [0, 1, 2].filter((index) => index !== place) as [number, number];
        if (second < given.length)
          expect((moved[first] ?? 0) * (given[second] ?? 0)).toBeCloseTo(
            (moved[second] ?? 0) * (given[first] ?? 0),
            9,
          );
      }),
    );
  });

  it("has the same key for the same number only", () => {
    const keys = leversOf(service(), new Set()).map(({ lever }) => leverKey(lever));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("whether a service has a usual life", () => {
  it("names the pool that gets more work than it can do, and by how much", () => {
    expect(standingOf(aQueue(perMinute(0.9), 1, exponential(1)))).toEqual({ state: "stable" });
    const over = standingOf(aQueue(perMinute(1.1), 1, exponential(1)));
    expect(over).toMatchObject({ state: "overloaded", poolId: "desk" });
    expect(over.state === "overloaded" && over.overload).toBeCloseTo(0.1, 9);
  });

  it("leaves it to the runs where clients give up, and says where there is no end", () => {
    const queue = aQueue(perMinute(1.1), 1, exponential(1));
    const [step] = queue.steps;
    expect(standingOf({ ...queue, steps: [{ ...step!, patience: exponential(5) }] })).toEqual({
      state: "stable",
    });
    const round = aService(
      [
        aStep("a", { next: [{ to: "b", probability: 1 }] }),
        aStep("b", { next: [{ to: "a", probability: 1 }] }),
      ],
      [],
      perMinute(1),
    );
    expect(standingOf(round)).toEqual({ state: "no-end" });
  });
});
