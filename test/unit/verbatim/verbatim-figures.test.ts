import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { suggester } from "@shared/domain/verbatim/suggest-touch-point.ts";
import {
  complaintPareto,
  complaintRate,
  complaintsByTouchPoint,
  negativeShare,
  shareOf,
  verbatimFigures,
} from "@shared/domain/verbatim/verbatim-figures.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { touchPoints, verbatim } from "../../builders/verbatims.ts";

const many = (count: number, fields: Omit<Parameters<typeof verbatim>[0], "key">, name = "v") =>
  Array.from({ length: count }, (_, index) => verbatim({ ...fields, key: `${name}${index}` }));

describe("figures of verbatims", () => {
  const entries = [
    ...many(
      6,
      { touchPointId: "desk", datasetId: "d", date: "2026-01-31", sentiment: -1, triaged: true },
      "a",
    ),
    ...many(3, { touchPointId: "line", channel: "phone", tags: ["slow", "slow"], date: "2026-03-01" }, "b"),
    verbatim({ key: "c", kind: "praise", touchPointId: "line", sentiment: 2, incident: "satisfying" }),
    verbatim({ key: "e", kind: "comment", incident: "dissatisfying" }),
  ];
  const figures = verbatimFigures(entries, [{ datasetId: "d", clients: 400 }]);

  test("count what there is of each sort, most first", () => {
    expect(figures.whole).toMatchObject({ count: 11, judged: 7, negative: 6, untriaged: 5 });
    expect(figures.whole.kinds).toEqual({ complaint: 9, praise: 1, comment: 1, suggestion: 0 });
    expect(figures.touchPoints.map(({ key, count }) => [key, count])).toEqual([
      ["desk", 6],
      ["line", 4],
      ["", 1],
    ]);
    expect(figures.touchPoints[1]).toMatchObject({ satisfying: 1, dissatisfying: 0 });
    expect(figures.channels.map(({ key, count }) => [key, count])).toEqual([
      ["", 8],
      ["phone", 3],
    ]);
  });
  test("a tag that is said twice of one verbatim counts once", () => {
    expect(figures.tags).toMatchObject([{ key: "slow", count: 3 }]);
  });
  test("months run from the first to the last with those in which nobody said anything", () => {
    expect(figures.months.map(({ key, count }) => [key, count])).toEqual([
      ["2026-01", 6],
      ["2026-02", 0],
      ["2026-03", 3],
    ]);
  });
  test("a rate takes only complaints whose clients are counted: 6 of 400 are 15 in a thousand", () => {
    const rate = complaintRate("whole", figures.whole, figures.clients, 0.95);
    expect(rate).toMatchObject({ count: 6, n: 400, share: 0.015 });
    // Wilson's interval of 6 of 400, by its formula with z 1.959964.
    expect(rate?.low).toBeCloseTo(0.00689, 5);
    expect(rate?.high).toBeCloseTo(0.03233, 5);
    expect(complaintRate("whole", figures.whole, null, 0.95)).toBeNull();
  });
  test("a channel or a segment has no rate by all clients: 30 by phone and 30 on the web are not 30 in a thousand each", () => {
    const counted = { datasetId: "d" };
    const { whole, touchPoints, channels, segments, clients } = verbatimFigures(
      [
        ...many(30, { ...counted, channel: "phone", segment: "old", touchPointId: "desk" }, "p"),
        ...many(30, { ...counted, channel: "web", segment: "new" }, "w"),
      ],
      [{ datasetId: "d", clients: 1000 }],
    );
    expect(complaintRate("whole", whole, clients, 0.95)?.share).toBe(0.06);
    for (const group of channels) expect(complaintRate("channel", group, clients, 0.95)).toBeNull();
    for (const group of segments) expect(complaintRate("segment", group, clients, 0.95)).toBeNull();
    const desk = touchPoints.filter(({ key }) => key === "desk");
    expect(desk.map((group) => complaintRate("touchPoint", group, clients, 0.95)?.share)).toEqual([0.03]);
  });
  test("there is no share of nothing, and no interval where there are more complaints than clients", () => {
    expect(negativeShare(verbatimFigures([], []).whole, 0.95)).toBeNull();
    expect(shareOf(0, 0, 0.95)).toBeNull();
    expect(shareOf(9, 4, 0.95)).toMatchObject({ share: 2.25, low: null, high: null });
  });
  test("complaints per touch point are plain numbers, without those that have none", () => {
    expect(complaintsByTouchPoint(entries)).toEqual(
      new Map([
        ["desk", 6],
        ["line", 3],
      ]),
    );
  });
  test("the first bars of a Pareto chart tell how much of all they are", () => {
    expect(complaintPareto(figures.touchPoints)).toEqual([
      { key: "desk", count: 6, share: 6 / 9, cumulative: 6 / 9 },
      { key: "line", count: 3, share: 3 / 9, cumulative: 1 },
    ]);
  });
  test("property: groups add up to the whole, and a Pareto chart falls while its sum rises to 1", () => {
    const entry = fc.record({
      touchPointId: fc.constantFrom(null, "a", "b", "c"),
      channel: fc.constantFrom("", "phone", "web"),
      kind: fc.constantFrom("complaint" as const, "praise" as const),
    });
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const all = list.map((fields, index) => verbatim({ ...fields, key: String(index) }));
        const { whole, touchPoints: places, channels } = verbatimFigures(all, []);
        const sum = (groups: readonly { count: number }[]) =>
          groups.reduce((held, { count }) => held + count, 0);
        expect(sum(places)).toBe(whole.count);
        expect(sum(channels)).toBe(whole.count);
        const bars = complaintPareto(places);
        expect(sum(bars)).toBe(whole.kinds.complaint);
        bars.forEach((bar, index) => {
          expect(bar.count).toBeLessThanOrEqual(bars[index - 1]?.count ?? Number.POSITIVE_INFINITY);
          expect(bar.cumulative).toBeGreaterThan(bars[index - 1]?.cumulative ?? 0);
        });
        if (bars.length > 0) expect(bars.at(-1)?.cumulative).toBe(1);
      }),
    );
  });
});

describe("a suggested touch point", () => {
  const places = touchPoints({
    refund: "Asking for a refund",
    booking: "Booking an advertisement",
  }) as TouchPoint[];
  const about = (text: string, before: ReturnType<typeof verbatim>[] = []) =>
    suggester(places, before)(verbatim({ key: "x", text }))?.touchPointId ?? null;

  test("is the one whose words it uses", () => {
    expect(about("Three weeks, and my refund is still not here.")).toBe("refund");
    expect(about("I booked advertisements for the whole year.")).toBe("booking");
  });
  test("is none where nothing speaks for one", () => {
    expect(about("It was raining and the bus was late.")).toBeNull();
  });
  test("learns from what was judged before", () => {
    const judged = many(4, { text: "The money never came back", touchPointId: "refund", triaged: true });
    expect(about("Where is my money?")).toBeNull();
    expect(about("Where is my money?", judged)).toBe("refund");
  });
});
