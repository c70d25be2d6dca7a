import { describe, expect, it } from "vitest";
import { clockText } from "../../../renderer/features/brainstorm/clock-text.ts";
import { linesOf } from "../../../renderer/features/brainstorm/lines-of.ts";

describe("pasted lines", () => {
  it("become a card each, without marks and without empty ones", () => {
    expect(linesOf("- A limit\r\n\r\n2. Cash \n• A call")).toEqual(["A limit", "Cash", "A call"]);
  });

  it("of a spreadsheet keep every cell of the row", () => {
    expect(linesOf('A limit\n"Cash, at once"\nCall\tthe same day\n\t\n')).toEqual([
      "A limit",
      "Cash, at once",
      "Call · the same day",
    ]);
  });
});

describe("the timer", () => {
  it.each([
    [8 * 60_000, "8:00"],
    [65_000, "1:05"],
    [64_001, "1:05"],
    [1, "0:01"],
    [0, "0:00"],
    [-5000, "0:00"],
  ])("shows %i ms as %s", (left, text) => {
    expect(clockText(left)).toBe(text);
  });
});
