import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { experimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { blueprintsOf, versionsOf } from "@shared/domain/simulation/versions.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const REFUND = "journey.refund";
const refund = ["--journey", "refund request"];

/** The sample, with its records changed; a quarter of its weeks, so that a run is short. */
function write(name: string, change: (record: AnyRecord) => AnyRecord | null = (record) => record) {
  const sample = areaNewspaperSample();
  const records = sample.records.flatMap((record) => {
    const changed = change(
      record.type === "demand" ? { ...record, horizonWeeks: 6, warmUpWeeks: 2 } : record,
    );
    return changed === null ? [] : [changed];
  });
  writeFileSync(join(folder, name), writeFrontstage({ ...sample, records }));
  return records;
}
let records: AnyRecord[];
beforeAll(() => {
  records = write("a.frontstage");
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...words: string[]) => {
  const { code, out } = await run("simulate", ...words);
  return { code, ...JSON.parse(out) };
};

describe("simulate", () => {
  it("gives what the screen gives: the same experiment of the same versions, to the last bit", async () => {
    const model = new Model(records);
    const input = experimentInput(versionsOf(model, blueprintsOf(model, REFUND)));
    if (!input) throw new Error("nothing to run");
    const experiment = new Experiment(input.variants, input.options);
    while (experiment.advance());
    const figures = JSON.parse(JSON.stringify(experiment.figures()));
    const told = await json("a.frontstage", ...refund, "--json");
    expect(told.journeys.map(({ name }: { name: string }) => name)).toEqual(["Refund request"]);
    const [{ figures: own }] = told.journeys;
    expect(own.differences).toEqual(figures.differences);
    expect(own).toMatchObject({ replications: figures.replications, events: figures.events, isOver: true });
    for (const [index, { trace: _trace, ...variant }] of figures.variants.entries())
      expect(own.variants[index]).toMatchObject(variant);
  });

  it("tells times, cost and the paired difference with intervals, pools, targets and what it rests on", async () => {
    const { code, out, err } = await run("simulate", "a.frontstage", ...refund, "--runs", "3");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Simulation: Area newspaper: small advertisements\n\nRefund request\n3 runs of 6 weeks/,
    );
    expect(out).toMatch(
      /^“As is”: half of the clients are through within .+\sdays, nine of ten within .+\sdays\.$/m,
    );
    expect(out).toMatch(
      /^Figure +As is +95\s% interval +To be: two working days +95\s% interval +Difference +95/m,
    );
    expect(out).toMatch(/^Nine of ten within .+\sdays … .+ −\d.+\sdays … −.+$/m);
    expect(out).toMatch(/^Cost of a case .+\sEUR … .+ −\d.+\sEUR$/m);
    expect(out).toMatch(/^Rate desk +2 people +\d+\s% +n\/a /m);
    expect(out).toMatch(/^Refund forms reach the rate desk within one… +90\s% ≤ 1 working day +\d/m);
    expect(out).toContain("\n  Clients: 23 clients a week come to “Refund request”. (measured)\n");
    expect(out).toMatch(/Times: “Searches for the form” takes .+ \(measured; As is\)\n/);
    expect(out).toContain("the seed is 2026.\n");
  });

  it("writes the same as Markdown, with headings, tables and lists", async () => {
    const { out } = await run("simulate", "a.frontstage", ...refund, "--runs", "2", "--format", "markdown");
    expect(out).toMatch(/^# Simulation: .+\n\n## Refund request\n\n2 runs/);
    expect(out).toMatch(/\n\| Figure \| As is \| .+\n\| --- \| ---: \| .+\n\| Half of the clients within \|/);
    expect(out).toContain("\n### What this rests on\n\n- Clients: 23 clients a week");
  });

  it("gives the same figures for the same seed and others for another, and names the seed", async () => {
    const mean = ({ journeys: [{ figures }] }: { journeys: [{ figures: SeenFigures }] }) =>
      figures.variants.map(({ lead }) => lead.mean.mean);
    const words = ["a.frontstage", ...refund, "--runs", "2", "--format", "json"];
    const own = await json(...words);
    expect(mean(await json(...words, "--seed", "2026"))).toEqual(mean(own));
    const other = await json(...words, "--seed", "7");
    expect(mean(other)).not.toEqual(mean(own));
    expect(JSON.stringify(other.journeys[0].versions[0].assumptions)).toContain("the seed is 7.");
  });

  it("runs the blueprints that are asked for alone, and exactly as many times as asked for", async () => {
    const { journeys } = await json(
      ...["a.frontstage", "--blueprint", "Refund request / As is", "--runs", "12", "--format=json"],
    );
    expect(journeys).toHaveLength(1);
    expect(journeys[0].figures.variants.map(({ name }: { name: string }) => name)).toEqual(["As is"]);
    expect(journeys[0].figures.replications).toBe(12);
  });
});

interface SeenFigures {
  readonly variants: readonly { readonly lead: { readonly mean: { readonly mean: number } } }[];
}

describe("what cannot be run", () => {
  it("is told with its step, the exit code is 1, and the other version runs all the same", async () => {
    write("nobody.frontstage", (record) =>
      record.type === "resourcePool" && record.name === "Cashier" ? { ...record, heads: 0 } : record,
    );
    const words = ["simulate", "nobody.frontstage", ...refund, "--runs", "2"];
    const { code, out, err } = await run(...words);
    expect(code).toBe(1);
    expect(err).toBe("nobody.frontstage: “Refund request / As is” cannot be simulated: 1 problem\n");
    const message = "“Asks for the account number” waits for “Cashier”, which has no people.";
    expect(out).toContain(`\n“As is” cannot be run yet\n  ${message}\n`);
    expect(out).toContain("\n“To be: two working days”: half of the clients are through within");
    const told = JSON.parse((await run(...words, "--json")).out);
    expect(told.journeys[0].versions[0]).toMatchObject({
      canRun: false,
      problems: [{ message, at: { element: expect.stringMatching(/^Step “Asks for the account number”$/) } }],
    });
  });

  it("is left out, and said so, where nobody has named it and nobody has said how many come", async () => {
    write("booking.frontstage", (record) =>
      record.type === "demand" && record.journeyId !== REFUND ? null : record,
    );
    const said = "Nobody has said yet how many clients come to “Book an advertisement”.";
    const { code, out } = await run("simulate", "booking.frontstage", "--runs", "2");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`\\n\\nNot simulated\\n  ${said}\\n$`));
    const named = await run("simulate", "booking.frontstage", "--journey", "Book an advertisement");
    expect(named.code).toBe(1);
    expect(named.out).toContain(said);
  });

  it("is a fault where nothing else is there", async () => {
    write("none.frontstage", (record) => (record.type === "demand" ? null : record));
    expect(await run("simulate", "none.frontstage")).toMatchObject({
      code: 1,
      err: "none.frontstage: there is no journey that can be simulated.\n",
    });
  });

  it("a pool with more work than it can do is said before the figures", async () => {
    write("crowd.frontstage", (record) =>
      record.type === "demand"
        ? { ...record, arrivalsPerWeek: 3_000, horizonWeeks: 1, warmUpWeeks: 0 }
        : record,
    );
    const { code, out } = await run("simulate", "crowd.frontstage", ...refund, "--runs", "2");
    expect(code).toBe(0);
    expect(out).toMatch(/To know before the figures are used\n {2}“.+” has more work than it can do/);
    expect(out).toMatch(/“Rate desk” has more work than it can do: it takes .+ people, .+ \(As is\)\n/);
    expect(out.indexOf("more work")).toBeLessThan(out.indexOf("\nFigure "));
  });
});

test.each([
  [["--format", "pdf"], "--format is one of text, json, markdown; “pdf” is none."],
  [["--json", "--format", "markdown"], "--json and --format markdown do not go together."],
  [["--runs", "1"], "--runs is a whole number from 2 to 10000; “1” is none."],
  [["--runs", "2.5"], "--runs is a whole number from 2 to 10000; “2.5” is none."],
  [["--seed", "4294967296"], "--seed is a whole number from 0 to 4294967295; “4294967296” is none."],
  [["--journey", "a", "--blueprint", "b"], "--journey and --blueprint do not go together"],
])("%s is wrong usage", async (words, says) => {
  const { code, err } = await run("simulate", "a.frontstage", ...words);
  expect([code, err.slice(0, says.length)]).toEqual([2, says]);
});

test("a journey that is not there is told with those that are; with --format json in JSON, too", async () => {
  const { code, out, err } = await run("simulate", "a.frontstage", "--journey", "Moon", "--format", "json");
  expect(code).toBe(1);
  expect(err).toMatch(/^a\.frontstage: .*“Moon”.*“Refund request”/);
  expect(JSON.parse(out).error.place).toBe("a.frontstage");
});
