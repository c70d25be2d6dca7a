import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const ANSWERS = "e1,s1,recommend,class\n5,4,10,Business\n6,3,11,Economy\n7,5,1,Economy\n";
const columns = [
  { column: "e1", role: "expectation", touchPoint: "Check-in", minimum: 1, maximum: 7 },
  { column: "s1", role: "perception", touchPoint: "Check-in", minimum: 1, maximum: 7 },
  { column: "recommend", role: "nps", shift: -1 },
  { column: "class", role: "segment" },
];
const mapping = (change: (columns: Record<string, unknown>[]) => unknown = (list) => list, head = {}) =>
  JSON.stringify({
    format: "frontstage-survey-mapping",
    version: 1,
    ...head,
    columns: change(structuredClone(columns)),
  });

beforeAll(() => {
  write("answers.csv", ANSWERS);
  write("map.json", mapping());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("import --survey", () => {
  it("starts an engagement named after its file, with touch points by name and the shift applied", async () => {
    const words = ["--survey", "answers.csv", "--mapping", "map.json"];
    const { code, out } = await run("import", "--new", "--to", "Trip.frontstage", ...words, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      engagement: "Trip",
      survey: "answers",
      respondents: 3,
      touchPointsMade: 1,
      leftOut: [],
    });
    const measured = JSON.parse((await run("measure", "Trip.frontstage", "--json")).out);
    expect(measured.touchPoints).toEqual([expect.objectContaining({ name: "Check-in" })]);
    expect(measured.touchPoints[0].gap).toMatchObject({ n: 3, mean: -2 });
    expect(measured.nps.counts).toEqual([2, 0, 1]);
  });

  it("is taken from a workbook as from a text, by the mapping that was proposed for it", async () => {
    const rows = ANSWERS.trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    writeFileSync(join(folder, "answers.xlsx"), await writeXlsxFile([{ name: "Answers", rows }]));
    expect((await run("import", "--survey", "answers.xlsx", "--write-mapping", "book.json")).code).toBe(0);
    const proposed = JSON.parse(readFileSync(join(folder, "book.json"), "utf8"));
    expect(proposed.file).toMatchObject({ sheet: "Answers" });
    expect(proposed.columns.map((entry: { column: string }) => entry.column)).toEqual([
      "e1",
      "s1",
      "recommend",
      "class",
    ]);
    const { code, out } = await run(
      ...["import", "--new", "--to", "Book.frontstage", "--survey", "answers.xlsx"],
      ...["--mapping", "map.json", "--json"],
    );
    expect([code, JSON.parse(out).respondents]).toEqual([0, 3]);
  });

  it("is refused where the file holds no text, whatever its name", async () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 151) % 256);
    writeFileSync(join(folder, "picture.csv"), noise);
    const { code, err } = await run("import", "--survey", "picture.csv", "--write-mapping", "picture.json");
    expect([code, err]).toEqual([1, expect.stringMatching(/^picture\.csv, row \d+: This is no table/)]);
    expect(existsSync(join(folder, "picture.json"))).toBe(false);
  });

  it("says when its respondents were asked, once for all or by their dates", async () => {
    const words = ["--survey", "answers.csv", "--mapping", "map.json"];
    const spring = ["--wave", "Spring", "--wave-date", "2026-03-01"];
    await run("import", "--new", "--to", "Spring.frontstage", ...words, ...spring);
    const autumn = ["--wave", "Autumn", "--wave-date", "2026-09-01"];
    await run("import", "Spring.frontstage", "--to", "Year.frontstage", ...words, ...autumn);
    const measured = JSON.parse((await run("measure", "Year.frontstage", "--json")).out);
    expect(measured).toMatchObject({ wave: "Autumn", respondents: 3, respondentsInAll: 6 });
    expect(measured.waves.map(({ key, date }: { key: string; date: string }) => `${key} ${date}`)).toEqual([
      "Spring 2026-03-01",
      "Autumn 2026-09-01",
    ]);
    write("dated.csv", "on,s1\n2026-01-05,4\n2026-02-03,5\n2026-02-04,6\n");
    const on = [{ column: "on", role: "date" }, columns[1]];
    write(
      "dated.json",
      mapping(() => on),
    );
    const cut = ["--survey", "dated.csv", "--mapping", "dated.json", "--wave-period", "month"];
    expect(await run("import", "--new", "--to", "Months.frontstage", ...cut)).toMatchObject({ code: 0 });
    const months = JSON.parse((await run("measure", "Months.frontstage", "--json")).out);
    expect(months).toMatchObject({ wave: "2026-02", respondents: 2, respondentsInAll: 3 });
  });

  it("reads the words of a column as waves and of answers as numbers, and its texts as verbatims", async () => {
    const rows = [
      "Autumn 2026,good,outstanding,It was quick and everybody was kind",
      "Spring 2026,very good,very poor,",
      "Autumn 2026,excellent,fair,Nobody told me why I had to wait",
      "n/a,poor,99,",
      "Spring 2026,outstanding,very poor,The bill was a surprise to me",
      "Autumn 2026,outstanding,excellent,",
      "Spring 2026,outstanding,good,",
      "Spring 2026,outstanding,good,",
    ];
    write("words.csv", ["round,desk [what I EXPECT],desk [what I GOT],Comments", ...rows].join("\n"));
    await run("import", "--survey", "words.csv", "--write-mapping", "words.json");
    const words = ["--survey", "words.csv", "--mapping", "words.json"];
    const spring = await run("import", "--new", "--to", "One.frontstage", ...words, "--wave", "Spring");
    expect(spring).toMatchObject({ code: 1, err: expect.stringContaining("meaning “wave”") });
    const { code, err } = await run("import", "--new", "--to", "Words.frontstage", ...words);
    expect(code).toBe(0);
    expect(err).toContain("“Comments”: its texts are verbatims");
    const measured = JSON.parse((await run("measure", "Words.frontstage", "--json")).out);
    expect(measured.waves.map(({ key, date }: { key: string; date: string }) => `${key} ${date}`)).toEqual([
      "Spring 2026 2026-03-01",
      "Autumn 2026 2026-09-01",
    ]);
    expect(measured).toMatchObject({ wave: "Autumn 2026", respondents: 3, respondentsInAll: 8 });
    expect(measured.touchPoints[0].gap).toMatchObject({ n: 3, mean: expect.closeTo(-1 / 3) });
  });

  it.each([
    [["--wave", "Spring", "--wave-period", "month"], "All answers are of one wave"],
    [["--wave-period", "week"], "“week” is no period; write one of none, month, quarter, half, year"],
    [["--wave-date", "2026-02-30"], "“2026-02-30” is no day of the calendar"],
    [["--wave-period", "month"], "No column has the meaning “date”"],
  ])("refuses waves that cannot be: %j", async (waves, message) => {
    const words = ["--survey", "answers.csv", "--mapping", "map.json", "--to", "none.frontstage"];
    const { code, err } = await run("import", "--new", ...words, ...waves);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(message);
    expect(existsSync(join(folder, "none.frontstage"))).toBe(false);
  });

  it("adds to a copy, leaves the file as it is, and finds the touch point again", async () => {
    const before = readFileSync(join(folder, "Trip.frontstage"));
    write("second.csv", ANSWERS.replace("5,4,10", "5,4,9").concat("2,2,5,Economy\n"));
    const words = ["--survey", "second.csv", "--mapping", "map.json", "--to", "Both.frontstage"];
    const { out, err } = await run("import", "Trip.frontstage", ...words, "--name", "October", "--json");
    expect(JSON.parse(out)).toMatchObject({ survey: "October", touchPointsMade: 0 });
    expect(err).toBe("");
    expect(readFileSync(join(folder, "Trip.frontstage"))).toEqual(before);
    const measured = JSON.parse((await run("measure", "Both.frontstage", "--json")).out);
    expect(measured.touchPoints[0].gap.n).toBe(7);
    expect((await run("validate", "Both.frontstage")).code).toBe(0);
  });

  it("says when the same answers come a second time", async () => {
    const words = ["--survey", "answers.csv", "--mapping", "map.json", "--to", "Twice.frontstage"];
    const { code, err } = await run("import", "Trip.frontstage", ...words);
    expect(code).toBe(0);
    expect(err).toContain("they count twice now");
  });

  it("asks where a lone 11 leaves open on which scale recommendation was asked", async () => {
    write("eleven.csv", "recommend\n9\n11\n3\n");
    const { err } = await run("import", "--survey", "eleven.csv", "--write-mapping", "eleven.json");
    expect(err).toContain("1 of 3 answers is 11, proposed as 0–10");
    const [column] = JSON.parse(readFileSync(join(folder, "eleven.json"), "utf8")).columns;
    expect(column).toEqual({ column: "recommend", role: "nps", minimum: 0, maximum: 10 });
  });

  it("proposes a mapping that can be imported as it is, and of totals nothing", async () => {
    write("pairs.csv", "e1,e2,s1,s2,recommend\n5,4,3,2,10\n6,6,5,4,1\nTotal,10,8,6,11\n");
    const words = ["--survey", "pairs.csv", "--write-mapping", "proposed.json"];
    expect((await run("import", ...words)).code).toBe(0);
    const proposed = JSON.parse(readFileSync(join(folder, "proposed.json"), "utf8"));
    expect(proposed.columns[0]).toMatchObject({ column: "e1", role: "expectation", touchPoint: "Item 1" });
    expect(proposed.columns[4]).toEqual({ column: "recommend", role: "nps", minimum: 0, maximum: 10 });
    write("pairs.csv", "e1,e2,s1,s2,recommend\n5,4,3,2,10\n6,6,5,4,1\n");
    const taken = ["--new", "--survey", "pairs.csv", "--mapping", "proposed.json", "--to", "P.frontstage"];
    expect((await run("import", ...taken)).code).toBe(0);
    // Somebody may have worked on it.
    expect(await run("import", ...words)).toMatchObject({
      code: 1,
      err: "proposed.json: The file is there already; --force overwrites it.\n",
    });
  });
});

describe("a mapping at fault is named with its entry, and nothing is written", () => {
  it.each([
    [
      "at.json, column entry 1: The table has no column “E1”; it has: e1, s1, recommend, class.",
      mapping((list) => [{ ...list[0], column: "E1" }]),
    ],
    ["at.json, column entry 5: “e1” is mapped twice.", mapping((list) => [...list, list[0]])],
    [
      "at.json, column “e1”: “minimum” and “maximum” are missing: the scale of its answers.",
      mapping((list) => [{ ...list[0], minimum: undefined }]),
    ],
    ["at.json: “e1” needs a “touchPoint”.", mapping((list) => [{ ...list[0], touchPoint: "" }])],
    [
      "at.json: The scale of “e1” must rise: “minimum” below “maximum”.",
      mapping((list) => [{ ...list[0], minimum: 8 }]),
    ],
    [
      "at.json: “recommend” is NPS: its scale must be 0–10 after the shift.",
      mapping((list) => [{ ...list[2], maximum: 11 }]),
    ],
    ["at.json: No column is a question; give at least one a role.", mapping(() => [])],
    [
      /^at\.json, column entry 3, role: Invalid option/,
      mapping((list) => [list[0], list[1], { ...list[2], role: "nbs" }]),
    ],
    [/^at\.json, column entry 1: Unrecognized key: "colour"/, mapping((list) => [{ ...list[0], colour: 1 }])],
    [/^at\.json, file, delimiter: Too big/, mapping((list) => list, { file: { delimiter: "xy" } })],
    [/^at\.json, format: /, mapping((list) => list, { format: "other" })],
    [/^at\.json: The text is not sound JSON/, '{"format":'],
    [/^at\.json: The key "__proto__" is not allowed\./, '{"__proto__":{}}'],
  ])("%s", async (line, text) => {
    write("at.json", text);
    const words = ["--new", "--survey", "answers.csv", "--mapping", "at.json", "--to", "at.frontstage"];
    const { code, out, err } = await run("import", ...words);
    expect([code, out]).toEqual([1, ""]);
    if (typeof line === "string") expect(err).toBe(`${line}\n`);
    else expect(err).toMatch(line);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(join(folder, "at.frontstage"))).toBe(false);
  });
});

describe("a table at fault is named with row and column, as a spreadsheet counts", () => {
  const take = (...more: string[]) =>
    run("import", "--new", "--survey", "bad.csv", "--mapping", "map.json", "--to", "bad.frontstage", ...more);

  it.each([
    [
      "a word where a number should be",
      "e1,s1,recommend,class\n5,4,9,A\n\n6,abc,8,A\n7,x,8,A\n",
      "bad.csv, row 4, column “s1”: “abc” is not a number (and 1 more in this column).",
    ],
    [
      "a number off the scale",
      "e1,s1,recommend,class\n5,9,9,A\n",
      "bad.csv, row 2, column “s1”: “9” is off the scale.",
    ],
    [
      "a row that is too short",
      "e1,s1,recommend,class\n5,4,9,A\n5,4\n",
      "bad.csv, row 3: too few cells (2 of 4).",
    ],
    [
      "a row that is too long",
      "e1,s1,recommend,class\n5,4,9,A,B\n",
      "bad.csv, row 2: too many cells (5 for 4).",
    ],
    [
      "quotes that do not close",
      'e1,s1,recommend,class\n5,4,9,A\n5,"4,9,A\n',
      "bad.csv, row 3: a quote opens here and never closes (column 2)",
    ],
    ["no text at all", "", "bad.csv, row 1: The file is empty."],
  ])("%s", async (_what, text, line) => {
    write("bad.csv", text);
    const { code, err } = await take();
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err.startsWith(line.replace(/\.$/, "")), err).toBe(true);
    expect(existsSync(join(folder, "bad.frontstage"))).toBe(false);
  });

  it("--lenient leaves out what cannot be read, and says what", async () => {
    write("bad.csv", "e1,s1,recommend,class\n5,4,9,A\n6,abc,8,A\n");
    const { code, out, err } = await take("--lenient", "--json");
    expect(code).toBe(0);
    expect(err).toBe("bad.csv, row 3, column “s1”: “abc” is not a number\n");
    expect(JSON.parse(out).leftOut).toEqual([
      { place: "row 3, column “s1”", message: "“abc” is not a number" },
    ]);
    const measured = JSON.parse((await run("measure", "bad.frontstage", "--json")).out);
    expect(measured.touchPoints[0]).toMatchObject({ expectation: { n: 2 }, perception: { n: 1 } });
  });
});
