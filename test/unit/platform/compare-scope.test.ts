import { compareCommands } from "@renderer/features/blueprint-editor/compare/compare-commands.ts";
import { compareScope, measureScopeOf, setMeasureScope } from "@renderer/platform/queries/measure-scope.ts";
import { WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { describe, expect, it, vi } from "vitest";

const group = (value: string) => ({ segments: [{ column: "group", value }], wave: null });

describe("a comparison that is stopped", () => {
  const session = (engagementId: string) => ({ engagementId }) as never;
  const stop = (of: never) => {
    const compareWith = vi.fn();
    const command = compareCommands.find(({ id }) => id === "canvas.compare.stop");
    command?.run({ session: of, compareWith } as never, undefined as never, undefined as never);
    expect(compareWith).toHaveBeenCalledWith(null);
    return measureScopeOf(of);
  };

  it("takes the filter along that it has set, however often its first group was changed", () => {
    const one = session("one");
    setMeasureScope(one, WHOLE_SCOPE);
    compareScope(one, group("Agency"));
    compareScope(one, group("Regular"));
    expect(stop(one)).toEqual(WHOLE_SCOPE);
  });
  it("goes back to the filter that was there before, and leaves one that was chosen since", () => {
    const two = session("two");
    setMeasureScope(two, group("Regular"));
    compareScope(two, group("Agency"));
    expect(stop(two)).toEqual(group("Regular"));
    compareScope(two, group("Agency"));
    setMeasureScope(two, group("One-off"));
    expect(stop(two)).toEqual(group("One-off"));
  });
});
