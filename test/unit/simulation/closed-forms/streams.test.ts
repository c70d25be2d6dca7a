import { backlogOf } from "@shared/simulation/closed-forms/backlog.ts";
import { networkOf } from "@shared/simulation/closed-forms/network.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import { streamVariations } from "@shared/simulation/closed-forms/stream-variation.ts";
import { openMinutesByHour, shiftedHours } from "@shared/simulation/closed-forms/week-hours.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeHours, perHour, pool, service, step, to } from "./services.ts";

const variations = (model: ServiceModel, outside: number): number[] => {
  const network = networkOf(model)!;
  return streamVariations(model, network, poolLoads(model, network)!, outside);
};

describe("how varied the streams between pools are", () => {
  const tandem = service(
    [
      step("a", { poolId: "p", work: { kind: "fixed", value: 48 }, next: to("pause") }),
      step("pause", { wait: { kind: "fixed", value: 5 }, next: to("b") }),
      step("b", { poolId: "q", work: { kind: "fixed", value: 48 } }),
    ],
    { pools: [pool("p", 1), pool("q", 1)] },
  );

  it("a busy pool with even work evens its stream out: Whitt's (1 − ρ²)·c² + ρ²·.2 at ρ .8", () => {
    const [first, second] = variations(tandem, 1);
    expect(first).toBeCloseTo(1, 9);
    expect(second).toBeCloseTo(0.36 + 0.64 * 0.2, 9);
  });

  it("the stream from outside keeps its own at the first pool", () => {
    expect(variations(tandem, 0.25)[0]).toBeCloseTo(0.25, 9);
    expect(variations(tandem, 0.25)[1]).toBeCloseTo(0.36 * 0.25 + 0.64 * 0.2, 9);
  });

  it("a stream split by chance comes nearer to Poisson's", () => {
    const { steps, ...rest } = tandem;
    const split = {
      ...rest,
      steps: steps
        .map((one) => (one.id === "pause" ? { ...one, next: to(["b", 0.25], ["end", 0.75]) } : one))
        .concat(step("end")),
    };
    expect(variations(split, 1)[1]).toBeCloseTo(0.25 * (0.36 + 0.64 * 0.2) + 0.75, 9);
  });

  it("are Poisson's throughout where arrivals and work are", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 2 }), (shares, approvals) => {
        const steps = [0, 1, 2, 3].map((from) =>
          step(`${from}`, {
            poolId: from === 2 ? null : `p${from % 2}`,
            work: { kind: "exponential", mean: 1 },
            approvals,
            approvalReturn: 0.1,
            approverPoolId: "p1",
            approvalTime: { kind: "exponential", mean: 1 },
            next: [
              ...[0, 1, 2, 3].map((target) => ({ to: `${target}`, probability: shares[from * 4 + target]! })),
              { to: "end", probability: 4 },
            ],
          }),
        );
        const model = service([...steps, step("end")], {
          pools: [pool("p0", 1), pool("p1", 1)],
          arrivals: perHour(0.5),
        });
        for (const variation of variations(model, 1)) expect(variation).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the backlog of a week", () => {
  const open = openMinutesByHour(officeHours(9, 17));
  const capacity = open.map((minutes) => minutes * 2);
  const at = (hour: number, work: number) =>
    Float64Array.from({ length: 168 }, (_, index) => (index === hour ? work : 0));

  it("lets work that comes at night wait for the opening, and over the weekend until Monday", () => {
    const { openDelay, closedDelay, turn } = backlogOf(at(30, 1e-6), capacity, open);
    expect(closedDelay[30]).toBeCloseTo(150, 3);
    expect(openDelay[30]).toBeCloseTo(0, 3);
    // Friday 17 to 18, the middle of it: 63.5 hours until Monday 9.
    expect(closedDelay[4 * 24 + 17]).toBeCloseTo(63.5 * 60, 3);
    expect(turn[4 * 24 + 17]).toBeCloseTo(64, 3);
    expect(closedDelay[33]).toBeCloseTo(0, 9);
  });

  it("lets work wait for what came before it", () => {
    // 300 head minutes come from 10 to 11 on Tuesday, two heads do 120 in the hour: 180 are left at 11, 90 minutes' worth.
    const { openDelay, closedDelay } = backlogOf(at(34, 300), capacity, open);
    expect(openDelay[34]).toBeCloseTo(45, 9);
    expect(openDelay[35]).toBeCloseTo(60, 9);
    expect(openDelay[36]).toBeCloseTo(15, 9);
    expect(openDelay[37]).toBe(0);
    expect(closedDelay[35]).toBeCloseTo(0, 9);
  });

  it("carries what is left at closing time over the night", () => {
    // 240 head minutes come from 16 to 17: 120 are left at 17, an hour's worth from 9 on.
    const { openDelay, closedDelay } = backlogOf(at(40, 240), capacity, open);
    expect(closedDelay[41]).toBeCloseTo(15.5 * 60, 9);
    expect(openDelay[41]).toBeCloseTo(60, 9);
  });
});

describe("hours of the week", () => {
  it("count overlapping spans once and cut them at the hour", () => {
    const spans = [
      { weekday: 0, from: 510, to: 600 },
      { weekday: 0, from: 540, to: 630 },
      { weekday: 6, from: 1430, to: 1440 },
    ];
    const open = openMinutesByHour({ spans, closedDays: [] });
    expect([open[8], open[9], open[10], open[11], open[167]]).toEqual([30, 60, 30, 0, 10]);
  });
  it("keep their sum when they are shifted, over the end of the week too", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30_000, noNaN: true }), fc.nat({ max: 167 }), (minutes, hour) => {
        const shares = new Float64Array(168);
        shares[hour] = 1;
        const shifted = shiftedHours(shares, minutes);
        expect(shifted.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const turn = shifted.reduce(
          (sum, share, index) => sum + share * Math.cos((2 * Math.PI * index) / 168),
          0,
        );
        expect(turn).toBeCloseTo(Math.cos((2 * Math.PI * (hour + minutes / 60)) / 168), 3);
      }),
    );
  });
});
