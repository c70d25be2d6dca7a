import { erlangB } from "@shared/simulation/closed-forms/erlang.ts";
import { blockedShare } from "@shared/simulation/closed-forms/queues.ts";
import { compileService } from "@shared/simulation/compile.ts";
import { describe, expect, it, vi } from "vitest";
import { replicateLong } from "../../builders/long-runs.ts";
import {
  aPool,
  arrivingAt,
  aService,
  aStep,
  exponential,
  fixed,
  perMinute,
} from "../../builders/service-model.ts";
import { expectKnown, runOnce } from "../../builders/simulation-runs.ts";

// A machine that does other things at the same time needs longer.
vi.setConfig({ testTimeout: 120_000 });

const desk = (heads: number, room: number | null) => [aPool("desk", heads, { room })];
const aLine = (rate: number, heads: number, room: number) =>
  aService([aStep("serve", { poolId: "desk", work: exponential(1) })], desk(heads, room), perMinute(rate));
const shareOf = (rate: number, heads: number, room: number) =>
  replicateLong(aLine(rate, heads, room), { horizon: 60_000, warmUp: 100 }, 20).map(
    ({ counted }) => counted.turnedAway / counted.arrived,
  );

describe("who finds no room to wait is turned away", () => {
  it("known answers: M/M/1 with room for 5 in all, three lines under two erlang, and M/M/2 with one chair", () => {
    expect(blockedShare(5, 0.9)).toBeCloseTo(0.126023, 6);
    expect(erlangB(3, 2)).toBeCloseTo(4 / 19, 12);
    // The last from p0 = 1 ÷ (1 + 1.5 + 1.125 + .84375).
    expectKnown(shareOf(0.9, 1, 4), 0.126023, 0.025);
    expectKnown(shareOf(2, 3, 0), 4 / 19, 0.015);
    expectKnown(shareOf(1.5, 2, 1), 0.84375 / 4.46875, 0.02);
  });

  it("one after the other: the head takes one, one waits, the third goes at once", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: fixed(10) })],
      desk(1, 1),
      arrivingAt(0, 1, 2, 12),
    );
    const { counted, steps, pools, cases } = runOnce(model, { horizon: 100 });
    expect(counted).toEqual({ arrived: 4, finished: 3, gaveUp: 0, turnedAway: 1, inside: 0 });
    expect(steps[0]).toMatchObject({ visits: 3, turnedAway: 1 });
    expect(pools[0]).toMatchObject({ mostWaiting: 1 });
    // 0 until 10, 1 until 20, 12 until 30.
    expect([...cases.lead]).toEqual([10, 19, 18]);
  });

  it("a branch that is turned away takes the whole case along, those that wait elsewhere too", () => {
    const branch = (id: string, poolId: string) =>
      aStep(id, { poolId, work: fixed(10), next: [{ to: "both", probability: 1 }] });
    const model = aService(
      [
        aStep("fork", {
          split: "parallel",
          next: [
            { to: "one", probability: 1 },
            { to: "two", probability: 1 },
          ],
        }),
        branch("one", "open"),
        branch("two", "desk"),
        aStep("both", { join: 2 }),
      ],
      [aPool("open", 1), ...desk(1, 0)],
      arrivingAt(0, 1, 30),
    );
    const { counted, pools, little } = runOnce(model, { horizon: 100 });
    expect(counted).toEqual({ arrived: 3, finished: 2, gaveUp: 0, turnedAway: 1, inside: 0 });
    expect(pools[0]).toMatchObject({ mostWaiting: 0 });
    expect(little.inside).toBeCloseTo(little.rateTimesStay, 12);
  });

  it("approvals wait even where there is no room", () => {
    const model = aService(
      [
        aStep("serve", {
          poolId: "desk",
          work: fixed(10),
          approvals: 1,
          approvalTime: fixed(5),
          approverPoolId: "desk",
        }),
      ],
      desk(1, 0),
      arrivingAt(0, 10),
    );
    const { counted } = runOnce(model, { horizon: 100 });
    expect(counted).toMatchObject({ arrived: 2, finished: 1, turnedAway: 1 });
  });

  it.each([-1, 1.5, Number.NaN])("a room of %s is none", (room) => {
    const model = aService([aStep("serve")], desk(1, room), perMinute(1));
    expect(() => compileService(model)).toThrow(/room to wait/);
  });
});
