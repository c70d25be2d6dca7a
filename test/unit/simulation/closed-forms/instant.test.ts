import { type InstantEstimate, instantEstimate } from "@shared/simulation/closed-forms/instant.ts";
import type { ServiceModel, WeekHours } from "@shared/simulation/service-model.ts";
import { describe, expect, it } from "vitest";
import { officeHours, perHour, pool, service, step, to } from "./services.ts";

type Known = Extract<InstantEstimate, { state: "known" }>;
const known = (model: ServiceModel): Known => {
  const estimate = instantEstimate(model);
  if (estimate.state !== "known") throw new Error(estimate.state);
  return estimate;
};
const leadTime = (model: ServiceModel): number => known(model).leadTime;
const DAY = 1440;
const fixed = (value: number) => ({ kind: "fixed", value }) as const;
const exponential = (mean: number) => ({ kind: "exponential", mean }) as const;

describe("one queue", () => {
  const queue = (heads: number, rate: number, work: Parameters<typeof step>[1]) =>
    service([step("a", { poolId: "p", ...work })], {
      pools: [pool("p", heads)],
      arrivals: perHour(rate * 60),
    });

  it.each([
    ["M/M/1 λ .9", 1, 0.9, exponential(1), 10],
    ["M/M/1 λ 2 μ 3", 1, 2, exponential(1 / 3), 1],
    ["M/M/2 λ 2 μ 3", 2, 2, exponential(1 / 3), 0.375],
    ["M/M/5 λ 4.5", 5, 4.5, exponential(1), 2.524986],
    ["M/D/1 λ .8", 1, 0.8, fixed(1), 3],
    ["M/D/1 λ .9", 1, 0.9, fixed(1), 5.5],
  ] as const)("%s is exact", (_, heads, rate, work, time) =>
    expect(leadTime(queue(heads, rate, { work }))).toBeCloseTo(time, 6),
  );

  it("M/LN/1 with mean 1 and cv 1.5 at ρ .9 is exact", () => {
    const square = Math.log(1 + 1.5 ** 2);
    const median = Math.exp(-square / 2);
    const work = {
      kind: "lognormal",
      median,
      p90: median * Math.exp(1.2815515655446004 * Math.sqrt(square)),
    } as const;
    expect(leadTime(queue(1, 0.9, { work }))).toBeCloseTo(15.625, 6);
  });

  it("even arrivals wait less: D/M/1 about half of M/M/1", () => {
    const model = {
      ...queue(1, 0.9, { work: exponential(1) }),
      arrivals: { kind: "interval", between: fixed(1 / 0.9) },
    } as const;
    expect(leadTime(model)).toBeCloseTo(1 + 4.5, 6);
  });

  it("takes the time that people are away as work, but the client is done when the work is", () => {
    const model = service([step("a", { poolId: "p", work: exponential(0.8) })], {
      pools: [pool("p", 1, { shrinkage: 0.2 })],
      arrivals: perHour(0.9 * 60),
    });
    expect(leadTime(model)).toBeCloseTo(9 + 0.8, 6);
  });
});

describe("a flow", () => {
  it("a tandem of λ 1, μ 2 and 1.5 takes 3", () => {
    const steps = [
      step("a", { poolId: "p", work: exponential(0.5), next: to("b") }),
      step("b", { poolId: "q", work: exponential(1 / 1.5) }),
    ];
    expect(
      leadTime(service(steps, { pools: [pool("p", 1), pool("q", 1)], arrivals: perHour(60) })),
    ).toBeCloseTo(3, 6);
  });

  it("of rework, parallel work and a branch takes 8.65 days, as a lower bound", () => {
    const wait = (days: number) => ({ wait: fixed(days * DAY) });
    const estimate = known(
      service([
        step("first", { ...wait(1), next: to(["first", 0.2], ["fork", 0.8]) }),
        step("fork", { split: "parallel", next: to("short", "long") }),
        step("short", { ...wait(1), next: to("join") }),
        step("long", { ...wait(3), next: to("join") }),
        step("join", { join: 2, ...wait(3), next: to(["one", 0.6], ["two", 0.4]) }),
        step("one", wait(1)),
        step("two", wait(2)),
      ]),
    );
    expect(estimate.leadTime / DAY).toBeCloseTo(8.65, 9);
    expect(estimate.isLowerBound).toBe(true);
    expect(estimate.steps.find(({ stepId }) => stepId === "two")?.parts.wait).toBeCloseTo(0.8 * DAY, 6);
  });

  it("with a split inside a branch of another, and a loop inside a branch", () => {
    const work = (minutes: number) => ({ work: fixed(minutes) });
    const steps = [
      step("outer", { split: "parallel", next: to("inner", "slow") }),
      step("inner", { split: "parallel", next: to("x", "y") }),
      step("x", { ...work(10), next: to(["x", 0.5], ["near", 0.5]) }),
      step("y", { ...work(15), next: to("near") }),
      step("near", { join: 2, ...work(5), next: to("far") }),
      step("slow", { ...work(24), next: to("far") }),
      step("far", { join: 2, ...work(1) }),
    ];
    expect(leadTime(service(steps))).toBeCloseTo(26, 9);
  });

  it("of branches that end apart takes as long as the longest", () => {
    const steps = [
      step("fork", { split: "parallel", next: to("a", "b") }),
      step("a", { work: fixed(7) }),
      step("b", { work: fixed(9) }),
    ];
    expect(leadTime(service(steps))).toBeCloseTo(9, 9);
  });

  it("adds hand-offs and waits once per entry, work and approvals once per time they are done", () => {
    const estimate = known(
      service([
        step("a", {
          work: fixed(10),
          reworkFactor: 0.5,
          handOffDelay: fixed(100),
          wait: fixed(1000),
          clientWait: true,
          approvals: 2,
          approvalReturn: 0.2,
          approvalTime: fixed(1),
        }),
      ]),
    );
    const { visits, parts } = estimate.steps[0]!;
    expect(visits).toBeCloseTo(1.5625, 9);
    expect(parts).toMatchObject({ wait: 0, queue: 0 });
    expect(parts.handOff).toBeCloseTo(100, 9);
    expect(parts.client).toBeCloseTo(1000, 9);
    expect(parts.work).toBeCloseTo(10 + 0.5625 * 5, 9);
    expect(parts.approval).toBeCloseTo(1.5625 * 1.8, 9);
    expect(estimate.leadTime).toBeCloseTo(100 + 1000 + parts.work + parts.approval, 9);
  });

  it("waits for a batch half of the time in which it fills, and then for those before it", () => {
    const batch = (heads: number) =>
      known(
        service([step("a", { poolId: "p", batch: 5, work: fixed(0.01) })], {
          pools: [pool("p", heads)],
          arrivals: perHour(6),
        }),
      ).steps[0]!.parts;
    expect(batch(1).together).toBeCloseTo(20, 9);
    expect(batch(1).queue - batch(5).queue).toBeCloseTo(0.02, 4);
  });
});

describe("opening hours", () => {
  const office = officeHours(9, 17);
  const within = {
    kind: "rate",
    perHour: Array.from({ length: 168 }, (_, hour) =>
      hour < 120 && hour % 24 >= 9 && hour % 24 < 17 ? 0.001 : 0,
    ),
  } as const;
  const desk = (minutes: number, hours: WeekHours, arrivals: ServiceModel["arrivals"]) =>
    known(
      service([step("a", { poolId: "p", work: fixed(minutes) })], {
        pools: [pool("p", 1, { hours })],
        arrivals,
      }),
    ).steps[0]!.parts;

  it("stretch work that comes while it is open: 40 open hours of 168 make 4.2 of it", () => {
    // An hour of work meets closing time with chance 1/8: 16 hours, after Friday 64. 60/480·(4·960 + 3840)/5 = 192.
    const { closed, work, queue } = desk(60, office, within);
    expect(work).toBe(60);
    expect(closed).toBeCloseTo(192, 0);
    expect(queue).toBeLessThan(0.2);
  });

  it("let work that comes while it is closed wait for the opening", () => {
    // Σ gap²/2 over the week: (4·960² + 3840²)/2/10,080.
    const { closed } = desk(1, office, perHour(0.001));
    const untilOpen = (4 * 960 ** 2 + 3840 ** 2) / 2 / 10_080;
    expect(closed).toBeGreaterThan(untilOpen);
    expect(closed).toBeLessThan(untilOpen + 5);
  });

  it("build up a backlog when more comes at its busy hour than can be done", () => {
    // 40 jobs of 3 minutes come in one hour: half an hour of it is still waiting then.
    const burst = {
      kind: "rate",
      perHour: Array.from({ length: 168 }, (_, hour) => (hour === 34 ? 40 : 0)),
    } as const;
    const even = {
      kind: "rate",
      perHour: Array.from({ length: 168 }, (_, hour) => (hour === 34 ? 20 : 0)),
    } as const;
    expect(desk(3, office, burst).queue - desk(3, office, even).queue).toBeGreaterThan(30);
  });

  it("are nothing where the pool is open round the clock", () =>
    expect(
      desk(
        60,
        { spans: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 0, to: 1440 })), closedDays: [] },
        perHour(0.1),
      ).closed,
    ).toBe(0));

  it("let a wait count in its own calendar", () => {
    const parts = known(service([step("a", { wait: fixed(480), waitHours: office })], { arrivals: within }))
      .steps[0]!.parts;
    expect(parts.wait).toBe(480);
    // A working day: the nights that it meets, 128 closed hours to 40 open ones.
    expect(parts.closed).toBeCloseTo(480 * (128 / 40), 6);
  });
});

describe("what has no answer", () => {
  it("is said: an overloaded pool by name and how much, nobody comes, no end", () => {
    const busy = service([step("a", { poolId: "p", work: fixed(90) })], { pools: [pool("p", 1)] });
    const overloaded = instantEstimate(busy);
    expect(
      overloaded.state === "overloaded" &&
        overloaded.pools.map(({ pool: { name }, overload }) => [name, overload]),
    ).toEqual([["Pool p", expect.closeTo(0.5, 9)]]);
    expect(instantEstimate({ ...busy, arrivals: perHour(0) }).state).toBe("no-arrivals");
    expect(instantEstimate(service([step("a", { next: to("a") })])).state).toBe("no-end");
    const within = service([
      step("s", { split: "parallel", next: to("a", "b") }),
      step("a", { next: to(["s", 0.1], ["j", 0.9]) }),
      step("b", { next: to("j") }),
      step("j", { join: 2 }),
    ]);
    expect(instantEstimate(within).state).toBe("split-within-itself");
  });

  it("is said of a service with so many steps that it would stop the screen, and so are its overloaded pools", () => {
    const large = (minutes: number) =>
      service(
        Array.from({ length: 1000 }, (_, place) =>
          step(`s${place}`, {
            ...(place === 0 ? { poolId: "p", work: fixed(minutes) } : {}),
            next: place < 999 ? to(`s${place + 1}`) : [],
          }),
        ),
        { pools: [pool("p", 1)] },
      );
    expect(instantEstimate(large(1)).state).toBe("too-large");
    expect(instantEstimate(large(90)).state).toBe("overloaded");
  });

  it("is not told where room to wait is short, also where more work comes than can be done", () => {
    const short = (room: number | null, minutes: number) =>
      instantEstimate(
        service([step("a", { poolId: "p", work: fixed(minutes) })], {
          pools: [{ ...pool("p", 1), room }],
          arrivals: perHour(1),
        }),
      ).state;
    expect([short(5, 10), short(0, 90)]).toEqual(["turns-away", "turns-away"]);
    expect([short(null, 10), short(null, 90)]).toEqual(["known", "overloaded"]);
  });

  it("is known where each of many steps has a cap that no case ever comes to", () => {
    const capped = service(
      Array.from({ length: 300 }, (_, place) =>
        step(`s${place}`, { mostVisits: 2, wait: fixed(1), next: place < 299 ? to(`s${place + 1}`) : [] }),
      ),
    );
    const estimate = instantEstimate(capped);
    expect(estimate.state === "known" && estimate.leadTime).toBeCloseTo(300, 6);
  });
});
