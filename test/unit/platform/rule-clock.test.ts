import { Model } from "@shared/domain/core/model.ts";
import { defineRule } from "@shared/domain/core/rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RuleClock } from "../../../renderer/platform/workers/rule-clock.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** A rule that takes so many milliseconds at each step, and says or throws something then. */
const lasting = (id: string, milliseconds: number, then: () => string) =>
  defineRule({
    ...({ id, on: "step", severity: "hint", title: "", why: "", source: "" } as const),
    example: { wrong: "", sound: "" },
    check: (_, __, report) => {
      vi.advanceTimersByTime(milliseconds);
      report({ message: then() });
    },
  });

describe("a clock around rules", () => {
  const rules = [
    lasting("test/quick", 1, () => "said"),
    lasting("test/slow", 30, () => "said"),
    lasting("test/slower", 40, () => {
      throw new Error("and fails");
    }),
  ];
  const model = () =>
    new Model(new BlueprintBuilder().step("a", "client", "s1", 0).step("b", "client", "s1", 1).records);

  it("names those that took long together, and counts anew then", () => {
    const clock = new RuleClock();
    new Checker(
      model(),
      rules.map((rule) => clock.around(rule)),
    );
    expect(clock.taken(50)).toEqual([
      { ruleId: "test/slower", took: 80 },
      { ruleId: "test/slow", took: 60 },
    ]);
    expect(clock.taken(0)).toEqual([]);
  });

  it("leaves what they say as it is", () => {
    const clock = new RuleClock();
    const measured = new Checker(
      model(),
      rules.map((rule) => clock.around(rule)),
    );
    expect(measured.problems()).toEqual(new Checker(model(), rules).problems());
    expect(measured.problems().length).toBe(6);
  });
});
