import { isUtf8 } from "@shared/interchange/csv/is-utf8.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const byDecoder = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
/** Bytes near the borders of what may follow what. */
const edge = fc.constantFrom(
  0x41,
  0x7f,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc1,
  0xc2,
  0xdf,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
);

describe("bytes are UTF-8", () => {
  it("just when the platform's own decoder takes them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(edge, { maxLength: 9 }), (any, edges) => {
        for (const bytes of [any, Uint8Array.from(edges), Uint8Array.from([65, 65, 65, ...edges, 65])]) {
          expect(isUtf8(bytes)).toBe(byDecoder(bytes));
        }
      }),
      { numRuns: 3000 },
    );
  });
  it("wherever they lie in their buffer", () => {
    const text = new TextEncoder().encode("abcdefgh Größe 李 😀 abcdefgh");
    for (let cut = 0; cut < text.length; cut++) {
      expect(isUtf8(text.subarray(cut))).toBe(byDecoder(text.subarray(cut)));
      expect(isUtf8(text.subarray(0, cut))).toBe(byDecoder(text.subarray(0, cut)));
    }
  });
});
