import { segmentChoices } from "@shared/domain/scoring/segment-choices.ts";
import { expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

it("of more segments than a list can hold the most frequent are offered, and how many are left is said", () => {
  const area = Array.from({ length: 310 }, (_, row) => `Area ${row % 305}`);
  const { model, readColumn } = surveysInMemory([
    {
      columns: { area, s: area.map((_, row) => 1 + (row % 7)) },
      questions: [{ column: "area", role: "segment" }],
    },
  ]);
  const [choice] = segmentChoices(model, readColumn);
  expect(choice?.values).toHaveLength(300);
  expect(choice?.values[0]).toEqual({ value: "Area 0", count: 2 });
  expect(choice?.left).toBe(5);
});
