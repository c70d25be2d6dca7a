import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minutesOfText } from "@shared/interchange/sheet/durations.ts";
import { readSheetFile, type SheetOptions } from "@shared/interchange/sheet/read-sheet.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import { describe, expect, it } from "vitest";
import { asHeld } from "../../builders/random-map.ts";

const STEPS = join(import.meta.dirname, "../../fixtures/maps/service-steps.csv");
const text = (table: string, options?: SheetOptions) =>
  readSheetFile(new TextEncoder().encode(table), options);

describe("a list with a row for each step", () => {
  it("is recognised in German with semicolons, and its columns are guessed", async () => {
    const reading = await readSheetFile(new Uint8Array(readFileSync(STEPS)));
    expect([reading.form, reading.columns.map(({ target }) => target)]).toEqual([
      "list",
      ["No.", "Stage", "Lane", "Title", "Channel", "Work time (min)", "Notes", "Next", "Ignore"],
    ]);
  });

  it("gives lanes with bands, stages, times and the flows that it names", async () => {
    const { content } = await readSheetFile(new Uint8Array(readFileSync(STEPS)));
    expect(content.lanes.map(({ name, band }) => [name, band])).toEqual([
      ["Bürgerin", "client"],
      ["Schalter", "frontstage"],
      ["Sachbearbeitung", "backstage"],
      ["Amtsleitung", "backstage"],
      ["Fachsystem", "support"],
    ]);
    expect(content.stages.map(({ name }) => name)).toEqual(["Antrag", "Prüfung", "Bescheid"]);
    expect(content.steps[1]).toMatchObject({
      title: "Antrag annehmen",
      notes: "Unterlagen prüfen;\nGebühr nennen",
    });
    expect(content.steps[2]?.workTime).toEqual({ kind: "fixed", value: 90, source: "assumed" });
    expect(content.flows.map(({ from, to }) => `${from + 1}→${to + 1}`)).toEqual([
      "1→2",
      "2→3",
      "3→4",
      "3→5",
      "4→1",
      "5→6",
      "6→7",
    ]);
  });

  it("names row and column of what it cannot read, and every column that is left out", async () => {
    const { account } = await readSheetFile(new Uint8Array(readFileSync(STEPS)));
    expect(account).toEqual([
      { element: "Row 5, column “Dauer”", name: "bald", note: "is no length of time; left blank" },
      { element: "Row 9, column “Schritt”", name: "Bescheid", note: "the row has no title; left out" },
      { element: "Column", name: "Farbe", note: "7 cells are left out" },
    ]);
  });

  it("joins the steps in their order where no column says what follows", async () => {
    const table = "Who,Step\nGuest,Arrives\nReceptionist,Greets\n,Gives the key\n";
    expect((await text(table)).content.flows).toHaveLength(2);
    expect((await text(table, { join: false })).content.flows).toEqual([]);
    const lanes = (await text(table)).content.steps.map(({ lane }) => lane);
    expect(lanes).toEqual([0, 1, 1]);
  });

  it("takes what follows for the numbers of rows where no column numbers the steps, and says so", async () => {
    const read = async (next: readonly string[]) => {
      const rows = next.map((cell, index) => `Clerk,Step ${"ABC"[index]},"${cell}"`).join("\n");
      const { content, account } = await text(`Role,Step,Next\n${rows}\n`);
      return { ways: content.flows.map(({ from, to }) => `${from + 1}→${to + 1}`), account };
    };
    expect(await read(["2; 3", "3", ""])).toEqual({
      ways: ["1→2", "1→3", "2→3"],
      account: [
        {
          element: "Column",
          name: "Next",
          note: "its numbers are taken for those of the rows, counted below the head: 2 is “Step B”",
        },
      ],
    });
    expect((await read(["3", "4", ""])).ways).toEqual(["1→2", "2→3"]);
    const outside = await read(["2", "9", ""]);
    expect([outside.ways, outside.account.map(({ name }) => name)]).toEqual([[], ["2", "9"]]);
  });

  it("is read another way when a column is given another meaning", async () => {
    const columns = ["Lane", "Ignore", "Title"] as const;
    const { content } = await text("Role,Step,Detail\nClerk,A,Opens the letter\n", { columns: [...columns] });
    expect(content.steps[0]?.title).toBe("Opens the letter");
  });

  it("of more than 500 steps in one stage goes on in another", async () => {
    const rows = Array.from({ length: 1_201 }, (_, index) => `Clerk,Step ${index}`).join("\n");
    const { content } = await text(`Role,Step\n${rows}`);
    expect(content.stages.map(({ name, columns }) => [name, columns])).toEqual([
      ["Stage 1", 500],
      ["Stage 1 (2)", 500],
      ["Stage 1 (3)", 201],
    ]);
    expect(content.steps).toHaveLength(1_201);
  });
});

describe("a list that names more stages than a map holds", () => {
  it("goes on in the last one, and ends", async () => {
    const rows = Array.from({ length: 3_200 }, (_, index) => `Phase ${index},Step ${index}`).join("\n");
    const { content } = await text(`Phase,Step\n${rows}`);
    expect([content.stages.length, content.steps.length]).toEqual([2_000, 3_200]);
    expect(asHeld(content).steps).toHaveLength(3_200);
  });
});

describe("a grid with rows of lanes", () => {
  it("takes the first row as stages, a blank head as the stage on its left, lines of a cell as steps", async () => {
    const { form, content } = await text(
      ';Before;;Visit\nGuest;Looks up;"- Calls\n- Books";Arrives\nFront desk;;Answers;Greets\n',
    );
    expect(form).toBe("grid");
    expect(content.stages).toEqual([
      { name: "Before", columns: 2 },
      { name: "Visit", columns: 1 },
    ]);
    expect(content.lanes.map(({ name, band }) => [name, band])).toEqual([
      ["Guest", "client"],
      ["Front desk", "frontstage"],
    ]);
    expect(content.steps.map(({ title, stage, column }) => [title, stage, column])).toEqual([
      ["Looks up", 0, 0],
      ["Calls", 0, 1],
      ["Books", 0, 1],
      ["Arrives", 1, 0],
      ["Answers", 0, 1],
      ["Greets", 1, 0],
    ]);
  });

  it("without a head is one stage", async () => {
    const { content } = await text("Guest;Calls;Comes\nHost;Answers;\n");
    expect(content.stages).toEqual([{ name: "Stage 1", columns: 2 }]);
    expect(content.steps).toHaveLength(3);
  });
});

describe("our own table that a person changed", () => {
  it("takes a lane that was written by name, and tells what is no number", async () => {
    const head = [
      "What",
      "No.",
      "Lane no.",
      "Lane",
      "Stage no.",
      "Column",
      "Title",
      "Feeling",
      "Name",
      "Band",
      "Columns",
    ];
    const bytes = writeCsv([
      head,
      ["Step", 1, 1, "Guest", 1, 1, "Comes", "glad"],
      ["Step", 2, null, "Porter", 1, 2, "Opens", 1],
      ["Lane", 1, null, null, null, null, null, null, "Guest", "client"],
      ["Stage", 1, null, null, null, null, null, null, "Arrival", null, 2],
    ]);
    const { form, content, account } = await readSheetFile(bytes);
    expect([form, content.lanes.map(({ name }) => name), content.steps[1]?.lane]).toEqual([
      "ours",
      ["Guest", "Porter"],
      1,
    ]);
    expect(account).toEqual([
      { element: "Row 2, column “Feeling”", name: "glad", note: "is no number between -2 and 2; left blank" },
    ]);
  });
});

describe("a workbook", () => {
  it("offers each of its sheets", async () => {
    const bytes = await writeXlsxFile([
      { name: "Read me", rows: [["Our journey"]] },
      {
        name: "Journey",
        rows: [
          ["Role", "Step"],
          ["Guest", "Comes"],
        ],
      },
    ]);
    const reading = await readSheetFile(bytes, { sheet: "Journey" });
    expect([reading.sheets, reading.form, reading.content.steps[0]?.title]).toEqual([
      ["Read me", "Journey"],
      "list",
      "Comes",
    ]);
  });
});

describe("a length of time", () => {
  it.each([
    ["5", 5],
    ["5 min", 5],
    ["1,5 h", 90],
    ["2 Tage", 2880],
    ["0:30", 30],
    ["1 week", 10_080],
    ["90 s", 1.5],
    ["soon", null],
    ["-3", null],
  ])("%s is %s minutes", (cell, minutes) => expect(minutesOfText(cell)).toBe(minutes));
});
