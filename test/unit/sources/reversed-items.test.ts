import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";

const desk = (text: string) => new SourceDesk(readTable(new TextEncoder().encode(text), "survey.csv", {}));
/** Who likes the desk likes the hall, and waits not too long. */
const ANSWERS = [
  "satisfied desk,satisfied hall,satisfied waited too long",
  ...[5, 4, 2, 1, 5, 3, 2, 4].map((liked) => `${liked},${liked},${6 - liked}`),
].join("\n");

describe("an item that is put the other way round", () => {
  const opened = desk(ANSWERS);
  const { plans } = opened.guess({ touchPoints: [] });

  it("is told from its words and from its answers, with r and n", () => {
    const found = opened.reversed({ plans });
    expect(found.map(({ column }) => column)).toEqual(["satisfied waited too long"]);
    expect(found[0]?.correlation).toMatchObject({ n: 8 });
    expect(found[0]?.correlation?.r).toBeCloseTo(-1, 9);
  });

  it("is not told again once it is turned", () => {
    const turned = plans.map((plan) => ({ ...plan, reversed: plan.column.endsWith("long") }));
    expect(opened.reversed({ plans: turned })).toEqual([]);
  });
});
