import { guessPersonal, personalColumns } from "@shared/interchange/table/personal-data.ts";
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

describe("days and times", () => {
  const kindOf = (name: string, ...cells: string[]) =>
    guessPersonal(
      name,
      { values: Uint32Array.from(cells, (_, at) => at + 1), dictionary: ["", ...cells] },
      cells.length,
    );
  it.each([
    ["filled_on", "03.04.2025", "04.04.2025", "05.04.2025"],
    ["filled_on", "01/02/2025 10:15", "02/02/2025 11:20"],
    ["answered", "2025-03-04T10:15:00", "2025-03-05T11:20:00"],
    ["record_no", "03.04.2025", "04.04.2025"],
  ])("tell nobody's name: %s %s", (name, ...cells) => expect(kindOf(name, ...cells)).toBeNull());
  it("do where they are birthdays, and phone numbers stay what they are", () => {
    expect(kindOf("Geburtstag", "03.04.1985", "04.04.1990")).toBe("birth");
    expect(kindOf("reach", "01.42.68.53.00", "06.12.34.56.78")).toBe("phone");
    expect(kindOf("reach", "030 1234567", "0761/203-1234")).toBe("phone");
    expect(kindOf("reach", "0171 2345678", "+49 171 2345678")).toBe("phone");
  });
});
