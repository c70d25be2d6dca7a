import { guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import { guessReversed } from "@shared/interchange/survey/guess-reversed.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { expect, it } from "vitest";

it("an item whose words deny and whose answers go the other way is proposed, with both as the reason", () => {
  const text =
    "satisfied with staff,satisfied: never had to wait,not satisfied with price\n5,5,1\n4,4,2\n2,1,4\n1,2,5\n3,3,3\n";
  const table = readTable(new TextEncoder().encode(text), "a.csv");
  const plans = guessMapping(table, []);
  expect(plans.map(({ role }) => role)).toEqual(["csat", "csat", "csat"]);
  const found = guessReversed(plans, table.columns);
  expect(found.map(({ column, word }) => [column, word])).toEqual([["not satisfied with price", "not"]]);
  expect(found[0]?.correlation?.r).toBeLessThan(-0.9);
  expect(found[0]?.correlation?.n).toBe(5);
});
