import { type ValueInputs, valueFigures } from "@shared/domain/value/figures.ts";
import { annuity, lifetimeMultiple, retentionOf } from "@shared/domain/value/lifetime.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const inputs = (fields: Partial<ValueInputs> = {}): ValueInputs => ({
  clients: 1000,
  margin: 100,
  retentionBefore: 0.8,
  retentionAfter: 0.82,
  discount: 0.1,
  acquisition: 0,
  years: 3,
  oneOff: 20_000,
  running: 0,
  savings: 0,
  firstMargin: "later",
  ...fields,
});

/** Any case with a discount, so that nothing is without bound. */
const anyInputs = fc.record({
  clients: fc.integer({ min: 1, max: 100_000 }),
  margin: fc.integer({ min: 1, max: 1000 }),
  retentionBefore: fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100),
  retentionAfter: fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100),
  discount: fc.integer({ min: 1, max: 30 }).map((percent) => percent / 100),
  acquisition: fc.integer({ min: 0, max: 100 }),
  years: fc.integer({ min: 1, max: 20 }),
  oneOff: fc.integer({ min: 1, max: 1_000_000 }),
  running: fc.integer({ min: 0, max: 10_000 }),
  savings: fc.integer({ min: 0, max: 10_000 }),
  firstMargin: fc.constantFrom("later" as const, "now" as const),
});

describe("the lifetime of a client in margins", () => {
  it.each([
    [0.8, 0.1, 2.6667],
    [0.6, 0.1, 1.2],
    [0.9, 0.12, 4.0909],
  ])("with retention %d and discount %d is %d", (retention, discount, multiple) => {
    expect(lifetimeMultiple(retention, discount, "later")).toBeCloseTo(multiple, 4);
  });

  it("is the sum of what comes of each year", () => {
    let sum = 0;
    for (let year = 1; year < 500; year += 1) sum += (0.8 / 1.1) ** year;
    expect(lifetimeMultiple(0.8, 0.1, "later")).toBeCloseTo(sum, 9);
    expect(lifetimeMultiple(0.8, 0.1, "now")).toBeCloseTo(1 + sum, 9);
  });

  it("has no bound where nobody leaves and nothing is discounted", () => {
    expect(lifetimeMultiple(1, 0, "later")).toBeNull();
  });

  it("tells the retention back", () => {
    expect(retentionOf(lifetimeMultiple(0.83, 0.07, "later") ?? 0, 0.07)).toBeCloseTo(0.83, 12);
  });
});

describe("what a change is worth", () => {
  it("is a gain of 26 190.48 and a return of 30.95 % for two points of retention", () => {
    const { gain, cost, net, returnOnCost } = valueFigures(inputs());
    expect(gain).toBeCloseTo(26_190.48, 2);
    expect(cost).toBe(20_000);
    expect(net).toBeCloseTo(6190.48, 2);
    expect(returnOnCost).toBeCloseTo(0.3095, 4);
  });

  it("takes what it cost to win a client off the lifetime value, and off no gain", () => {
    const { lifetimeBefore, gain } = valueFigures(inputs({ acquisition: 50 }));
    expect(lifetimeBefore).toBeCloseTo(266.67 - 50, 2);
    expect(gain).toBeCloseTo(26_190.48, 2);
  });

  it("counts savings and running costs for so many years, discounted", () => {
    expect(annuity(3, 0.1)).toBeCloseTo(1 / 1.1 + 1 / 1.21 + 1 / 1.331, 12);
    expect(annuity(4, 0)).toBe(4);
    const { savingsGain, cost } = valueFigures(inputs({ savings: 1000, running: 500 }));
    expect(savingsGain).toBeCloseTo(2486.85, 2);
    expect(cost).toBeCloseTo(20_000 + 1243.43, 2);
  });

  it("is paid back within the year in which enough has come in", () => {
    const plain = { clients: 0, oneOff: 900 };
    expect(valueFigures(inputs({ ...plain, savings: 600 })).payBackMonths).toBeCloseTo(18, 9);
    expect(valueFigures(inputs({ ...plain, savings: 1000, running: 400 })).payBackMonths).toBeCloseTo(18, 9);
    expect(valueFigures(inputs({ ...plain, savings: 200 })).payBackMonths).toBeNull();
    // The first year brings 1000 · 100 · .02 = 2000, the second 1000 · 100 · (.82² − .8²) = 3240.
    expect(valueFigures(inputs({ oneOff: 5240 })).payBackMonths).toBeCloseTo(24, 6);
  });

  it("breaks even at 1.55 points more retention", () => {
    expect(valueFigures(inputs()).breakEvenUplift).toBeCloseTo(0.015517, 6);
  });

  it("needs no uplift where savings pay by themselves, and has none where not even all clients are enough", () => {
    expect(valueFigures(inputs({ savings: 10_000 })).breakEvenUplift).toBe(0);
    expect(valueFigures(inputs({ oneOff: 1_000_000 })).breakEvenUplift).toBeNull();
  });

  it("has no return where it costs nothing", () => {
    expect(valueFigures(inputs({ oneOff: 0 })).returnOnCost).toBeNull();
  });

  it("nets nothing at the break-even uplift, whatever the case", () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const { breakEvenUplift } = valueFigures(any);
        fc.pre(breakEvenUplift !== null && breakEvenUplift > 0);
        const at = valueFigures({ ...any, retentionAfter: any.retentionBefore + (breakEvenUplift ?? 0) });
        expect(Math.abs(at.net ?? Number.NaN)).toBeLessThan(1e-6 * Math.max(1, at.cost));
      }),
    );
  });

  it("gains the same by either convention of the first margin, whatever the case", () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const later = valueFigures({ ...any, firstMargin: "later" });
        const now = valueFigures({ ...any, firstMargin: "now" });
        expect(now.gain).toBe(later.gain);
        // The margin at once comes on top of both.
        expect((now.lifetimeAfter ?? 0) - (later.lifetimeAfter ?? 0)).toBeCloseTo(any.margin, 6);
      }),
    );
  });
});
