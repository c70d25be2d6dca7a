import { guessUses } from "@shared/interchange/sources/guess-uses.ts";
import type { TableSource } from "@shared/interchange/sources/source-kinds.ts";
import { describe, expect, it } from "vitest";
import { numberColumn, textColumn } from "../../builders/verbatims.ts";

const SAID = ["The bus came late.", "The driver was kind.", "The ticket is too dear."];
const guess = (columns: Readonly<Record<string, readonly string[]>>, kind: TableSource = "comments") =>
  guessUses(kind, {
    names: Object.keys(columns),
    labels: Object.keys(columns).map(() => ""),
    columns: Object.values(columns).map(textColumn),
  });

describe("the date of a table", () => {
  it.each(["filled_on", "submitted_at", "created", "Ausgefüllt am", "opened", "V17"])(
    "is the column of dates that is called %s",
    (name) => {
      for (const days of [
        ["2026-03-05", "2026-03-06T10:00:00Z", "2026-04-01 08:15"],
        ["5.3.2026", "17.3.2026", ""],
        ["3/5/2026", "3/17/2026", "4/1/2026"],
      ])
        expect(guess({ Text: SAID, [name]: days })).toMatchObject({ text: "Text", date: name });
    },
  );
  it("is the column that is named a date rather than another that holds some", () => {
    expect(guess({ closed: ["2026-03-05"], Date: ["2026-03-01"], Text: SAID.slice(0, 1) }).date).toBe("Date");
  });
  it("is no column of birthdays, of years, of words with a date in it, nor of other words", () => {
    for (const [name, cells] of [
      ["date_of_birth", ["1980-03-05", "1990-01-01", "1971-12-24"]],
      ["Geburtsdatum", ["5.3.1980", "1.1.1990", "24.12.1971"]],
      ["DOB", ["1980-03-05", "1990-01-01", "1971-12-24"]],
      ["year", ["2024", "2025", "2026"]],
      ["version", ["1.2.3", "1.2.4", "10.0.1"]],
      ["place", ["Lisbon", "Porto", "2026-03-05"]],
    ] as const)
      expect(guess({ Text: SAID, [name]: cells }).date).toBe("");
    const columns = [textColumn(SAID), numberColumn([2024, 2025, 2026])];
    const table = { names: ["Text", "V2"], labels: ["", ""], columns };
    expect(guessUses("comments", table).date).toBe("");
  });
  it("is found for the sheets of observers, too", () => {
    const sheet = { observer: ["Ana"], "touch point": ["Desk"], score: ["4"], visited_on: ["2026-03-05"] };
    expect(guess(sheet, "observation").date).toBe("visited_on");
  });
});
