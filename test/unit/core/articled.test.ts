import { articled } from "@shared/base/articled.ts";
import { RECORD_TYPES } from "@shared/domain/records.ts";
import { expect, it } from "vitest";

it("every record is told by its noun as a person would say it", () => {
  const told = Object.values(RECORD_TYPES).map(({ noun }) => articled(noun));
  expect(told).toContain("An event log");
  expect(told).toContain("A touch point");
  expect(told.filter((text) => /^A [aeiou]|^An [^aeiou]/.test(text))).toEqual([]);
});
