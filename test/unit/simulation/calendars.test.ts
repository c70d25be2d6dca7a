import { Calendar } from "@shared/simulation/calendar.ts";
import type { WeekHours } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPool, arrivingAt, aService, aStep, fixed, weekdays } from "../../builders/service-model.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

const DAY = 1440;
const at = (day: number, hour: number, minute = 0) => DAY * day + 60 * hour + minute;
const office = new Calendar(weekdays(9, 17), "Office");
const withHoliday = new Calendar(weekdays(9, 17, [7]), "Office");

describe("opening hours", () => {
  it("let what is asked at 16:55 on a Friday wait until Monday", () => {
    expect(office.add(at(4, 16, 55), 10)).toBe(at(7, 9, 5));
    expect(office.nextOpen(at(4, 17))).toBe(at(7, 9));
    expect(office.nextOpen(at(4, 16, 55))).toBe(at(4, 16, 55));
  });

  it("end work at closing, not at the next opening", () => {
    expect(office.add(at(0, 16), 60)).toBe(at(0, 17));
    expect(office.add(at(0, 9), 480)).toBe(at(0, 17));
    expect(office.add(at(0, 9), 481)).toBe(at(1, 9, 1));
  });

  it("pass over a holiday", () => {
    expect(withHoliday.add(at(4, 16, 55), 10)).toBe(at(8, 9, 5));
    expect(withHoliday.isOpen(at(7, 10))).toBe(false);
    expect(withHoliday.openBetween(at(4, 0), at(9, 0))).toBe(2 * 480);
  });

  it("are open from the first minute and closed from the last on", () => {
    expect([at(0, 8, 59), at(0, 9), at(0, 16, 59), at(0, 17)].map((moment) => office.isOpen(moment))).toEqual(
      [false, true, true, false],
    );
  });

  it("never end work where it never opens", () => {
    expect(new Calendar({ spans: [], closedDays: [] }, "Nobody").add(0, 1)).toBe(Infinity);
  });

  it("join spans that overlap, and refuse those that are not within a day", () => {
    const spans = [
      { weekday: 0, from: 600, to: 700 },
      { weekday: 0, from: 540, to: 650 },
    ];
    expect(new Calendar({ spans, closedDays: [] }, "Desk").openPerWeek).toBe(160);
    const wrong = { spans: [{ weekday: 0, from: 600, to: 1441 }], closedDays: [] };
    expect(() => new Calendar(wrong, "Desk")).toThrow(/Desk/);
  });
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
  .map(([weekday, from, length]) => ({ weekday, from, to: Math.min(DAY, from + length) }));
const hours: fc.Arbitrary<WeekHours> = fc.record({
  spans: fc.array(span, { minLength: 1, maxLength: 12 }),
  closedDays: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }),
});
const moment = fc.integer({ min: 0, max: 60 * DAY });

describe("opening hours of any kind", () => {
  it("count as open what is open minute by minute", () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 0, max: 3 * DAY }), (given, from, length) => {
        const calendar = new Calendar(given, "Any");
        let open = 0;
        for (let minute = from; minute < from + length; minute++) {
          const day = Math.floor(minute / DAY);
          const within = minute - day * DAY;
          if (given.closedDays.includes(day)) continue;
          if (given.spans.some((one) => one.weekday === day % 7 && within >= one.from && within < one.to))
            open++;
        }
        expect(calendar.openBetween(from, from + length)).toBe(open);
      }),
      { numRuns: 50 },
    );
  });

  it("end work at the first moment at which so many open minutes are over", () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 5 * DAY }), (given, from, minutes) => {
        const calendar = new Calendar(given, "Any");
        const end = calendar.add(from, minutes);
        expect(calendar.openBetween(from, end)).toBe(minutes);
        expect(calendar.openBetween(from, end - 1)).toBe(minutes - 1);
      }),
    );
  });

  it("open next at an open moment with nothing open before it", () => {
    fc.assert(
      fc.property(hours, moment, (given, from) => {
        const calendar = new Calendar(given, "Any");
        const next = calendar.nextOpen(from);
        expect(calendar.isOpen(next)).toBe(true);
        expect(calendar.openBetween(from, next)).toBe(0);
      }),
    );
  });
});

describe("a pool with opening hours", () => {
  const model = (...moments: number[]) =>
    aService(
      [aStep("serve", { poolId: "desk", work: fixed(10) })],
      [aPool("desk", 1, { hours: weekdays(9, 17), costPerHour: 60 })],
      arrivingAt(...moments),
    );

  it("goes on on Monday with what came at 16:55 on Friday, and says how long it was closed", () => {
    const { journey, steps } = runOnce(model(at(4, 16, 55)), { horizon: 14 * DAY });
    expect(journey.lead.mean).toBe(at(7, 9, 5) - at(4, 16, 55));
    expect(steps[0]?.parts.work.mean).toBe(10);
    expect(steps[0]?.parts.closed.mean).toBe(at(7, 9) - at(4, 17));
    expect(steps[0]?.parts.queue.mean).toBe(0);
  });

  it("begins at opening with those who came at night, one after the other", () => {
    const { steps, pools } = runOnce(model(at(5, 12), at(5, 13)), { horizon: 14 * DAY });
    expect(steps[0]?.parts.closed.mean).toBe((at(7, 9) - at(5, 12) + at(7, 9) - at(5, 13)) / 2);
    expect(steps[0]?.parts.queue.mean).toBe(5);
    expect(pools[0]?.mostWaiting).toBe(2);
  });

  it("is busy in its open hours only, and paid for them", () => {
    const { pools } = runOnce(model(at(4, 16, 55)), { horizon: 14 * DAY });
    const [desk] = pools;
    expect(desk?.utilisation).toBeCloseTo(10 / (10 * 480), 12);
    expect(desk?.utilisationByHour[4 * 24 + 16]).toBeCloseTo(5 / 120, 12);
    expect(desk?.utilisationByHour[9]).toBeCloseTo(5 / 120, 12);
    expect(desk?.utilisationByHour[3]).toBeNaN();
    expect(desk?.paidCost).toBe(60 * 80);
  });
});
