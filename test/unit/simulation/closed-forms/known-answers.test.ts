import { erlangB, erlangC, erlangServiceLevel, erlangWait } from "@shared/simulation/closed-forms/erlang.ts";
import { evenArrivalsWait, evenServiceWait } from "@shared/simulation/closed-forms/even-times.ts";
import { forkJoinTime, stagesQuantile, tandemTime } from "@shared/simulation/closed-forms/networks.ts";
import { priorityWaits, sharedPriorityWaits } from "@shared/simulation/closed-forms/priorities.ts";
import {
  blockedShare,
  generalWait,
  manyServers,
  singleServerQuantile,
  singleServerWait,
} from "@shared/simulation/closed-forms/queues.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("Erlang's formulas", () => {
  it("answer for 360 calls in 30 minutes of 240 s, 55 agents, 15 s", () => {
    const offered = (360 / 1800) * 240;
    expect(offered).toBe(48);
    expect(erlangC(55, offered)).toBeCloseTo(0.2387, 4);
    expect(erlangWait(55, offered, 240)).toBeCloseTo(8.184, 3);
    expect(erlangServiceLevel(55, offered, 240, 15)).toBeCloseTo(0.8459, 4);
  });

  it("answer for 200 calls an hour of 180 s, 14 agents, 20 s", () => {
    const offered = (200 / 3600) * 180;
    expect(erlangC(14, offered)).toBeCloseTo(0.17413, 5);
    expect(erlangWait(14, offered, 180)).toBeCloseTo(7.836, 3);
    expect(erlangServiceLevel(14, offered, 180, 20)).toBeCloseTo(0.88835, 5);
  });

  it("block 4 of 19 at 3 servers and 2 erlang", () => expect(erlangB(3, 2)).toBeCloseTo(4 / 19, 12));

  it("agree with the sums by factorials where those still fit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.double({ min: 0.05, max: 0.98, noNaN: true }),
        (c, load) => {
          const offered = c * load;
          let factorial = 1;
          let sum = 0;
          for (let k = 0; k <= c; k++) {
            if (k > 0) factorial *= k;
            sum += offered ** k / factorial;
          }
          const last = offered ** c / factorial;
          expect(erlangB(c, offered)).toBeCloseTo(last / sum, 10);
          const queued = last / (1 - load);
          expect(erlangC(c, offered)).toBeCloseTo(queued / (sum - last + queued), 10);
        },
      ),
    );
  });

  it("stay numbers where factorials would not: 2,000 servers", () => {
    expect(erlangC(2000, 1950)).toBeGreaterThan(0);
    expect(erlangC(2000, 1950)).toBeLessThan(1);
  });

  it("say that an overloaded queue has no bound", () => {
    expect(erlangC(2, 2)).toBe(1);
    expect(erlangWait(2, 2.5, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(erlangServiceLevel(2, 2.5, 1, 10)).toBe(0);
  });
});

describe("queues", () => {
  it("M/M/1 and M/M/2 with λ 2 and μ 3", () => {
    const one = manyServers(1, 2, 3);
    expect(one.inSystem).toBeCloseTo(2, 9);
    expect(one.timeInSystem).toBeCloseTo(1, 9);
    expect(one.inQueue).toBeCloseTo(4 / 3, 9);
    expect(one.wait).toBeCloseTo(2 / 3, 9);
    const two = manyServers(2, 2, 3);
    expect(two.inSystem).toBeCloseTo(0.75, 9);
    expect(two.timeInSystem).toBeCloseTo(0.375, 9);
    expect(two.inQueue).toBeCloseTo(1 / 12, 9);
    expect(two.wait).toBeCloseTo(1 / 24, 9);
  });

  it("M/M/1 with λ .9 and μ 1 waits 9, and 90 % are through within 23.0259", () => {
    expect(manyServers(1, 0.9, 1).wait).toBeCloseTo(9, 9);
    expect(singleServerQuantile(0.9, 0.9, 1)).toBeCloseTo(23.0259, 4);
  });

  it("M/M/5 with λ 4.5 and μ 1", () => {
    expect(erlangC(5, 4.5)).toBeCloseTo(0.762493, 6);
    expect(manyServers(5, 4.5, 1).wait).toBeCloseTo(1.524986, 6);
  });

  it("M/G/1 with λ .8: 2 for even and 4 for exponential service", () => {
    expect(singleServerWait(0.8, 1, 0)).toBeCloseTo(2, 9);
    expect(singleServerWait(0.8, 1, 1)).toBeCloseTo(4, 9);
  });

  it("M/D/1 and M/LN/1 at ρ .9", () => {
    expect(singleServerWait(0.9, 1, 0)).toBeCloseTo(4.5, 9);
    expect(singleServerWait(0.9, 1, 1.5 ** 2)).toBeCloseTo(14.625, 9);
  });

  it("D/M/1 at ρ .9", () => expect(evenArrivalsWait(0.9, 1)).toBeCloseTo(4.178659, 6));

  it("M/D/5 at ρ .9, and with one server what Pollaczek and Khinchine say", () => {
    expect(evenServiceWait(5, 4.5, 1)).toBeCloseTo(0.776695, 6);
    expect(evenServiceWait(1, 0.9, 1)).toBeCloseTo(4.5, 9);
    expect(evenServiceWait(1, 0.3, 2)).toBeCloseTo(singleServerWait(0.15, 2, 0), 9);
  });

  it("M/M/1/5 at ρ .9 turns .126023 away; at ρ 1 one of six", () => {
    expect(blockedShare(5, 0.9)).toBeCloseTo(0.126023, 6);
    expect(blockedShare(5, 1)).toBeCloseTo(1 / 6, 12);
    expect(blockedShare(5, 1 + 1e-7)).toBeCloseTo(1 / 6, 6);
  });

  it("Allen–Cunneen is exact for M/M/c and M/G/1", () => {
    expect(generalWait(5, 4.5, 1, 1, 1)).toBeCloseTo(manyServers(5, 4.5, 1).wait, 12);
    expect(generalWait(1, 0.9, 1, 1, 2.25)).toBeCloseTo(14.625, 9);
  });
});

describe("priorities without pre-emption", () => {
  it("λ .3 and .6 with μ 1 wait 1.2857 and 12.857", () => {
    const [first, second] = priorityWaits([
      { arrivalRate: 0.3, meanService: 1, serviceVariance: 1 },
      { arrivalRate: 0.6, meanService: 1, serviceVariance: 1 },
    ]);
    expect(first).toBeCloseTo(1.2857, 4);
    expect(second).toBeCloseTo(12.857, 3);
  });

  it("keep the mean wait of all cases: who is served first changes only who waits", () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 0.24, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 6 }), (loads, servers) => {
        const arrivals = loads.map((load) => load * servers);
        const total = arrivals.reduce((sum, rate) => sum + rate, 0);
        const waits = sharedPriorityWaits(servers, arrivals, 1);
        const mean = waits.reduce((sum, wait, index) => sum + wait * (arrivals[index] ?? 0), 0) / total;
        expect(mean).toBeCloseTo(manyServers(servers, total, 1).wait, 8);
      }),
    );
  });

  it("leave those unharmed who come before the class that overloads", () => {
    const [first, second] = sharedPriorityWaits(1, [0.5, 0.6], 1);
    expect(first).toBeCloseTo(2, 9);
    expect(second).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("queues in a row and side by side", () => {
  it("a tandem of λ 1, μ 2 and 1.5 takes 3", () => expect(tandemTime(1, [2, 1.5])).toBeCloseTo(3, 9));

  it("90 % pass a tandem of λ .8 and μ 1 twice within 19.4486", () => {
    const p90 = stagesQuantile(0.9, 2, 0.2);
    expect(p90).toBeCloseTo(19.4486, 4);
    // The distribution function of two stages, written out.
    expect(1 - Math.exp(-0.2 * p90) * (1 + 0.2 * p90)).toBeCloseTo(0.9, 9);
    expect(stagesQuantile(0.9, 1, 0.1)).toBeCloseTo(singleServerQuantile(0.9, 0.9, 1), 9);
  });

  it("a fork into two M/M/1 with ρ .5 joins after 2.875", () =>
    expect(forkJoinTime(0.5, 1)).toBeCloseTo(2.875, 9));
});
