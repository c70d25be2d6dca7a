import { answersOf, codedAnswers, codeNumbers } from "@shared/domain/scoring/answers/coded-answers.ts";
import { recodeColumn } from "@shared/domain/scoring/recode.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const PLAIN = { minimum: 0, maximum: 1e9, missing: [], codes: [], shift: 0, reversed: false };

describe("answers as codes", () => {
  it("are the same numbers again, whatever the numbers", () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 1100 }),
      fc.double({ noDefaultInfinity: true }),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), (values) => {
        const column = Float64Array.from(values, (value) => value + 0);
        expect(answersOf(codeNumbers(column), null)).toEqual(column);
      }),
    );
  });

  it("stand for levels that rise, each once, so that a table of counts is in order", () => {
    const { levels } = codeNumbers(Float64Array.of(7, 0.5, 7, Number.NaN, -2, 1024, 0.5));
    expect([...levels]).toEqual([Number.NaN, -2, 0.5, 7, 1024]);
  });

  it("hold more different answers than 16 bits count", () => {
    const column = Float64Array.from({ length: 70_000 }, (_, row) => (row * 7919) % 70_001);
    const answers = answersOf(codedAnswers({ values: column, dictionary: null }, PLAIN), null);
    expect(answers.every((value, row) => value === column[row])).toBe(true);
  });

  it("are read as the question says: codes, shift, reversed, missing and outside", () => {
    const question = {
      minimum: 0,
      maximum: 10,
      missing: ["99"],
      codes: [{ from: "seven", to: 7 }],
      shift: -1,
      reversed: true,
    };
    const texts = { values: Uint32Array.of(0, 1, 2, 3, 4), dictionary: ["", "seven", "11", "99", "much"] };
    const numbers = { values: Float64Array.of(1, 11, 99, 12, Number.NaN), dictionary: null };
    for (const column of [texts, numbers]) {
      expect(answersOf(codedAnswers(column, question), null)).toEqual(recodeColumn(column, question));
    }
  });

  it("of some rows are those rows' only", () => {
    const coded = codeNumbers(Float64Array.of(4, 5, 6));
    expect([...answersOf(coded, Uint32Array.of(2, 0))]).toEqual([6, 4]);
  });
});
