import { middleOf } from "@shared/domain/blueprint/duration-text.ts";
import type { Duration } from "@shared/domain/core/fields.ts";
import { timeText } from "@shared/domain/simulation/time-text.ts";
import { durationMean } from "@shared/domain/times/duration-mean.ts";
import { valuesOfText } from "@shared/domain/times/values-of-text.ts";
import { durationCells, readDuration } from "@shared/interchange/sheet/durations.ts";
import { describe, expect, it } from "vitest";

const sample = (...values: number[]): Duration => ({ kind: "empirical", values, source: "measured" });

describe("measured values as people list them", () => {
  it.each<readonly [string, number[] | null]>([
    ["4; 5.5;9", [4, 5.5, 9]],
    ["4,5; 6;", [4.5, 6]],
    ["1e-7", [1e-7]],
    ["", null],
    ["4; soon", null],
    ["-4; 5", null],
    [Array.from({ length: 501 }, () => "1").join(";"), null],
  ])("%s", (text, values) => {
    expect(valuesOfText(text)).toEqual(values);
  });
});

describe("a time of which a sample or only the mean is known", () => {
  const mean: Duration = { kind: "exponential", mean: 45, source: "estimated" };

  it("has a mean and a middle", () => {
    expect([durationMean(mean), middleOf(mean)]).toEqual([45, 45]);
    expect([durationMean(sample(1, 2, 9)), middleOf(sample(9, 1, 2))]).toEqual([4, 2]);
    expect(middleOf(sample(8, 1, 2, 4))).toBe(3);
  });

  it("is said in words", () => {
    expect(timeText(mean)).toBe("45 min on average (exponential)");
    expect(timeText(sample(60, 90, 240))).toBe("1.5 h (median of 3 values, each as likely)");
    expect(timeText(sample(60))).toBe("60 min (median of 1 value, each as likely)");
  });

  it("goes into three cells of a table and comes back", () => {
    expect(durationCells(mean)).toEqual([45, "exponential", "estimated"]);
    expect(durationCells(sample(1, 2.5, 9))).toEqual([2.5, "one of 1; 2.5; 9", "measured"]);
    for (const given of [mean, sample(1, 2.5, 9), sample(0)])
      expect(readDuration(...durationCells(given))).toEqual({ duration: given });
  });

  it("is read as fixed where its values are not understood, and that is told", () => {
    expect(readDuration(5, "one of 4; soon", "measured")).toEqual({
      duration: { kind: "fixed", value: 5, source: "measured" },
      problem: "its spread “one of 4; soon” is not understood",
    });
  });
});
