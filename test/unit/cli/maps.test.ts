import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const BPMN = join(import.meta.dirname, "../../../../shared/data/bpmn/A.4.1.bpmn");
const STEPS = join(import.meta.dirname, "../../fixtures/maps/service-steps.csv");

beforeAll(() => {
  copyFileSync(BPMN, join(folder, "pools.bpmn"));
  copyFileSync(STEPS, join(folder, "steps.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("import --bpmn", () => {
  it("starts an engagement with the diagram, bands as asked for, and registers touch points", async () => {
    const words = ["--bpmn", "pools.bpmn", "--band", "Lane 1=client", "--touch-points", "--json"];
    const { code, out, err } = await run("import", "--new", "--to", "Pools.frontstage", ...words);
    expect([code, err.split("\n").length]).toEqual([0, 3]);
    expect(JSON.parse(out)).toMatchObject({
      journey: "pools",
      blueprint: "As is",
      lanes: [
        { name: "Lane 1", band: "client" },
        { name: "Lane 2", band: "frontstage" },
        { name: "Lane 3", band: "backstage" },
      ],
      steps: 15,
      flows: 15,
      touchPoints: 2,
      touchPointCandidates: ["Task 1", "Task 2"],
    });
    expect((await run("validate", "Pools.frontstage")).code).toBe(0);
  });

  it("says which lane it takes for the client’s, until one is said to be", async () => {
    const into = ["import", "--new", "--force", "--to", "Guess.frontstage", "--bpmn", "pools.bpmn", "--json"];
    const guess = await run(...into);
    expect(guess.err).toContain("“Lane 1” is taken for the client’s lane");
    const said = await run(...into, "--band", "Lane 3=client");
    expect(said.err).not.toContain("taken for the client");
    expect(JSON.parse(said.out).lanes.map(({ band }: { band: string }) => band)).toEqual([
      "backstage",
      "frontstage",
      "client",
    ]);
  });

  it("names a lane that is not there, a band that is none, and a file of another kind", async () => {
    const into = ["import", "--new", "--to", "No.frontstage"];
    expect((await run(...into, "--bpmn", "pools.bpmn", "--band", "Lane 9=client")).err).toContain(
      "There is no lane “Lane 9”; there is: “Lane 1”, “Lane 2”, “Lane 3”",
    );
    const band = await run(...into, "--bpmn", "pools.bpmn", "--band", "Lane 1=outside");
    expect([band.code, band.err]).toEqual([2, expect.stringContaining("“Lane 1=outside” is no band")]);
    const table = await run(...into, "--blueprint-table", "pools.bpmn");
    expect([table.code, table.err]).toEqual([1, expect.stringContaining("imported with --bpmn")]);
  });
});

describe("import --blueprint-table", () => {
  it("refuses a cell that cannot be read, by row and column, and leaves it out with --lenient", async () => {
    const words = ["--blueprint-table", "steps.csv", "--to", "Steps.frontstage"];
    const refused = await run("import", "--new", ...words);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(
      "steps.csv, row 5, column “Dauer”: “bald” is no length of time; left blank; 1 more place",
    );
    const { code, out, err } = await run("import", "--new", ...words, "--lenient", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ steps: 7, flows: 7, stages: 3 });
    expect(err).toContain("Column “Farbe”: 7 cells are left out");
  });
});

describe("export for other programs", () => {
  it.each(["xlsx", "csv", "bpmn"])(
    "a blueprint goes out as %s and comes back with its steps",
    async (format) => {
      await run("sample", "area-newspaper", "--to", `paper-${format}.frontstage`);
      const blueprint = ["--blueprint", "Refund request / As is"];
      const written = await run(
        "export",
        `paper-${format}.frontstage`,
        ...blueprint,
        "--to",
        `refund.${format}`,
        "--json",
      );
      expect([written.code, written.err]).toEqual([0, ""]);
      const source = format === "bpmn" ? "--bpmn" : "--blueprint-table";
      const back = await run(
        "import",
        "--new",
        source,
        `refund.${format}`,
        "--to",
        `back-${format}.frontstage`,
        "--json",
      );
      expect([back.code, back.err]).toEqual([0, ""]);
      expect(JSON.parse(back.out)).toMatchObject({ steps: 19, notTaken: [] });
    },
  );

  it("--grid writes rows of lanes, and goes with CSV only", async () => {
    const blueprint = ["export", "paper-csv.frontstage", "--blueprint", "Refund request / As is", "--grid"];
    expect((await run(...blueprint, "--to", "grid.csv")).code).toBe(0);
    expect(readFileSync(join(folder, "grid.csv"), "utf8")).toMatch(/^\ufeffBand,Lane,Role,/);
    expect(await run(...blueprint, "--to", "grid.bpmn")).toMatchObject({ code: 2 });
    const scaled = await run(...blueprint.slice(0, -1), "--scale", "2", "--to", "scaled.csv");
    expect([scaled.code, scaled.err]).toEqual([2, expect.stringContaining("--scale is for pictures")]);
  });
});
