import { LoopMemory } from "@shared/simulation/closed-forms/loop-memory.ts";
import { loopVisits, visitsBy } from "@shared/simulation/closed-forms/loop-visits.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A loop of so many steps: each leads on to the next by half of its cases, and some to any other. */
const loop = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.record({
    coming: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
    others: fc.array(fc.tuple(fc.nat(size - 1), fc.constantFrom(0, 0.125, 0.25)), {
      minLength: size,
      maxLength: size,
    }),
  }),
);

function flowsOf(others: readonly (readonly [number, number])[]) {
  const next = others.map(([to, share], from): [number, number][] => [
    [(from + 1) % others.length, 0.5],
    ...(share > 0 ? [[to, share] as [number, number]] : []),
  ]);
  const flows = next.flat();
  return {
    next,
    counts: Int32Array.from(next, ({ length }) => length),
    to: Int32Array.from(flows, ([target]) => target),
    share: Float64Array.from(flows, ([, own]) => own),
  };
}

describe("loops that are remembered", () => {
  it("have the visits of one that is solved anew, whatever loops were met before", () => {
    fc.assert(
      fc.property(fc.array(loop, { minLength: 1, maxLength: 12 }), (loops) => {
        const memory = new LoopMemory();
        for (const round of [0, 1, 2]) {
          memory.begin();
          for (const { coming, others } of loops.slice(round)) {
            const { next, counts, to, share } = flowsOf(others);
            const solved = memory.of(counts, to, share);
            expect(solved && visitsBy(solved, coming)).toEqual(loopVisits(coming, next));
          }
        }
      }),
    );
  });

  it("are taken apart once, and forgotten when a look does not meet them", () => {
    const memory = new LoopMemory();
    const one = flowsOf([
      [0, 0.25],
      [0, 0],
    ]);
    const look = () => memory.of(one.counts, one.to, one.share);
    const first = look();
    memory.begin();
    expect(look()).toBe(first);
    memory.begin();
    memory.begin();
    expect(look()).not.toBe(first);
    expect(look()).toEqual(first);
  });
});
