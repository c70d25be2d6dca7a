import { fong, KANO_CATEGORIES, kanoCategory, kanoOfAnswers, kanoOfCounts } from "@shared/statistics/kano.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const none = {
  "must-be": 0,
  "one-dimensional": 0,
  attractive: 0,
  indifferent: 0,
  reverse: 0,
  questionable: 0,
};

describe("Kano", () => {
  it("reads the evaluation table row by row", () => {
    const letters = [1, 2, 3, 4, 5].map((functional) =>
      [1, 2, 3, 4, 5]
        .map((dysfunctional) => kanoCategory(functional, dysfunctional)?.charAt(0).toUpperCase())
        .join(""),
    );
    expect(letters).toEqual(["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]);
  });

  it("has no category without two answers on the scale", () => {
    expect(kanoCategory(Number.NaN, 3)).toBeNull();
    expect(kanoCategory(0, 3)).toBeNull();
    expect(kanoCategory(2.5, 3)).toBeNull();
    expect(kanoCategory(1, 6)).toBeNull();
    expect(kanoOfAnswers([1, Number.NaN], [Number.NaN, 5])).toBeNull();
  });

  it.each([
    [{ attractive: 7.0, "one-dimensional": 32.3, "must-be": 49.3, indifferent: 9.5 }, "must-be", 0.4, -0.83],
    [
      { attractive: 10.4, "one-dimensional": 45.1, "must-be": 30.5, indifferent: 11.5 },
      "one-dimensional",
      0.57,
      -0.78,
    ],
  ])("known answer: %o is %s, better %f, worse %f", (shares, category, better, worse) => {
    const figure = kanoOfCounts({ ...none, ...shares });
    expect(figure?.category).toBe(category);
    expect(figure?.better?.value).toBeCloseTo(better, 2);
    expect(figure?.worse?.value).toBeCloseTo(worse, 2);
  });

  it("Fong: 49 against 33 of 100 is significant, the critical difference being 11.48", () => {
    expect(fong(49, 33, 100).critical).toBeCloseTo(11.48, 2);
    expect(fong(49, 33, 100).significant).toBe(true);
    expect(fong(40, 33, 100).significant).toBe(false);
    expect(fong(0, 0, 0).significant).toBe(false);
  });

  it("decides ties by M > O > A > I", () => {
    expect(kanoOfCounts({ ...none, indifferent: 5, attractive: 5 })?.category).toBe("attractive");
    expect(kanoOfCounts({ ...none, attractive: 5, "one-dimensional": 5 })?.category).toBe("one-dimensional");
    const all = kanoOfCounts({ ...none, "one-dimensional": 5, "must-be": 5, reverse: 5 });
    expect(all).toMatchObject({ category: "must-be", second: "one-dimensional" });
    expect(all?.fong.significant).toBe(false);
  });

  it("leaves reverse and questionable out of better and worse", () => {
    const figure = kanoOfCounts({ ...none, "must-be": 3, attractive: 1, reverse: 9, questionable: 2 });
    expect(figure).toMatchObject({ n: 15, category: "reverse", second: "must-be" });
    expect(figure?.better?.value).toBe(0.25);
    expect(figure?.worse?.value).toBe(-0.75);
    expect(kanoOfCounts({ ...none, reverse: 4 })).toMatchObject({ better: null, worse: null, second: null });
  });

  it("counts pairs of answers, and weights leave shares that sum to n", () => {
    const functional = [1, 1, 2, 3, 5, 1];
    const dysfunctional = [5, 3, 5, 3, 1, Number.NaN];
    expect(kanoOfAnswers(functional, dysfunctional)?.counts).toEqual({
      "must-be": 1,
      "one-dimensional": 1,
      attractive: 1,
      indifferent: 1,
      reverse: 1,
      questionable: 0,
    });
    const weighted = kanoOfAnswers(functional, dysfunctional, [1, 1, 6, 1, 1, 50]);
    expect(weighted).toMatchObject({ n: 5, category: "must-be" });
    expect(weighted?.counts["must-be"]).toBeCloseTo(3, 12);
    expect(weighted?.effectiveN).toBeCloseTo(100 / 40, 12);
  });

  it("equal weights change nothing", () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 50 }), (pairs) => {
        const functional = pairs.map((pair) => pair[0]);
        const dysfunctional = pairs.map((pair) => pair[1]);
        const plain = kanoOfAnswers(functional, dysfunctional);
        const weighted = kanoOfAnswers(
          functional,
          dysfunctional,
          pairs.map(() => 2),
        );
        expect(weighted?.category).toBe(plain?.category);
        expect(weighted?.fong.critical).toBeCloseTo(plain?.fong.critical ?? Number.NaN, 9);
        expect(weighted?.better?.low ?? null).toEqual(plain?.better?.low ?? null);
        const total = KANO_CATEGORIES.reduce((sum, category) => sum + (plain?.counts[category] ?? 0), 0);
        expect(total).toBe(pairs.length);
      }),
    );
  });
});
