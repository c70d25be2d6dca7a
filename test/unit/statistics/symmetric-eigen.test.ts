import { SeededRandom } from "@shared/statistics/random.ts";
import { SymmetricEigen } from "@shared/statistics/symmetric-eigen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const eigenOf = (rows: readonly (readonly number[])[]) => {
  const eigen = new SymmetricEigen(rows.length);
  eigen.decompose(Float64Array.from(rows.flat()));
  return eigen;
};

describe("eigenvalues of symmetric matrices", () => {
  it("known ones", () => {
    expect([...eigenOf([[3]]).values]).toEqual([3]);
    const two = [
      ...eigenOf([
        [2, 1],
        [1, 2],
      ]).values,
    ].sort((a, b) => a - b);
    expect(two[0]).toBeCloseTo(1, 14);
    expect(two[1]).toBeCloseTo(3, 14);
    const ones = eigenOf([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(Math.max(...ones.values)).toBeCloseTo(3, 14);
    expect(Math.min(...ones.values)).toBeCloseTo(0, 14);
  });

  it("a diagonal matrix keeps its diagonal", () => {
    const values = eigenOf([
      [5, 0, 0],
      [0, -2, 0],
      [0, 0, 0],
    ]).values;
    expect([...values].sort((a, b) => a - b)).toEqual([-2, 0, 5]);
  });

  it("vectors and values make the matrix again, and the vectors are orthonormal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer(), fc.boolean(), (size, seed, poor) => {
        const random = new SeededRandom(seed);
        const factors = Array.from({ length: size }, () =>
          // `poor`: of rank two at most, so that most eigenvalues are nought.
          Array.from({ length: poor ? 2 : size }, () => random.unit() - 0.5),
        );
        const matrix = factors.map((a) =>
          factors.map((b) => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)),
        );
        const { values, vectors } = eigenOf(matrix);
        for (let row = 0; row < size; row++) {
          for (let column = 0; column < size; column++) {
            let made = 0;
            let dot = 0;
            for (let k = 0; k < size; k++) {
              made += (values[k] ?? 0) * (vectors[k * size + row] ?? 0) * (vectors[k * size + column] ?? 0);
              dot += (vectors[row * size + k] ?? 0) * (vectors[column * size + k] ?? 0);
            }
            expect(made).toBeCloseTo(matrix[row]?.[column] ?? Number.NaN, 10);
            expect(dot).toBeCloseTo(row === column ? 1 : 0, 10);
          }
        }
      }),
    );
  });
});

describe("seeded random numbers", () => {
  it("are the same for the same seed, and others for another", () => {
    const draw = (seed: number) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 5 }, () => random.uint32());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("are spread evenly and stay below the bound", () => {
    const random = new SeededRandom(3);
    const counts = new Array<number>(7).fill(0);
    for (let index = 0; index < 70_000; index++) {
      const drawn = random.below(7);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // χ² with 6 degrees is below 22.46 in 999 of 1,000 cases; the seed is fixed.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.46);
  });

  it("shuffle keeps every item", () => {
    const items = Int32Array.from({ length: 100 }, (_, index) => index);
    new SeededRandom(5).shuffle(items);
    expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect([...items]).not.toEqual([...items].sort((a, b) => a - b));
  });
});
