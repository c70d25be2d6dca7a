import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { beforeAll, expect, test } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { commandLineIn } from "../../builders/command-line.ts";
import { clause, finding, policy } from "../../builders/rule-cases/policy-records.ts";

const { folder, run } = commandLineIn();

beforeAll(() => {
  const records = new BlueprintBuilder()
    .touchPoint("tp", "Desk")
    .add(
      policy(),
      clause({ touchPointIds: ["tp"], protects: "money", passedTests: ["paperwork"] }),
      clause({ number: "4.3", title: "", wording: "=Fees", order: "a1", decision: "keep" }, "other"),
      { ...finding("no-refund", 4), note: "Clients wait\nand call twice." },
    ).records;
  writeFileSync(
    join(folder, "a.frontstage"),
    writeFrontstage({ records, assets: new Map(), columns: new Map() }),
  );
});

test("policies says how far the audit is", async () => {
  const { code, out } = await run("policies", "a.frontstage");
  expect(out).toBe(
    "Terms: 2 clauses, 10 % of the tests asked, 50 % decided, 1 finding open\n  1 clause without the control, or without the one that replaces it\n",
  );
  expect(code).toBe(0);
});

test("policies writes the matrix: severities as numbers, passed tests as words, nothing that runs", async () => {
  const { out } = await run("policies", "a.frontstage", "--policy", "terms", "--to", "matrix.csv");
  expect(out).toContain("Wrote matrix.csv.");
  const [head = "", first = "", second = ""] = readFileSync(join(folder, "matrix.csv"), "utf8").split("\r\n");
  expect(head.slice(1)).toMatch(/^Policy,Number,Title,Wording,Place in the source,Hidden charge,/);
  expect(first).toBe(
    "Terms,4.2,Refunds,Refunds come after three weeks.,,,,,4,,passed,,,,,Refund refused or delayed (4): Clients wait and call twice.,Desk,money,,,,,,,",
  );
  expect(second).toContain("'=Fees");
});

test("policies writes a workbook too, and JSON", async () => {
  const { out } = await run("policies", "a.frontstage", "--to", "matrix.xlsx", "--json");
  expect(JSON.parse(out)).toMatchObject({
    written: "matrix.xlsx",
    policies: [{ name: "Terms", clauses: 2, asked: 2, askable: 20, findings: 1, controlsMissing: 1 }],
  });
  expect(readFileSync(join(folder, "matrix.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  ["a name that is not there", ["--policy", "Fees"], 1, "There is no policy “Fees”; there is: “Terms”."],
  ["another format", ["--to", "matrix.pdf"], 2, "The matrix is written as .csv or .xlsx"],
])("policies refuses %s", async (_, options, exit, message) => {
  const { code, err } = await run("policies", "a.frontstage", ...options);
  expect(err).toContain(message);
  expect(code).toBe(exit);
});
