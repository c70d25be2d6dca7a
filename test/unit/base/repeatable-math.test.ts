import { exp, log, log1p, power } from "@shared/base/repeatable-math.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** How far two numbers lie apart, in units of the last place of the second. */
const unitsApart = (found: number, wanted: number): number =>
  found === wanted ? 0 : Math.abs(found - wanted) / Math.max(Math.abs(wanted) * 2 ** -52, Number.MIN_VALUE);
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("the exponential that is the same everywhere", () => {
  it("has its known values", () => {
    expect([exp(0), exp(-0), exp(Math.LN2), exp(-Infinity), exp(Infinity)]).toEqual([1, 1, 2, 0, Infinity]);
    expect([exp(710), exp(-746), exp(Number.NaN)]).toEqual([Infinity, 0, Number.NaN]);
    expect(unitsApart(exp(1), Math.E)).toBeLessThanOrEqual(1);
    expect(unitsApart(exp(-745.13), Number.MIN_VALUE)).toBe(0);
  });

  it("lies within two last places of the machine's own, also where numbers are no longer normal", () => {
    fc.assert(fc.property(real(-745, 709.7), (x) => unitsApart(exp(x), Math.exp(x)) <= 2));
    fc.assert(fc.property(real(-2, 2), (x) => unitsApart(exp(x), Math.exp(x)) <= 2));
  });
});

describe("the logarithm that is the same everywhere", () => {
  it("has its known values", () => {
    expect([log(1), log(2), log(0), log(-1), log(Infinity)]).toEqual([
      0,
      Math.LN2,
      -Infinity,
      Number.NaN,
      Infinity,
    ]);
    expect(log(Number.NaN)).toBeNaN();
    expect(unitsApart(log(2 ** 1000), 1000 * Math.LN2)).toBeLessThanOrEqual(1);
    expect(unitsApart(log(Number.MIN_VALUE), -1074 * Math.LN2)).toBeLessThanOrEqual(2);
  });

  it("lies within two last places of the machine's own, of numbers of every size", () => {
    const sizes = fc.tuple(real(1, 2), fc.integer({ min: -1074, max: 1023 }));
    fc.assert(fc.property(sizes, ([x, k]) => unitsApart(log(x * 2 ** k), Math.log(x * 2 ** k)) <= 2));
    fc.assert(fc.property(real(0.5, 2), (x) => unitsApart(log(x), Math.log(x)) <= 2));
  });

  it("keeps its digits of 1 + x where x is small", () => {
    expect([log1p(0), log1p(-1), log1p(Infinity)]).toEqual([0, -Infinity, Infinity]);
    const small = fc.tuple(real(-0.99, 1), fc.integer({ min: 0, max: 300 }));
    fc.assert(fc.property(small, ([x, k]) => unitsApart(log1p(x * 2 ** -k), Math.log1p(x * 2 ** -k)) <= 4));
  });
});

describe("powers", () => {
  it("are near the machine's own, 1 to the power of 0 and 0 of 0", () => {
    expect([power(0, 0), power(0, 2), power(5, 0), power(1, 7)]).toEqual([1, 0, 1, 1]);
    fc.assert(
      fc.property(
        real(1e-9, 1),
        real(0, 4),
        (x, exponent) => unitsApart(power(x, exponent), x ** exponent) <= 200,
      ),
    );
  });
});

it("all bits are those that were found once", () => {
  const bits = new Uint32Array(2);
  const number = new Float64Array(bits.buffer);
  let print = 0x811c9dc5;
  const note = (value: number) => {
    number[0] = value;
    for (const word of bits) print = Math.imul(print ^ word, 0x01000193) >>> 0;
  };
  for (let index = 1; index <= 20_000; index++) {
    note(exp(index / 37 - 300));
    note(log(index / 20_000));
    note(log1p(-index / 20_001));
  }
  expect(print.toString(16)).toBe("4bfc47c3");
});
