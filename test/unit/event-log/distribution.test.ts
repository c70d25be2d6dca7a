import { distributionOf } from "@shared/domain/event-log/distribution.ts";
import { describe, expect, it } from "vitest";

describe("the interval of a median duration", () => {
  it("has the exact binomial ranks, as R's qbinom(c(.025, .975), 20, .5) gives them", () => {
    const durations = Float64Array.from({ length: 20 }, (_, index) => index + 1);
    expect(distributionOf(durations)).toMatchObject({ median: 10.5, medianLow: 6, medianHigh: 15 });
  });
  it("is there from six values on, and not for five, which cannot hold 95 %", () => {
    expect(distributionOf(Float64Array.of(1, 2, 3, 4, 5, 6))).toMatchObject({ medianLow: 1, medianHigh: 6 });
    expect(distributionOf(Float64Array.of(1, 2, 3, 4, 5))).toMatchObject({
      medianLow: null,
      medianHigh: null,
    });
  });
});
