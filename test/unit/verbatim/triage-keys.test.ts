import { describe, expect, test } from "vitest";
import { readTriageKey } from "../../../renderer/features/verbatims/triage-keys.ts";

const press = (key: string, more: Partial<Parameters<typeof readTriageKey>[0]> = {}) =>
  readTriageKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("keys of triage", () => {
  test("digits are the sentiment from −2 to +2, and 0 takes it back", () => {
    expect(["1", "2", "3", "4", "5", "0"].map((key) => press(key))).toEqual(
      [-2, -1, 0, 1, 2, null].map((value) => ({ act: "sentiment", value })),
    );
  });
  test("J and K go on and back, with Shift they select on; capitals are the same letters", () => {
    expect(press("j")).toEqual({ act: "move", by: 1 });
    expect(press("K", { shiftKey: true })).toEqual({ act: "extend", by: -1 });
    expect(press("C")).toEqual({ act: "kind", value: "complaint" });
  });
  test("with Ctrl or Alt a letter is a shortcut of the program, but for selecting all", () => {
    expect(press("p", { ctrlKey: true })).toBeNull();
    expect(press("1", { altKey: true })).toBeNull();
    expect(press("a", { metaKey: true })).toEqual({ act: "all" });
  });
  test("names that every object has mean nothing", () => {
    expect(press("constructor")).toBeNull();
    expect(press("toString")).toBeNull();
  });
});
