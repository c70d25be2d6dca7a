import { changeWords } from "@shared/domain/simulation/change-words.ts";
import { describe, expect, it } from "vitest";

const writes = {
  minutes: (value: number) => `${value} min`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
};
const figure = (mean: number, low: number, high: number) => ({ mean, low, high, confidence: 0.95 });

describe("the difference of two versions in a sentence", () => {
  it("is of the time within which nine of ten are through, not of what nine of ten clients gain", () => {
    const words = changeWords(figure(-30, -40, -20), writes);
    expect(words).toBe("The time for nine of ten is 30 min less (20 min to 40 min, 95 %).");
    expect(words).not.toMatch(/clients/);
    expect(changeWords(figure(30, 20, 40), writes)).toBe(
      "The time for nine of ten is 30 min more (20 min to 40 min, 95 %).",
    );
  });

  it("claims no direction where the interval holds nought", () => {
    expect(changeWords(figure(-5, -15, 5), writes)).toBe(
      "The time for nine of ten shows no proven difference (−15 min to +5 min, 95 %).",
    );
  });
});
