import { personalColumns } from "@shared/interchange/table/personal-data.ts";
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
});
