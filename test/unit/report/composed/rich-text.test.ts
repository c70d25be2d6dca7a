import { figureNames, richLines } from "@shared/domain/report/rich-text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const FIGURES = new Map([["lead-time-today", "20.3 days"]]);
const read = (text: string) => richLines(text, (name) => FIGURES.get(name) ?? null);
const said = (text: string) => read(text).map(({ runs }) => runs.map((run) => run.text).join(""));

describe("a text of one's own", () => {
  it("has paragraphs between blank lines, points and counted lines", () => {
    const lines = read("First\nstill first\n\nSecond\n- one\n- two\n1. begin\n2) end");
    expect(lines.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "point",
      "point",
      "counted",
      "counted",
    ]);
    expect(said("First\nstill first\n\n- one")).toEqual(["First\nstill first", "one"]);
  });

  it("is bold and italic where it is marked, also within each other", () => {
    expect(read("It **was *very* late** today")[0]?.runs).toEqual([
      { text: "It " },
      { text: "was ", strong: true },
      { text: "very", strong: true, italic: true },
      { text: " late", strong: true },
      { text: " today" },
    ]);
  });

  it.each(["2 * 3 * 4", "a ** b", "**never closed", "closed*", "*", "** **", "{{", "{{ two words }}"])(
    "says %j as it was typed, for nothing is closed in it",
    (text) => {
      expect(said(text)).toEqual([text]);
      expect(read(text)[0]?.runs.every(({ strong, italic }) => !strong && !italic)).toBe(true);
    },
  );

  it("says a figure with its value, in the look around it, and marks one that there is not", () => {
    expect(read("Takes **{{lead-time-today}}**, not {{ nothing }}")[0]?.runs).toEqual([
      { text: "Takes " },
      { text: "20.3 days", strong: true },
      { text: ", not " },
      { text: "nothing", missing: true },
    ]);
    expect(figureNames("{{a}} and {{b}} and {{a}}\n{{c}}")).toEqual(["a", "b", "c"]);
  });

  it("lets a sign stand for itself behind a backslash", () => {
    expect(said("\\*not italic\\* \\{{name}}")).toEqual(["*not italic* {{name}}"]);
  });

  it("says every text without marks letter by letter", () => {
    const words = fc.string({ unit: fc.constantFrom("a", " ", "b", "é", ".", "“", "1", "_") });
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(text.trim() !== "" && !/^\s*\d+\./.test(text));
        expect(said(text)).toEqual([text.trim()]);
      }),
    );
  });

  it("loses no letter of any text, but for marks that are closed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "*", " ", "{", "}", "\n", "b") }), (text) => {
        const letters = (whole: string) => whole.replace(/[^ab]/g, "");
        expect(letters(said(text).join(""))).toBe(letters(text));
      }),
    );
  });
});
