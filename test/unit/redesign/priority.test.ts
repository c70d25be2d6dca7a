import { priorityOf, quadrantOf } from "@shared/domain/redesign/priority.ts";
import { describe, expect, it } from "vitest";

describe("the priority of an opportunity", () => {
  it("is impact over effort", () => {
    expect(priorityOf({ impact: 5, effort: 2 })).toBe(2.5);
    expect(priorityOf({ impact: 1, effort: 5 })).toBe(0.2);
  });

  it("is unknown until both are judged", () => {
    expect(priorityOf({ impact: 5, effort: null })).toBeNull();
    expect(quadrantOf({ impact: null, effort: 2 })).toBeNull();
  });

  it.each([
    [5, 1, "do-first"],
    [3, 3, "do-first"],
    [4, 4, "plan-well"],
    [2, 1, "fill-in"],
    [2, 5, "leave"],
  ] as const)("stands at impact %i and effort %i in %s", (impact, effort, quadrant) => {
    expect(quadrantOf({ impact, effort })).toBe(quadrant);
  });
});
