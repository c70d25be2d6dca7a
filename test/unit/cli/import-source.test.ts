import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const LOG = [
  "Request,Activity,Completed,Channel",
  "r1,Receive,2024-01-01 08:00,Desk",
  "r1,Decide,2024-01-01 10:00,Desk",
  "r2,Receive,2024-01-02 08:00,Mail",
  "r2,Decide,2024-01-02 12:00,Mail",
  "r3,Receive,2024-01-03 08:00,Mail",
  "r3,Receive,2024-01-03 09:00,Mail",
  "r3,Decide,2024-01-03 14:00,Mail",
].join("\n");
const COMMENTS = [
  "Received,Area,Message,E-mail",
  ...Array.from(
    { length: 6 },
    (_, index) =>
      `2025-03-0${index + 1},${index % 2 === 0 ? "Counter" : "Website"},"I waited ${index} minutes, and nobody told me why.",person${index}@example.org`,
  ),
].join("\n");
const uses = ["case=Request", "activity=Activity", "time=Completed"].flatMap((use) => ["--use", use]);

beforeAll(() => {
  write("log.csv", LOG);
  write("spoilt.csv", LOG.replace("2024-01-02 12:00", "noon"));
  write("comments.csv", COMMENTS);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("import --events", () => {
  it("takes a log in, and measure tells its cases and lead times", async () => {
    const words = ["--events", "log.csv", ...uses, "--to", "Log.frontstage", "--json"];
    const { code, out } = await run("import", "--new", ...words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ source: "log", rows: 7, activities: 2, unreadableTimes: 0 });
    const { eventLogs } = JSON.parse((await run("measure", "Log.frontstage", "--json")).out);
    const hour = 3_600_000;
    expect(eventLogs).toEqual([expect.objectContaining({ name: "log", cases: 3, events: 7, variants: 2 })]);
    expect(eventLogs[0].leadTime).toMatchObject({
      n: 3,
      minimum: 2 * hour,
      median: 4 * hour,
      maximum: 6 * hour,
    });
    expect(eventLogs[0].reworkShare).toMatchObject({ count: 1, n: 3 });
    const { out: text } = await run("measure", "Log.frontstage");
    expect(text).toContain("Event log “log”: 3 cases, 7 events, 2 variants");
    expect((await run("validate", "Log.frontstage")).code).toBe(0);
  });
  it("refuses a time that it cannot read by its row and column, and leaves it out when it may", async () => {
    const words = ["import", "--new", "--events", "spoilt.csv", ...uses, "--to", "Spoilt.frontstage"];
    const refused = await run(...words);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("spoilt.csv, row 5, column “Completed”");
    const taken = await run(...words, "--lenient", "--json");
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({ unreadableTimes: 1 });
  });
  it("says how many columns cases cannot be told apart by, where there are more than a log can have", async () => {
    const names = Array.from({ length: 203 }, (_, at) => `Kind ${at}`);
    const rows = [
      "r1,Receive,2024-01-01 08:00",
      "r1,Decide,2024-01-01 10:00",
      "r2,Receive,2024-01-02 08:00",
      "r2,Decide,2024-01-02 09:00",
    ];
    const cells = (row: number) => names.map((_, at) => `${at % 2 === row ? "A" : "B"}`).join(",");
    const log = [
      `Request,Activity,Completed,${names.join(",")}`,
      ...rows.map((row, at) => `${row},${cells(at % 2)}`),
    ];
    write("wide.csv", log.join("\n"));
    const { code, err } = await run(
      ...["import", "--new", "--events", "wide.csv", ...uses, "--to", "Wide.frontstage"],
    );
    expect(code).toBe(0);
    expect(err).toContain("cases can differ by 200 columns; 3 of 203 are kept");
  });
  it("names a column that is not there, and a use that there is not", async () => {
    const words = ["import", "--new", "--events", "log.csv", "--to", "x.frontstage", "--use"];
    const column = await run(...words, "case=Nobody");
    expect(column).toMatchObject({ code: 1, err: expect.stringContaining("There is no column “Nobody”") });
    const use = await run(...words, "colour=Request");
    expect(use).toMatchObject({ code: 2, err: expect.stringContaining("case, activity, time") });
  });
});

describe("import --comments", () => {
  it("takes comments in with their touch points; who wrote them stays out, and that is said", async () => {
    const words = ["--comments", "comments.csv", "--use", "text=Message", "--use", "touchPoint=Area"];
    const { code, out, err } = await run("import", "--new", ...words, "--to", "Voice.frontstage", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 6, touchPointsMade: 2, dropped: ["E-mail"] });
    expect(err).toContain("“E-mail”: may tell who somebody is, left out");
    expect((await run("validate", "Voice.frontstage")).code).toBe(0);
  });
  it("goes with no other source", async () => {
    const words = ["--comments", "comments.csv", "--events", "log.csv", "--to", "x.frontstage"];
    expect(await run("import", "--new", ...words)).toMatchObject({ code: 2 });
  });
});
