import { describe, expect, it } from "vitest";
import { tellApart } from "../../../renderer/features/verbatims/tell-apart.ts";

const table = { name: "complaints", fileName: "complaints.csv", importedOn: "2025-03-04", rowCount: 20 };

describe("two tables of one name are told apart", () => {
  it.each([
    ["by their file", { fileName: "april.csv" }, "complaints.csv", "april.csv"],
    [
      "by the day on which they came",
      { importedOn: "2025-04-05" },
      "imported on 4 Mar 2025",
      "imported on 5 Apr 2025",
    ],
    ["by their rows", { rowCount: 26 }, "20 rows", "26 rows"],
    ["by their order", {}, "the first", "the later"],
  ])("%s", (_, change, first, second) =>
    expect(tellApart(table, { ...table, ...change })).toEqual([
      `“complaints” (${first})`,
      `“complaints” (${second})`,
    ]),
  );

  it("of two names nothing more is said", () =>
    expect(tellApart(table, { ...table, name: "letters" })).toEqual(["“complaints”", "“letters”"]));
});
