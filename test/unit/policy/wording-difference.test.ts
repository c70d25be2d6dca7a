import { type WordingPart, wordingDifference } from "@shared/domain/policy/wording-difference.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const shown = (parts: readonly WordingPart[]): string =>
  parts
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
const keeping = (parts: readonly WordingPart[], gone: WordingPart["kind"]) =>
  wordsOf(
    parts
      .filter(({ kind }) => kind !== gone)
      .map(({ text }) => text)
      .join(" "),
  );

describe("the difference of two wordings", () => {
  it("is told word by word, what goes before what comes", () => {
    expect(
      shown(
        wordingDifference(
          "Refunds are paid within three weeks.",
          "Refunds are paid within two working days.",
        ),
      ),
    ).toBe("Refunds are paid within [-three weeks][+two working days].");
  });

  it("tells a word that is only put in, and one that is only taken out", () => {
    expect(shown(wordingDifference("Fees apply.", "No fees apply."))).toBe("[-Fees ][+No fees ]apply.");
    expect(shown(wordingDifference("a b c", "a c"))).toBe("a [-b ]c");
    expect(shown(wordingDifference("a c", "a b c"))).toBe("a [+b ]c");
  });

  it("does not tell other spaces and line ends", () => {
    expect(shown(wordingDifference("one  two\nthree", "one two three"))).toBe("one two three");
  });

  it("begins with nothing and ends with nothing", () => {
    expect(wordingDifference("", "")).toEqual([]);
    expect(shown(wordingDifference("", "New."))).toBe("[+New.]");
    expect(shown(wordingDifference("Old.", ""))).toBe("[-Old.]");
  });

  it("leaves the old wording without what was added, and the new one without what was removed", () => {
    const wording = fc
      .array(fc.constantFrom("fee", "refund", "within", "30", "days", ".", "the", ",", "é"), {
        maxLength: 40,
      })
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = wordingDifference(before, after);
        expect(keeping(parts, "added")).toEqual(wordsOf(before));
        expect(keeping(parts, "removed")).toEqual(wordsOf(after));
        for (const [index, part] of parts.entries()) expect(part.kind).not.toBe(parts[index + 1]?.kind);
      }),
      { numRuns: 400 },
    );
  });

  it("is the shortest: as many words stay as the longest row that both share", () => {
    const few = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 9 });
    fc.assert(
      fc.property(few, few, (before, after) => {
        const parts = wordingDifference(before.join(" "), after.join(" "));
        const kept = parts.filter(({ kind }) => kind === "same").flatMap(({ text }) => wordsOf(text));
        expect(kept.length).toBe(longestShared(before, after));
      }),
      { numRuns: 300 },
    );
  });

  it("shows wordings with nothing in common whole, one after the other", () => {
    const long = (word: string) => Array.from({ length: 9000 }, (_, index) => `${word}${index}`).join(" ");
    const parts = wordingDifference(long("a"), long("b"));
    expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

/** Longest common subsequence by its definition. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [first, ...restA] = a;
  const [other, ...restB] = b;
  if (first === other) return 1 + longestShared(restA, restB);
  return Math.max(longestShared(restA, b), longestShared(a, restB));
}
