import { cellText } from "@shared/domain/scoring/recode.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { plainRows, rawWorkbook } from "../../builders/tables/workbook.ts";

const read = (text: string, withoutTotals = false) =>
  readTable(new TextEncoder().encode(text), "a.csv", { withoutTotals });
const rows = (text: string) => read(text).totals?.rows ?? [];

describe("rows of totals at the end of a table", () => {
  it.each([
    ["a word", "name,a\nAnna,3\nBen,4\nTotal,7\n", [{ row: 4, word: "Total" }]],
    [
      "two words",
      "name,a\nAnna,3\nBen,4\nSumme,7\nMittelwert,3.5\n",
      [
        { row: 4, word: "Summe" },
        { row: 5, word: "Mittelwert" },
      ],
    ],
    ["a blank row before it", "name,a\nAnna,3\n\nBen,4\nTotal:,7\n", [{ row: 5, word: "Total:" }]],
    ["sums under a blank", "name,a,b\nAnna,3,1\nBen,4,5\nCy,2,2\n,9,8\n", [{ row: 5, word: "" }]],
    ["means under a blank", "name,a,b\nAnna,3,1\nBen,4,5\nCy,2,2\n,3,2.67\n", [{ row: 5, word: "" }]],
    [
      "number, base and deviation beside a total",
      "name,a\nAnna,3\nBen,4\nTotal,7\nn,2\nBase,2\nStd,0.71\nn=2,\nAverage score,3.5\n",
      ["Total", "n", "Base", "Std", "n=2", "Average score"].map((word, at) => ({ row: 4 + at, word })),
    ],
    [
      "the number above its mean",
      "name,a\nAnna,3\nBen,4\nN = 2,\nMean,3.5\n",
      [
        { row: 4, word: "N = 2" },
        { row: 5, word: "Mean" },
      ],
    ],
    [
      "only below a name that is one of the words",
      "name,a\nAnna,3\nMax,4\nTotal,7\n",
      [{ row: 4, word: "Total" }],
    ],
    ["one sum", "name,a,b\nAnna,3,x\nBen,4,y\nCy,2,x\n,9,\n", [{ row: 5, word: "" }]],
  ])("%s", (_, text, found) => expect(rows(text)).toEqual(found));

  it.each([
    ["a word that answers", "word,n\nTotal,3\nNone,4\nTotal,7\n"],
    ["an answer with a blank", "name,a,b\nAnna,3,1\nBen,4,5\nCy,2,2\n,4,4\n"],
    ["an answer that is the mean of one column", "name,a,b\nAnna,3,1\nBen,4,5\nCy,2,\n,3,\n"],
    ["an answer like all the others", "name,a,b\nAnna,5,5\nBen,5,5\nCy,5,5\n,5,5\n"],
    ["answers like others that happen to be means", "name,a,b\nAnna,3,1\nBen,4,5\nCy,2,3\n,3,3\n"],
    ["a word that may be an answer, alone", "name,again\nAnna,y\nBen,y\nCy,n\n"],
    ["a name that is also a word beside totals", "name,a\nAnna,3\nBen,4\nMax,5\n"],
    ["a sum that an answer may be", "id,a,b\n1,0,0\n2,0,0\n3,2,1\n,2,1\n"],
    ["sums in a column that is often blank", "note,a,b\n,3,1\n,4,5\nx,2,2\n,9,8\n"],
    ["nothing but totals", "name,a\nTotal,7\n"],
  ])("is none of them: %s", (_, text) => expect(rows(text)).toEqual([]));

  it("is left out when it is wanted, and told all the same, with nothing of it in the columns", () => {
    const text = "id,class,a\n1,First,3\n2,Second,4\n\nTotal,,7\n";
    const kept = read(text);
    expect(kept.rowCount).toBe(3);
    expect(kept.problems).toEqual([{ kind: "totals", row: 5, detail: "Total" }]);
    expect(kept.columns[0]?.dictionary).toEqual(["", "1", "2", "Total"]);
    const table = read(text, true);
    expect(table).toMatchObject({ rowCount: 2, problems: [], problemCount: 0, skippedBefore: [] });
    expect(table.totals).toEqual({ rows: [{ row: 5, word: "Total" }], leftOut: true });
    expect(table.columns[0]).toEqual({ values: Float64Array.of(1, 2), dictionary: null });
    expect(table.columns[1]?.dictionary).toEqual(["", "First", "Second"]);
    expect([0, 1].map((row) => cellText(table.columns[2]!, row))).toEqual(["3", "4"]);
  });

  it("a table without any is read the same", () => {
    const text = "id,class,a\n1,First,3\n2,Second,4\n3,First,1\n";
    expect(read(text, true)).toEqual(read(text));
  });

  it("stands in a workbook, too", () => {
    const table = plainRows([
      ["Touch point", "Mean"],
      ["Desk", 3],
      ["Form", 5],
      ["Gesamt", 4],
    ]);
    const book = rawWorkbook([{ name: "A", rows: table }]);
    expect(readTable(book, "a.xlsx").totals?.rows).toEqual([{ row: 4, word: "Gesamt" }]);
    expect(readTable(book, "a.xlsx", { withoutTotals: true }).rowCount).toBe(2);
  });
});

describe("what is guessed of a table whose totals are kept", () => {
  const lines = ["id,filled_on,region,nps,effort,csat"];
  for (let row = 0; row < 12; row++)
    lines.push(
      `${row + 1},2025-03-${row + 10},${row % 2 ? "North" : "South"},${row % 11},${(row % 7) + 1},${(row % 4) + 1}`,
    );
  const sums = "Total,,,56,43,30";
  const mean = "Mean,,,4.67,3.58,2.5";
  const desk = (withoutTotals: boolean) =>
    new SourceDesk(read([...lines, sums, mean].join("\n"), withoutTotals));

  it("is what is guessed without them: roles, scales, doubts, and what tells who somebody is", () => {
    const [kept, leftOut] = [desk(false), desk(true)];
    expect(kept.info().rowCount).toBe(leftOut.info().rowCount + 2);
    const guess = kept.guess({ touchPoints: [] });
    expect(guess).toEqual(leftOut.guess({ touchPoints: [] }));
    expect(guess.plans.map(({ role }) => role)).toEqual(["ignore", "date", "segment", "nps", "ces", "csat"]);
    expect(kept.doubts(guess)).toEqual(leftOut.doubts(guess));
    expect(kept.doubts(guess).map(({ columns, high }) => [columns, high])).toEqual([[["csat"], 4]]);
  });

  it("tells of the rows that are kept: their cells are off the scale", () => {
    const kept = desk(false);
    const nps = kept.guess({ touchPoints: [] }).plans[3]!;
    expect(kept.check({ plans: [nps] })[0]?.bad).toContainEqual({ row: 14, text: "56", outside: true });
  });
});
