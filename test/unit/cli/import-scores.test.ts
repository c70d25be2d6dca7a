import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const HEAD = "Touch point,Segment,Measure,Mean,SD,n,Date";
const ROWS = ["Desk,,expectation,6.1,0.9,120,3/4/2025", "Desk,,perception,4.6,1.2,118,3/4/2025"];
let files = 0;
const file = (...rows: string[]) => {
  const name = `means-${++files}.csv`;
  writeFileSync(join(folder, name), [HEAD, ...rows].join("\n"));
  return name;
};
const take = (name: string, ...words: string[]) =>
  run("import", "--new", "--scores", name, "--to", `out-${++files}.frontstage`, "--json", ...words);
afterAll(() => rmSync(folder, { recursive: true }));

describe("import --scores", () => {
  it("takes means with their spread and n, and measure tells the gap", async () => {
    const words = ["--scores", file(...ROWS), "--scale", "1-7", "--dates", "day-first", "--name", "Panel"];
    const { code, out, err } = await run("import", "--new", ...words, "--to", "Panel.frontstage", "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ source: "Panel", rows: 2, scores: 2, touchPointsMade: 1 });
    const { touchPoints } = JSON.parse((await run("measure", "Panel.frontstage", "--json")).out);
    expect(touchPoints).toEqual([expect.objectContaining({ name: "Desk" })]);
    expect(touchPoints[0].perception).toMatchObject({ mean: 4.6, n: 118 });
    expect((await run("validate", "Panel.frontstage")).code).toBe(0);
  });

  it("finds touch points of the register again by name", async () => {
    const name = file(...ROWS, "desk,,importance,5,1,100,3/4/2025");
    const { out } = await run(
      ...["import", "Panel.frontstage", "--scores", name, "--scale", "1-7", "--wave", "Autumn"],
      ...["--to", "Both.frontstage", "--json"],
    );
    expect(JSON.parse(out)).toMatchObject({ scores: 3, touchPointsMade: 0 });
  });

  it("says what the table leaves open: scale, day and month, rows of totals", async () => {
    const open = await take(file(...ROWS, "Total,,perception,5.4,,238,3/4/2025"));
    expect(open.code).toBe(0);
    expect(open.err).toContain("from 4.6 to 6.1 only and are read on 1 to 7; --scale says it");
    expect(open.err).toContain("“3/4/2025” is read as 2025-04-03");
    expect(open.err).toContain("row 4: “Total”, reads like totals and is taken in");
    const told = await take(
      file(...ROWS, "Total,,perception,5.4,,238,3/4/2025"),
      ...["--scale", "1-7", "--dates", "month-first", "--without-totals"],
    );
    expect(told.err).toContain("left out as totals");
    expect(told.err.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(told.out).scores).toBe(2);
  });

  it("names the row and column of a cell that it cannot read, and leaves it out when it may", async () => {
    const name = file(...ROWS, "Form,,perception,9,1,40,", "Form,,perception,many,1,40,");
    const refused = await take(name, "--scale", "1-7", "--dates", "day-first");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("row 4, column “Mean”: “9” is off the scale; 1 more cell");
    const taken = await take(name, "--scale", "1-7", "--dates", "day-first", "--lenient");
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({ scores: 2, leftOutCount: 2 });
    expect(taken.err).toContain("row 5, column “Mean”: “many” is no number");
  });

  it.each([
    [["--scale", "7-1"], "“7-1” is no scale"],
    [["--measure", "joy"], "“joy” is no measure"],
    [["--wave-date", "2025-02-30"], "“2025-02-30” is no day"],
    [["--dates", "backwards"], "“backwards” is no order"],
    [["--keep", "n"], "--keep does not go with --scores"],
    [["--mapping", "m.json"], "--mapping goes with another source"],
  ])("%j is written wrongly", async (words, told) => {
    const { code, err } = await take(file(...ROWS), ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it("options of scores go with no other source", async () => {
    const { code, err } = await run(
      "import",
      "--new",
      "--comments",
      "c.csv",
      "--to",
      "x.frontstage",
      "--scale",
      "1-5",
    );
    expect([code, err]).toEqual([2, expect.stringContaining("--scale goes with --scores")]);
  });
});
