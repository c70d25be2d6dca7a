import { describe, expect, it } from "vitest";
import { aService, aStep, fixed } from "../../builders/service-model.ts";
import { expectKnown, replicate, runOnce } from "../../builders/simulation-runs.ts";

const steps = [aStep("come")];
const WEEK = 10_080;

describe("arrivals", () => {
  it("come at the rate of each hour of the week, and at no other", () => {
    const perHour = Array.from({ length: 168 }, (_, hour) => (hour === 10 ? 30 : hour === 34 ? 6 : 0));
    const model = aService(steps, [], { kind: "rate", perHour });
    const results = replicate(model, { horizon: 10 * WEEK }, 20);
    const within = (hour: number) =>
      results.map(
        ({ cases }) =>
          cases.arrived.filter((moment) => Math.floor((moment % WEEK) / 60) === hour).length / 10,
      );
    expectKnown(within(10), 30, 0.08);
    expectKnown(within(34), 6, 0.16);
    for (const { cases, counted } of results)
      expect(
        cases.arrived.filter((moment) => [10, 34].includes(Math.floor((moment % WEEK) / 60))),
      ).toHaveLength(counted.finished);
  });

  it("come at all where the rate is tiny, and never where there is none", () => {
    const rate = (value: number) =>
      aService(steps, [], { kind: "rate", perHour: Array.from({ length: 168 }, () => value) });
    expect(runOnce(rate(0), { horizon: 1e9 }).all.arrived).toBe(0);
    const seldom = replicate(rate(1e-6), { horizon: 1e9 }, 20).map(({ all }) => all.arrived);
    expectKnown(seldom, 1e9 / 60 / 1e6, 0.25);
  });

  it("come at even intervals", () => {
    const model = aService(steps, [], { kind: "interval", between: fixed(25) });
    expect([...runOnce(model, { horizon: 101 }).cases.arrived]).toEqual([25, 50, 75, 100]);
  });

  it("are said again in each period, in order", () => {
    const model = aService(steps, [], { kind: "replay", moments: [30, 10], period: 100 });
    expect([...runOnce(model, { horizon: 250 }).cases.arrived]).toEqual([10, 30, 110, 130, 210, 230]);
    const once = aService(steps, [], { kind: "replay", moments: [30, 10], period: 0 });
    expect([...runOnce(once, { horizon: 250 }).cases.arrived]).toEqual([10, 30]);
  });
});

describe("what counts", () => {
  const model = aService([aStep("wait", { wait: fixed(60) })], [], { kind: "interval", between: fixed(25) });

  it("is who comes between warm-up and horizon", () => {
    const { cases, counted, all } = runOnce(model, { horizon: 200, warmUp: 100 });
    expect([...cases.arrived]).toEqual([100, 125]);
    expect(counted).toEqual({ arrived: 4, finished: 2, gaveUp: 0, turnedAway: 0, inside: 2 });
    expect(all.arrived).toBe(7);
  });

  it("is followed to its end where asked for, while others keep coming", () => {
    const { cases, counted, all, until } = runOnce(model, { horizon: 200, warmUp: 100, followUntil: 1_000 });
    expect([...cases.arrived]).toEqual([100, 125, 150, 175]);
    expect(counted.inside).toBe(0);
    expect(all.arrived).toBe(9);
    expect(until).toBe(235);
  });

  it("is followed no further than asked for", () => {
    expect(runOnce(model, { horizon: 200, warmUp: 100, followUntil: 220 }).counted.inside).toBe(1);
  });
});
