import { scopeName } from "@renderer/platform/queries/measure-scope.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { scopeText } from "@shared/domain/chart/with-scope.ts";
import { expect, it } from "vitest";

it("the status bar names whose answers count as the charts do: the attribute and its value, then the wave", () => {
  const scope = { segments: [{ column: "flight_class", value: "Business" }], wave: "2026-Q1" };
  expect(scopeName(scope)).toBe("flight_class: Business · Wave 2026-Q1");
  expect(scopeName(scope)).toBe(scopeText(scopeChoicesOf(scope)));
  expect(scopeName({ segments: [], wave: null })).toBe("All waves");
  expect(scopeName({ segments: [] })).toBe("");
});
