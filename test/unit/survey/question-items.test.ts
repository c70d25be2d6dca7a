import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { withoutPerception } from "@shared/interchange/survey/check-mapping.ts";
import { type ColumnPlan, guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import { itemOfHeader } from "@shared/interchange/survey/question-items.ts";
import { describe, expect, it } from "vitest";

const WORDS = ["trifft voll und ganz zu", "trifft eher zu", "teils/teils", "trifft eher nicht zu"];

function plansOf(
  headers: readonly string[],
  cell: (row: number, column: number) => string | number,
): ColumnPlan[] {
  const rows = Array.from({ length: 40 }, (_, row) =>
    headers.map((_, column) => cell(row, column)).join(";"),
  );
  const text = [headers.join(";"), ...rows].join("\n");
  return guessMapping(readCsv(new TextEncoder().encode(text)), []);
}
const inNumbers = (row: number, column: number) => 1 + ((row * 3 + column) % 5);
const inWords = (row: number, column: number) => WORDS[(row + column) % WORDS.length] ?? "";
const told = (plans: readonly ColumnPlan[]) =>
  plans.map(({ role, subject }) => `${role} ${subject.kind === "create" ? subject.name : subject.kind}`);
const ITEMS = ["Online-Terminbuchung", "Ankunft & Nummernautomat", "Bezahlung der Gebühr (bar)"];
const asked = (question: string, code = "") =>
  ITEMS.map((item, at) => `${code === "" ? "" : `${code}[SQ00${at + 1}] `}${question} [${item}]`);

describe("headers with the question first and the item in a bracket", () => {
  const codes = [
    ...asked("Was erwarten Sie von einem sehr guten Amt?", "F1"),
    ...asked("Wie haben Sie es erlebt?", "F2"),
  ];
  const wanted = [
    ...ITEMS.map((item) => `expectation ${item}`),
    ...ITEMS.map((item) => `perception ${item}`),
  ];

  it.each([
    ["words of agreement", inWords],
    ["numbers", inNumbers],
  ] as const)("pair by their items, without codes and brackets, when answered in %s", (_, cell) => {
    const plans = plansOf(codes, cell);
    expect(told(plans)).toEqual(wanted);
    expect(withoutPerception(plans)).toEqual({ alone: 0, of: 3 });
  });

  it.each([
    ["Was erwarten Sie?", "Wie war es für Sie?"],
    ["What do you expect of an excellent office?", "How satisfied were you?"],
    ["What should it be like?", "And in our office?"],
    ["Erwartung", "Erlebt"],
  ])("are told by the question that is shared: %s / %s", (expects, meets) => {
    expect(told(plansOf([...asked(expects), ...asked(meets)], inNumbers))).toEqual(wanted);
  });

  it("have importance beside them, and are what was met where nothing was expected", () => {
    const [, , , ...importance] = told(
      plansOf([...asked("Wie zufrieden waren Sie?"), ...asked("Wie wichtig ist Ihnen das?")], inNumbers),
    );
    expect(importance).toEqual(ITEMS.map((item) => `importance ${item}`));
    expect(told(plansOf(asked("How satisfied were you?"), inNumbers))).toEqual(
      ITEMS.map((item) => `perception ${item}`),
    );
  });

  it("pair one item where both questions say what they ask, in round brackets too", () => {
    expect(told(plansOf(["Erwartung (Online-Termin)", "Zufriedenheit (Online-Termin)"], inNumbers))).toEqual([
      "expectation Online-Termin",
      "perception Online-Termin",
    ]);
  });

  it("leave ticked boxes and hints in brackets alone", () => {
    const ticked = plansOf(asked("Which of these did you experience?"), (row, column) => (row + column) % 2);
    expect(ticked.every(({ role }) => role !== "perception")).toBe(true);
    expect(itemOfHeader("Antwort-ID")).toBeNull();
    expect(itemOfHeader("F1[SQ002] Was erwarten Sie? [Online]")).toEqual({
      question: "Was erwarten Sie?",
      item: "Online",
    });
  });

  it("take no scale in a bracket for an item, nor a word that says what is asked", () => {
    expect(itemOfHeader("Expected waiting time (1-7)")).toBeNull();
    expect(itemOfHeader("Erwartung Freundlichkeit [1 = schlecht, 5 = gut]")).toBeNull();
    expect(itemOfHeader("Delivery received (expected)")).toBeNull();
    const scaled = ["waiting time", "friendliness"].flatMap((about) => [
      `Expectation: ${about} (1-7)`,
      `Perception: ${about} (1-7)`,
    ]);
    const pairs = told(plansOf(scaled, inNumbers));
    expect(pairs.map((text) => text.split(" ")[0])).toEqual([
      "expectation",
      "perception",
      "expectation",
      "perception",
    ]);
    expect(pairs[0]).toContain("waiting time");
    expect(pairs[2]).toContain("friendliness");
    expect(
      told(plansOf(["Delivery received (expected)", "Delivery received (perceived)"], inNumbers)),
    ).toEqual(["expectation Delivery received", "perception Delivery received"]);
  });

  it("say how many expectations nothing was met for", () => {
    const plans = plansOf([...asked("Was erwarten Sie?"), ...asked("Wie war es?").slice(0, 1)], inNumbers);
    expect(withoutPerception(plans)).toEqual({ alone: 2, of: 3 });
  });
});
