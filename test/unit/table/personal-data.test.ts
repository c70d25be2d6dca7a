import { cellText } from "@shared/domain/scoring/recode.ts";
import { personalColumns } from "@shared/interchange/table/personal-data.ts";
import { dropColumns, pseudonymise } from "@shared/interchange/table/pseudonyms.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

const table = readTable(
  new TextEncoder().encode(
    "id,Name,contact,Phone,class,e1,IP address,comment\n" +
      "17,Ada,ada@example.org,+41 31 000 00 00,Economy,5,10.0.0.1,It was good\n" +
      "18,Bo,bo@example.org,0310000001,Economy,4,10.0.0.2,\n" +
      "19,Ada,,,Business,3,10.0.0.3,It was late\n",
  ),
  "people.csv",
);
const texts = (column: Parameters<typeof cellText>[0]) =>
  Array.from(column.values, (_, row) => cellText(column, row));

describe("personal data", () => {
  it("is suspected by names of columns and by what stands in them", () => {
    expect(personalColumns(table).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      "id: id",
      "Name: name",
      "contact: mail",
      "Phone: phone",
      "IP address: network",
    ]);
  });
  it("is not suspected in a survey without any", () => {
    expect(personalColumns(readTable(airlineBytes(), "airline.csv"))).toEqual([]);
  });
  it("can be dropped; the other columns stay as they are", () => {
    const less = dropColumns(table, new Set(["Name", "contact"]));
    expect(less.names).toEqual(["id", "Phone", "class", "e1", "IP address", "comment"]);
    expect(less.columns[2]).toBe(table.columns[4]);
    expect(less.labels).toHaveLength(6);
  });
});

describe("pseudonyms", () => {
  const names = table.columns[1] ?? { values: new Uint32Array(), dictionary: [""] };
  it("stand for the same cell wherever it is, and never show it", () => {
    const [first = "", second = "", third = ""] = texts(pseudonymise(names));
    expect(first).toMatch(/^P-[0-9A-F]{8}$/);
    expect(first).toBe(third);
    expect(second).not.toBe(first);
  });
  it("are others each time: there is nothing to compute them from", () => {
    expect(texts(pseudonymise(names))).not.toEqual(texts(pseudonymise(names)));
  });
  it("leave blanks blank, and are made of numbers, too", () => {
    const tokens = texts(pseudonymise({ values: Float64Array.of(7, Number.NaN, 7, 8), dictionary: null }));
    expect(tokens[1]).toBe("");
    expect(tokens[0]).toBe(tokens[2]);
    expect(new Set(tokens).size).toBe(3);
  });
  it("are drawn again when two are the same", () => {
    const draws = [Uint32Array.of(5, 5), Uint32Array.of(6)];
    const column = pseudonymise(names, () => draws.shift() ?? Uint32Array.of(0));
    expect(column.dictionary).toEqual(["", "P-00000005", "P-00000006"]);
  });
});
