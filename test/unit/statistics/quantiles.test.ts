import { correlation } from "@shared/statistics/correlation.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { normalCdf, normalQuantile } from "@shared/statistics/normal.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import { studentCdf, studentQuantile } from "@shared/statistics/student-t.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("quantiles agree with R", () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.95, 1.644853626951473],
    [0.9, 1.2815515655446],
    [0.8, 0.841621233572914],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
  ])("qnorm(%f)", (p, x) => expect(normalQuantile(p)).toBeCloseTo(x, 10));

  it.each([
    [0.975, 1, 12.70620473617471],
    [0.975, 2, 4.302652729749464],
    [0.975, 7, 2.364624251592785],
    [0.975, 10, 2.228138851986274],
    [0.975, 29, 2.045229642132703],
    [0.995, 5, 4.032142983555228],
    [0.95, 100, 1.660234326078765],
    [0.975, 1000, 1.962339080826408],
    [0.025, 7, -2.364624251592785],
  ])("qt(%f, %i)", (p, degrees, t) => expect(studentQuantile(p, degrees)).toBeCloseTo(t, 8));

  it("pass without a step from the exact to the expanded form", () => {
    expect(studentQuantile(0.975, 2001)).toBeLessThan(studentQuantile(0.975, 2000));
    expect(studentQuantile(0.975, 2000) - studentQuantile(0.975, 2001)).toBeLessThan(1e-6);
  });

  it("are undefined outside (0, 1)", () => {
    expect(studentQuantile(1.2, 3)).toBeNaN();
    expect(studentQuantile(0.5, 0)).toBeNaN();
    expect(normalQuantile(-0.1)).toBeNaN();
  });
});

describe("always", () => {
  const share = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });

  it("the distribution function undoes the quantile", () => {
    fc.assert(
      fc.property(share, (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 400 }), (p, degrees) => {
        expect(studentCdf(studentQuantile(p, degrees), degrees)).toBeCloseTo(p, 9);
      }),
    );
  });

  it("Wilson's interval holds the share and stays in 0…1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), share, (n, p) => {
        const successes = Math.round(p * n);
        const interval = wilson(successes, n);
        if (!interval) throw new Error("n ≥ 1 is defined");
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(successes / n);
        expect(interval.high).toBeGreaterThanOrEqual(successes / n);
      }),
    );
  });

  it("a mean moves with its values and its spread does not", () => {
    const values = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (answers, shift) => {
        const before = meanInterval(answers);
        const after = meanInterval(answers.map((answer) => answer + shift));
        expect(after?.mean).toBeCloseTo((before?.mean ?? 0) + shift, 9);
        expect(after?.sd).toBeCloseTo(before?.sd ?? Number.NaN, 9);
      }),
    );
  });
});

describe("correlation", () => {
  it("is 1 on a line, undefined without spread", () => {
    expect(correlation([1, 2, 3, Number.NaN], [2, 4, 6, 1])?.r).toBeCloseTo(1, 12);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
  });
});
