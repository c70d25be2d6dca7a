import { cutAxis, leastRoom } from "@shared/interchange/picture/cut-axis.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const axis = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 400 }), border: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((stretches) => {
    let at = 100;
    const cuts = stretches.map(({ size, border }) => {
      at += size;
      return { at, border };
    });
    return { start: 100, end: at, cuts };
  });

describe("a length that is cut into pages", () => {
  it("has no gap, gets on with every page, fits the room, and holds every stretch whole somewhere", () => {
    fc.assert(
      fc.property(
        axis,
        fc.double({ min: 1, max: 6, noNaN: true }),
        fc.nat(3),
        ({ start, end, cuts }, more, overlap) => {
          const room = leastRoom(start, end, cuts) * more;
          const spans = cutAxis(start, end, cuts, room, overlap);
          expect(spans[0]?.from).toBe(start);
          expect(spans.at(-1)?.to).toBe(end);
          const places = [start, ...cuts.map(({ at }) => at)];
          spans.forEach((span, index) => {
            expect(span.to - span.from).toBeLessThanOrEqual(room + 1e-3);
            const before = spans[index - 1];
            if (!before) return;
            expect(span.from).toBeLessThanOrEqual(before.to);
            expect(span.from).toBeGreaterThan(before.from);
            expect(span.to).toBeGreaterThan(before.to);
            const repeated = places.filter((at) => at >= span.from && at < before.to).length;
            expect(repeated).toBeLessThanOrEqual(overlap);
          });
          for (const [index, at] of places.entries()) {
            const next = places[index + 1];
            if (next === undefined) continue;
            expect(spans.some(({ from, to }) => from <= at && next <= to)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("repeats the whole overlap where the room allows it", () => {
    const cuts = Array.from({ length: 20 }, (_, index) => ({ at: (index + 1) * 200, border: false }));
    const spans = cutAxis(0, 4000, cuts, 1000, 1);
    for (const [index, { from }] of spans.entries()) {
      if (index > 0) expect((spans[index - 1]?.to ?? 0) - from).toBe(200);
    }
    expect(spans).toHaveLength(5);
  });

  it("ends a page at a stage's border rather than inside the next stage", () => {
    const cuts = [200, 400, 600, 800, 1000, 1200].map((at) => ({ at, border: at === 800 }));
    expect(cutAxis(0, 1200, cuts, 1000, 0)[0]).toEqual({ from: 0, to: 800 });
  });

  it("makes pages of about one length, and no more of them than the room asks for", () => {
    const cuts = Array.from({ length: 11 }, (_, index) => ({ at: (index + 1) * 100, border: false }));
    const spans = cutAxis(0, 1100, cuts, 1000, 0);
    expect(spans.map(({ from, to }) => to - from)).toEqual([600, 500]);
  });
});
