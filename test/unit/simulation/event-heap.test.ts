import { EventHeap } from "@shared/simulation/event-heap.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Planned {
  readonly time: number;
  readonly turn: number;
}

describe("the list of events", () => {
  it("gives the earliest, and of one moment the one that was put in first, whatever follows from it", () => {
    const delays = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }), { maxLength: 300 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 100 }),
        delays,
        (first, rest) => {
          const heap = new EventHeap();
          const planned: Planned[] = [];
          const push = (time: number) => {
            heap.due[0] = time;
            heap.push(planned.length);
            planned.push({ time, turn: planned.length });
          };
          for (const time of first) push(time);
          const open = new Set(planned);
          for (const follow of rest) {
            if (heap.count === 0) break;
            const time = heap.topTime;
            const handled = planned[heap.open()]!;
            const earliest = [...open].reduce((least, one) =>
              one.time < least.time || (one.time === least.time && one.turn < least.turn) ? one : least,
            );
            expect(handled).toBe(earliest);
            expect(handled.time).toBe(time);
            open.delete(handled);
            for (const delay of follow) {
              push(time + delay);
              open.add(planned.at(-1)!);
            }
            heap.settle();
            expect(heap.count).toBe(open.size);
          }
        },
      ),
    );
  });
});
