import { arrivalFigures } from "@shared/simulation/closed-forms/arrival-figures.ts";
import { momentsOfTime } from "@shared/simulation/closed-forms/distribution-moments.ts";
import { solveLinear } from "@shared/simulation/closed-forms/linear-system.ts";
import { networkOf } from "@shared/simulation/closed-forms/network.ts";
import { overloaded, poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeHours, perHour, pool, service, step, to } from "./services.ts";

const visits = (model: ServiceModel): number[] | null => {
  const found = networkOf(model)?.visits;
  return found ? [...found] : null;
};
const close = (values: readonly number[] | null, expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(values?.[index]).toBeCloseTo(value, 9);
};

describe("visits per case", () => {
  it("follow probabilities, taken as shares of their sum", () => {
    close(
      visits(
        service([step("a", { next: to(["b", 30], ["c", 10]) }), step("b", { next: to("c") }), step("c")]),
      ),
      [1, 0.75, 1],
    );
  });

  it("of a loop with chance r are 1/(1 − r)", () => {
    close(
      visits(
        service([step("a", { next: to("b") }), step("b", { next: to(["a", 0.2], ["c", 0.8]) }), step("c")]),
      ),
      [1.25, 1.25, 1],
    );
  });

  it("differ by segment and are mixed by the segments' shares", () => {
    const flows = [
      { to: "b", probability: 0.5, bySegment: [1, null] },
      { to: "c", probability: 0.5, bySegment: [0, null] },
    ];
    const segments = [
      { id: "s", name: "s", share: 0.4, priority: 0 },
      { id: "t", name: "t", share: 0.6, priority: 0 },
    ];
    close(visits(service([step("a", { next: flows }), step("b"), step("c")], { segments })), [1, 0.7, 0.3]);
  });

  it("of a join count once for all branches that come in", () => {
    const steps = [
      step("a", { split: "parallel", next: to("b", "c") }),
      step("b", { next: to("d") }),
      step("c", { next: to("d") }),
      step("d", { join: 2, next: to("e") }),
      step("e"),
    ];
    close(visits(service(steps)), [1, 1, 1, 1, 1]);
  });

  it("grow with every approver who may send a case back: 1/(1 − r)ⁿ", () => {
    const found = networkOf(
      service([step("a", { approvals: 2, approvalReturn: 0.2, next: to("b") }), step("b")]),
    );
    close(found && [...found.visits], [1 / 0.64, 1]);
  });

  it("are unknown where cases go round without an end, and a flow into nowhere is refused by name", () => {
    expect(visits(service([step("a", { next: to("b") }), step("b", { next: to("a") })]))).toBeNull();
    expect(() => visits(service([step("a", { next: to("x") })]))).toThrow("Step a leads to x");
    expect(visits(service([], { startId: "a" }))).toBeNull();
  });

  it("with a cap of m and chance q to come back are (1 − q^m)/(1 − q), at the step and behind it", () => {
    for (const most of [1, 2, 3, 7]) {
      const expected = (1 - 0.6 ** most) / 0.4;
      const own = service([step("a", { mostVisits: most, next: to(["a", 0.6], ["b", 0.4]) }), step("b")]);
      close(visits(own), [expected, 1]);
      const behind = service([
        step("a", { mostVisits: most, next: to("d") }),
        step("d", { next: to(["r", 0.6], ["b", 0.3], ["c", 0.1]) }),
        step("r", { next: to("a") }),
        step("b"),
        step("c"),
      ]);
      close(visits(behind), [expected, expected, expected - 1, 0.75, 0.25]);
      const sentBack = service([
        step("a", { mostVisits: most, approvals: 1, approvalReturn: 0.6, next: to("b") }),
        step("b"),
      ]);
      close(visits(sentBack), [expected, 1]);
    }
  });

  it("with a cap end a loop that hardly ends by chance, but not one whose flow on has no share", () => {
    const model = service([
      step("a", { mostVisits: 4, next: to("d") }),
      step("d", { next: to(["a", 1], ["b", 0]) }),
      step("b"),
    ]);
    // The flow on has no share that it could take: the loop has no end, and the model says so.
    expect(visits(model)).toBeNull();
    const almost = service([
      step("a", { mostVisits: 4, next: to("d") }),
      step("d", { next: to(["a", 0.999999], ["b", 1e-6]) }),
      step("b"),
    ]);
    expect(visits(almost)?.[0]).toBeCloseTo(4, 4);
  });

  it("with a cap are those of walking through every state of a random service", () => {
    fc.assert(
      fc.property(randomService, ({ model, capped }) => {
        const walked = walk(model, capped);
        const found = visits(model);
        expect(found).not.toBeNull();
        for (const [index, value] of walked.entries()) expect(found?.[index]).toBeCloseTo(value, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("lead every case to an end", () => {
    fc.assert(
      fc.property(randomService, ({ model }) => {
        const network = networkOf(model)!;
        const { n, flows, back } = network.routing;
        let ended = 0;
        for (let from = 0; from < n; from++) {
          let left = 1 - back[from]!;
          for (let target = 0; target < n; target++) left -= flows[from * n + target]!;
          ended += left * network.visits[from]!;
        }
        expect(ended).toBeCloseTo(1, 8);
      }),
    );
  });
});

/** Steps that each lead on to the next, and to some others by chance; one of them has a cap. */
const randomService = fc
  .record({
    n: fc.integer({ min: 2, max: 5 }),
    weights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 25, maxLength: 25 }),
    capped: fc.nat({ max: 4 }),
    most: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ n, weights, capped, most }) => {
    const steps = Array.from({ length: n }, (_, from) =>
      step(`${from}`, {
        mostVisits: from === capped % n ? most : 0,
        next:
          from === n - 1 && weights[from]! < 2
            ? []
            : [
                ...Array.from({ length: n }, (_, target) => ({
                  to: `${target}`,
                  probability: weights[from * 5 + target]!,
                })),
                { to: "end", probability: 1 },
              ].filter(({ probability }) => probability > 0),
      }),
    );
    return { model: service([...steps, step("end")]), capped: capped % n };
  });

/** Expected visits, by carrying the chances of (step, visits of the capped step) on until nearly nothing is left. */
function walk(model: ServiceModel, capped: number): number[] {
  const { steps } = model;
  const place = new Map(steps.map(({ id }, index) => [id, index]));
  const targets = steps.map(({ next }) => next.map((flow) => place.get(flow.to)!));
  const reaches = (from: number, target: number): boolean => {
    const seen = new Set([from]);
    for (const one of seen) for (const next of targets[one]!) seen.add(next);
    return seen.has(target);
  };
  const isGate = (first: number): boolean => {
    const seen = new Set<number>();
    let at = first;
    while (at !== capped) {
      if (seen.has(at) || targets[at]!.length !== 1) return false;
      seen.add(at);
      at = targets[at]![0]!;
    }
    return true;
  };
  const most = steps[capped]!.mostVisits;
  const total = steps.map(() => 0);
  let states = new Map<string, { at: number; seen: number; chance: number }>();
  const put = (map: typeof states, at: number, seen: number, chance: number) => {
    const key = `${at} ${seen}`;
    map.set(key, { at, seen, chance: (map.get(key)?.chance ?? 0) + chance });
  };
  put(states, 0, capped === 0 ? 1 : 0, 1);
  for (let round = 0; round < 2000 && states.size > 0; round++) {
    const next: typeof states = new Map();
    for (const { at, seen, chance } of states.values()) {
      total[at]! += chance;
      const { next: flows } = steps[at]!;
      const allowed = flows.filter((_, index) => {
        const target = targets[at]![index]!;
        if (seen < most || flows.length === 1) return true;
        return !isGate(target) && (at !== capped || !reaches(target, capped));
      });
      const open = allowed.length > 0 ? allowed : flows;
      const whole = open.reduce((sum, { probability }) => sum + probability, 0);
      for (const { to: id, probability } of open) {
        const target = place.get(id)!;
        const share = (chance * probability) / whole;
        if (share > 1e-13) put(next, target, Math.min(most, seen + (target === capped ? 1 : 0)), share);
      }
    }
    states = next;
  }
  return total;
}

describe("load of pools", () => {
  it("is the work of all steps, of first and later visits, and of approvals", () => {
    const model = service(
      [
        step("a", { poolId: "p", work: { kind: "fixed", value: 30 }, reworkFactor: 0.5, next: to("b") }),
        step("b", { next: to(["a", 0.2], ["c", 0.8]) }),
        step("c", {
          poolId: "p",
          work: { kind: "exponential", mean: 6 },
          approvals: 2,
          approverPoolId: "q",
          approvalTime: { kind: "fixed", value: 12 },
        }),
      ],
      {
        pools: [pool("p", 1), pool("q", 2, { hours: officeHours(9, 17) }), pool("idle", 3)],
        arrivals: perHour(0.5),
      },
    );
    const [p, q, idle] = poolLoads(model)!;
    // 84 cases a week: 30 first, .25 later visits of 15, 6 minutes; 24 minutes of approvals.
    expect(p?.hoursArriving).toBeCloseTo((84 * (30 + 0.25 * 15 + 6)) / 60, 9);
    expect(p?.utilisation).toBeCloseTo((84 * 39.75) / 10_080, 9);
    expect(q?.hoursArriving).toBeCloseTo(33.6, 9);
    expect(q?.hoursPossible).toBe(80);
    expect(idle?.utilisation).toBe(0);
    expect(overloaded(poolLoads(model) ?? [])).toEqual([]);
  });

  it("tells by how much a pool is overloaded and in which hours, the worst first", () => {
    const model = service(
      [
        step("a", { poolId: "desk", work: { kind: "fixed", value: 60 }, next: to("b") }),
        step("b", { poolId: "nobody", work: { kind: "fixed", value: 1 } }),
      ],
      {
        pools: [pool("desk", 2, { hours: officeHours(8, 16), shrinkage: 0.25 }), pool("nobody", 0)],
        arrivals: perHour(0.5),
      },
    );
    const [worst, desk] = overloaded(poolLoads(model) ?? []);
    expect(worst).toMatchObject({ utilisation: Number.POSITIVE_INFINITY, hoursPossible: 0 });
    // 84 hours arrive, 2 × 40 × .75 = 60 can be done: 40 % too many.
    expect(desk).toMatchObject({ hoursArriving: 84, hoursPossible: 60 });
    expect(desk?.pool.name).toBe("Pool desk");
    expect(desk?.overload).toBeCloseTo(0.4, 9);
  });

  it("is unknown where nobody comes", () =>
    expect(poolLoads(service([step("a")], { arrivals: perHour(0) }))).toBeNull());
});

describe("arrivals", () => {
  it("of a log told again every week count to the end of the week", () => {
    const figures = arrivalFigures({ kind: "replay", moments: [0, 30, 60, 90], period: 10_080 });
    expect(figures?.perWeek).toBeCloseTo(4, 9);
    expect([...figures!.byHour.slice(0, 3)]).toEqual([0.5, 0.5, 0]);
    expect(arrivalFigures({ kind: "replay", moments: [5], period: 0 })).toBeNull();
  });
  it("at even intervals do not vary, exponential ones do as Poisson's", () => {
    expect(arrivalFigures({ kind: "interval", between: { kind: "fixed", value: 20 } })).toMatchObject({
      perWeek: 504,
      variation: 0,
    });
    expect(arrivalFigures({ kind: "interval", between: { kind: "exponential", mean: 20 } })?.variation).toBe(
      1,
    );
  });
});

describe("mean and variance of a time", () => {
  it("are those of its distribution", () => {
    expect(momentsOfTime(null)).toEqual({ mean: 0, variance: 0 });
    expect(momentsOfTime({ kind: "exponential", mean: 3 })).toEqual({ mean: 3, variance: 9 });
    expect(momentsOfTime({ kind: "pert", minimum: 0, mode: 3, maximum: 6 })).toEqual({
      mean: 3,
      variance: 9 / 7,
    });
    expect(momentsOfTime({ kind: "empirical", values: [1, 3] })).toEqual({ mean: 2, variance: 1 });
    // Median 1 and σ = 1: p90 = e^1.28155; mean √e, variance e(e − 1).
    const lognormal = momentsOfTime({ kind: "lognormal", median: 1, p90: Math.exp(1.2815515655446004) });
    expect(lognormal.mean).toBeCloseTo(Math.sqrt(Math.E), 9);
    expect(lognormal.variance).toBeCloseTo(Math.E * (Math.E - 1), 9);
    expect(momentsOfTime({ kind: "lognormal", median: 5, p90: 5 })).toEqual({ mean: 5, variance: 0 });
  });
});

describe("linear equations", () => {
  it("are solved, also where rows must change places, and null where they do not determine the answer", () => {
    const found = solveLinear(Float64Array.of(0, 2, 1, 1, 1, 1, 2, 0, -1), Float64Array.of(7, 6, -1));
    close(found && [...found], [1, 2, 3]);
    expect(solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
  });
});
