import { TouchLog } from "@shared/base/touch-log.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("what was touched since an edit", () => {
  it("is all that was touched later, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 12 }),
        fc.nat(14),
        (edits, seen) => {
          const log = new TouchLog();
          for (const [index, numbers] of edits.entries())
            for (const number of numbers) log.touch(number, index + 2);
          const later = edits.flatMap((numbers, index) => (index + 2 > seen ? [...new Set(numbers)] : []));
          expect(log.since(seen)).toEqual(seen < 1 ? null : later);
        },
      ),
    );
  });

  it("is not told once it is too long ago, and never wrongly", () => {
    const log = new TouchLog();
    for (let number = 0; number < 100_000; number++) log.touch(number, 2 + Math.floor(number / 10));
    expect(log.since(1)).toBeNull();
    expect(log.since(5_000)).toBeNull();
    expect(log.since(10_000)).toEqual(Array.from({ length: 10 }, (_, at) => 99_990 + at));
    for (let edit = 6_000; edit <= 10_001; edit++) {
      const told = log.since(edit);
      if (told) expect(told.length).toBe(10 * (10_001 - edit));
    }
  });
});
