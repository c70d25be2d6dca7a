import { openCollection, readableCollections } from "@shared/domain/verbatim/read-verbatims.ts";
import { checkColumn } from "@shared/interchange/survey/check-mapping.ts";
import { freeTexts, writtenColumns } from "@shared/interchange/survey/written-columns.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { plansOf } from "../../builders/plans-of.ts";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

describe("free text of a survey", () => {
  const plans = plansOf({
    Day: ["2026-03-15", "2026-09-20"],
    Plan: ["Private", "Public"],
    "Anything else?": ["Waited 50 minutes, nobody said why", "", ""],
    "Other comments": ["The chair was cold and the room too", ""],
  });

  it("is offered as verbatims with its date and its segment, one column of it", () => {
    expect(freeTexts(plans)).toEqual(["Anything else?", "Other comments"]);
    expect(writtenColumns(plans, "Anything else?")).toEqual({
      text: "Anything else?",
      date: "Day",
      segment: "Plan",
    });
    expect(writtenColumns(plans, "Plan")).toBeNull();
  });

  it("counts the texts and not the blank cells", () => {
    const plan = plans[2];
    const column = readTable(new TextEncoder().encode("t,n\nText,1\n,2\n,3"), "s.csv").columns[0];
    expect(plan && column && checkColumn(plan, column).answered).toBe(1);
  });

  it("comes in as a collection of the same rows", () => {
    const { model, readColumn } = surveysInMemory([
      {
        columns: { s: [1, 2], wrote: ["Too cold", ""], plan: ["Private", "Public"] },
        questions: [{ column: "s", role: "overall" }],
        written: { text: "wrote", date: "", segment: "plan" },
      },
    ]);
    const [collection] = readableCollections(model);
    const reader = collection && openCollection(collection.mapping, collection.dataset, readColumn);
    expect(reader && "read" in reader && [reader.read(0), reader.read(1)]).toMatchObject([
      { text: "Too cold", segment: "Private", kind: "comment" },
      null,
    ]);
  });
});
