import { widestGap } from "@shared/domain/scoring/widest-gap.ts";
import { describe, expect, it } from "vitest";

const gap = (mean: number, high: number | null, n = 100) => ({
  gap: { mean, sd: 1, n, low: mean - 1, high, confidence: 0.95 },
  small: n < 30,
});

describe("the widest gap that is told", () => {
  it("is of enough answers, with an interval below 0: a mean of four is no finding", () => {
    expect(widestGap([gap(-1.25, 1.76, 4), gap(-1.12, -0.69), gap(-0.5, -0.2)])).toBe(1);
    expect(widestGap([gap(-3, -2, 29), gap(-0.5, -0.2)])).toBe(1);
  });
  it("is none where no gap can be told from none", () => {
    expect(widestGap([gap(-0.4, 0.1), gap(0.4, 0.6), gap(-1, null), null])).toBeNull();
    expect(widestGap([])).toBeNull();
  });
});
