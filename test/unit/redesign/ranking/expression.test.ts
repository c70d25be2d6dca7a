import { evaluate, parseFormula } from "@shared/domain/redesign/ranking/expression.ts";
import { FIELD_NAMES } from "@shared/domain/redesign/ranking/scores.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const VALUES: Readonly<Record<string, number | null>> = { impact: 4, effort: 2, reach: 2000, months: null };

function worth(text: string): number | null {
  const parsed = parseFormula(text, FIELD_NAMES);
  if (!parsed.ok) throw new Error(`${parsed.error.at}: ${parsed.error.message}`);
  return evaluate(parsed.expression, (name) => VALUES[name] ?? null);
}
function wrong(text: string): string {
  const parsed = parseFormula(text, FIELD_NAMES);
  return parsed.ok ? "sound" : `${parsed.error.at}: ${parsed.error.message}`;
}

describe("an own formula", () => {
  it.each([
    ["impact / effort", 2],
    ["impact ÷ effort × 3 − 1", 5],
    ["2 + 3 * 4", 14],
    ["(2 + 3) * 4", 20],
    ["10 - 4 - 3", 3],
    ["24 / 4 / 2", 3],
    ["-impact + 10", 6],
    ["--2", 2],
    ["min(impact, effort, 9)", 2],
    ["max(impact; effort) + 1.5", 5.5],
    ["max(1,5)", 5],
    ["impact + max(impact - effort, 0)", 6],
    ["IMPACT", 4],
    [".5 * reach", 1000],
  ])("%s is %d", (text, value) => {
    expect(worth(text)).toBeCloseTo(value, 12);
  });

  it("is not available where a field is not known, or it divides by nought", () => {
    expect(worth("impact / months")).toBeNull();
    expect(worth("min(impact, months)")).toBeNull();
    expect(worth("impact / (effort - 2)")).toBeNull();
  });

  it.each([
    ["", "1: The formula ends too early."],
    ["impact +", "9: The formula ends too early."],
    ["impact * (effort + 1", "21: The parenthesis at 10 is not closed here."],
    ["impact effort", "8: “effort” is not expected here."],
    ["impact ^ 2", "8: “^” has no meaning here."],
    ["impact + price", "10: “price” is no field that can be counted with."],
    ["max impact", "1: After “max” its parts stand in parentheses."],
    ["max(impact, )", "13: “)” is not expected here."],
    ["1,5", "2: “,” is not expected here."],
    ["constructor", "1: “constructor” is no field that can be counted with."],
    ["1 + alert(1)", "5: “alert” is no field that can be counted with."],
    [`${"(".repeat(60)}1`, "51: Parentheses lie too deep in one another."],
  ])("%s is refused with the place", (text, message) => {
    expect(wrong(text)).toBe(message);
  });

  it("never throws, whatever is typed, and names a place within it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const parsed = parseFormula(text, FIELD_NAMES);
        if (parsed.ok) return;
        expect(parsed.error.at).toBeGreaterThanOrEqual(1);
        expect(parsed.error.at).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it("counts sums and products as arithmetic does", () => {
    const small = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        expect(worth(`${a} + ${b} * ${c} - ${d}`)).toBe(a + b * c - d);
        expect(worth(`(${a} + ${b}) * (${c} - ${d})`)).toBe((a + b) * (c - d));
      }),
    );
  });
});
