import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import {
  csvOptionsOf,
  plansOfMapping,
  readMappingFile,
  writeMappingFile,
} from "@shared/interchange/survey/mapping-file.ts";
import { expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

const table = readCsv(airlineBytes());
const plans = guessMapping(table, []);
const text = writeMappingFile(plans, table, () => "");
const mapping = readMappingFile(new TextEncoder().encode(text), "map.json");

it("a proposed mapping says the same after it was written and read, for every column that counts", () => {
  const counted = (list: typeof plans) => list.filter(({ role }) => role !== "ignore" && role !== "segment");
  const read = plansOfMapping(mapping, table, "map.json");
  expect(counted(read)).toEqual(counted(plans));
  expect(read.map(({ column, role }) => [column, role])).toEqual(
    plans.map(({ column, role }) => [column, role]),
  );
});

it("keeps how the table was read", () => {
  expect(csvOptionsOf(mapping)).toEqual({ delimiter: ",", encoding: "utf-8", decimal: ".", header: true });
});

it("is one line per column, to be changed by hand", () => {
  expect(text.split("\n").filter((line) => line.includes('"column"'))).toHaveLength(table.names.length);
});

it("ignores columns that it does not name", () => {
  const short = { ...mapping, columns: mapping.columns.filter(({ column }) => column === "nps") };
  const asked = plansOfMapping(short, table, "map.json").filter(({ role }) => role !== "ignore");
  expect(asked.map(({ column }) => column)).toEqual(["nps"]);
});
