import type { ReplicationResult } from "@shared/simulation/results/results.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { describe, expect, it, vi } from "vitest";
import { replicateLong as replicate, waitsOf } from "../../builders/long-runs.ts";
import {
  aPool,
  aQueue,
  aService,
  aStep,
  exponential,
  fixed,
  perMinute,
} from "../../builders/service-model.ts";
import { expectKnown } from "../../builders/simulation-runs.ts";

// A machine that does other things at the same time needs longer.
vi.setConfig({ testTimeout: 120_000 });

/** Mean 1 with this coefficient of variation. */
function lognormalOfOne(variation: number) {
  const variance = Math.log(1 + variation ** 2);
  const median = Math.exp(-variance / 2);
  return {
    kind: "lognormal",
    median,
    p90: median * Math.exp(1.2815515655446004 * Math.sqrt(variance)),
  } as const;
}

const queueWait = (result: ReplicationResult): number => result.steps[0]!.parts.queue.mean;
const long = { horizon: 93_000, warmUp: 3_000 };
const short = { horizon: 24_500, warmUp: 500 };

const runs = (model: ServiceModel, given: Parameters<typeof replicate>[1], count = 20) =>
  replicate(model, given, count);

describe.each(["stream", "keyed"] as const)("known answers of a queue, with %s draws", (draws) => {
  it("M/M/1: the wait and the 90th percentile of the time inside", () => {
    const results = runs(aQueue(perMinute(0.9), 1, exponential(1)), { ...long, draws }, 30);
    expectKnown(results.map(queueWait), 9, 0.1);
    expectKnown(
      results.map(({ journey }) => journey.lead.p90),
      23.0259,
      0.09,
    );
  });

  it("M/M/5: the chance to wait, and the wait", () => {
    const results = runs(aQueue(perMinute(4.5), 5, exponential(1)), { ...short, draws });
    expectKnown(
      results.map(({ pools }) => pools[0]!.waitingShare),
      0.762493,
      0.012,
    );
    expectKnown(results.map(queueWait), 1.524986, 0.11);
  });
});

describe("known answers of queues", () => {
  it("M/D/1 and D/M/1", () => {
    expectKnown(runs(aQueue(perMinute(0.9), 1, fixed(1)), long).map(queueWait), 4.5, 0.05);
    const regular = aQueue({ kind: "interval", between: fixed(1 / 0.9) }, 1, exponential(1));
    expectKnown(runs(regular, long).map(queueWait), 4.178659, 0.065);
  });

  it("M/LN/1 with a variation of 1.5", () => {
    expectKnown(runs(aQueue(perMinute(0.9), 1, lognormalOfOne(1.5)), long, 40).map(queueWait), 14.625, 0.09);
  });

  it("M/D/5", () => {
    expectKnown(runs(aQueue(perMinute(4.5), 5, fixed(1)), short).map(queueWait), 0.776695, 0.05);
  });

  it("M/G/1 with a load of .8, the work fixed or exponential", () => {
    expectKnown(runs(aQueue(perMinute(0.8), 1, fixed(1)), long).map(queueWait), 2, 0.035);
    expectKnown(runs(aQueue(perMinute(0.8), 1, exponential(1)), long).map(queueWait), 4, 0.055);
  });

  it("M/M/s with λ 2 and μ 3: numbers and times, for one head and for two", () => {
    const one = runs(aQueue(perMinute(2), 1, exponential(1 / 3)), short);
    expectKnown(
      one.map(({ little }) => little.inside),
      2,
      0.03,
    );
    expectKnown(
      one.map(({ journey }) => journey.lead.mean),
      1,
      0.025,
    );
    expectKnown(
      one.map(({ pools }) => pools[0]!.queueLength),
      4 / 3,
      0.04,
    );
    expectKnown(one.map(queueWait), 2 / 3, 0.035);
    expectKnown(
      one.map(({ pools }) => pools[0]!.utilisation),
      2 / 3,
      0.008,
    );
    const two = runs(aQueue(perMinute(2), 2, exponential(1 / 3)), short);
    expectKnown(
      two.map(({ little }) => little.inside),
      0.75,
      0.012,
    );
    expectKnown(
      two.map(({ journey }) => journey.lead.mean),
      0.375,
      0.008,
    );
    expectKnown(
      two.map(({ pools }) => pools[0]!.queueLength),
      1 / 12,
      0.04,
    );
    expectKnown(two.map(queueWait), 1 / 24, 0.04);
  });

  it("Erlang B: with no patience at all, 4 of 19 are turned away by three heads under two erlang", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: exponential(1), patience: fixed(0) })],
      [aPool("desk", 3)],
      perMinute(2),
    );
    expectKnown(
      runs(model, short).map(({ counted }) => counted.gaveUp / counted.arrived),
      4 / 19,
      0.016,
    );
  });

  it("two priorities: those before and those behind", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: exponential(1) })],
      [aPool("desk", 1, { discipline: "priority" })],
      perMinute(0.9),
      {
        segments: [
          { id: "later", name: "Later", share: 0.6, priority: 2 },
          { id: "first", name: "First", share: 0.3, priority: 1 },
        ],
      },
    );
    const results = runs(model, long, 30);
    expectKnown(
      results.map(({ segments }) => segments[1]!.lead.mean - 1),
      1.2857,
      0.02,
    );
    expectKnown(
      results.map(({ segments }) => segments[0]!.lead.mean - 1),
      12.857,
      0.1,
    );
  });

  it("two queues in a row: the 90th percentile, and the mean where the first is faster", () => {
    const row = (rate: number, first: number, second: number) =>
      aService(
        [
          aStep("one", { poolId: "first", work: exponential(first), next: [{ to: "two", probability: 1 }] }),
          aStep("two", { poolId: "second", work: exponential(second) }),
        ],
        [aPool("first", 1), aPool("second", 1)],
        perMinute(rate),
      );
    expectKnown(
      runs(row(0.8, 1, 1), long).map(({ journey }) => journey.lead.p90),
      19.4486,
      0.045,
    );
    expectKnown(
      runs(row(1, 1 / 2, 1 / 1.5), short).map(({ journey }) => journey.lead.mean),
      3,
      0.03,
    );
  });

  it("two branches that are awaited, each with a queue of its own", () => {
    const model = aService(
      [
        aStep("fork", {
          split: "parallel",
          next: [
            { to: "one", probability: 1 },
            { to: "two", probability: 1 },
          ],
        }),
        aStep("one", { poolId: "first", work: exponential(1), next: [{ to: "both", probability: 1 }] }),
        aStep("two", { poolId: "second", work: exponential(1), next: [{ to: "both", probability: 1 }] }),
        aStep("both", { join: 2 }),
      ],
      [aPool("first", 1), aPool("second", 1)],
      perMinute(0.5),
    );
    expectKnown(
      runs(model, { horizon: 10_500, warmUp: 500 }).map(({ journey }) => journey.lead.mean),
      2.875,
      0.035,
    );
  });
});

describe("known answers of call centres", () => {
  const day = { horizon: 10_000, warmUp: 400 };

  it.each([
    {
      name: "360 calls in half an hour, 55 agents",
      rate: 12,
      minutes: 4,
      heads: 55,
      within: 15,
      wait: 8.184,
      chance: 0.2387,
      level: 0.8459,
    },
    {
      name: "200 calls an hour, 14 agents",
      rate: 200 / 60,
      minutes: 3,
      heads: 14,
      within: 20,
      wait: 7.836,
      chance: 0.17413,
      level: 0.88835,
    },
  ])(
    "$name: chance to wait, wait in seconds, service level",
    ({ rate, minutes, heads, within, wait, chance, level }) => {
      const waits = waitsOf(aQueue(perMinute(rate), heads, exponential(minutes)), day, 20);
      const share = (isMeant: (seconds: number) => boolean) =>
        waits.map((ones) => ones.filter((one) => isMeant(60 * one)).length / ones.length);
      expectKnown(
        share((seconds) => seconds > 0),
        chance,
        0.06,
      );
      expectKnown(
        share((seconds) => seconds <= within),
        level,
        0.018,
      );
      expectKnown(
        waits.map((ones) => (60 * ones.reduce((sum, one) => sum + one, 0)) / ones.length),
        wait,
        0.18,
      );
    },
  );
});

describe("an interval of a mean", () => {
  it("refuses a known answer that is 20 % off", () => {
    const waits = replicate(aQueue(perMinute(0.8), 1, fixed(1)), long, 20).map(queueWait);
    expect(() => expectKnown(waits, 2.4, 0.03)).toThrow();
  });
});
