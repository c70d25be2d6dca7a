import { importsWithout, withImport } from "@renderer/platform/store/import-marks.ts";
import { describe, expect, test } from "vitest";

const LETTERS = { datasetId: "letters", name: "letters.csv" };
const SURVEY = { datasetId: "survey", name: "survey.xlsx" };
const is = (wanted: string) => (id: string) => id === wanted;

describe("the mark of an import under way", () => {
  test("stays where another import begins, and where that one ends", () => {
    const both = withImport(withImport(undefined, LETTERS), SURVEY);
    expect(both).toEqual([LETTERS, SURVEY]);
    expect(importsWithout(both, is("survey"))).toEqual({ importing: [LETTERS] });
  });
  test("is gone with the last import", () => {
    expect(importsWithout(withImport(undefined, LETTERS), is("letters"))).toEqual({});
    expect(importsWithout(undefined, is("letters"))).toEqual({});
  });
  test("is one for a table that is written again", () => {
    const renamed = { ...LETTERS, name: "letters of May.csv" };
    expect(withImport([LETTERS, SURVEY], renamed)).toEqual([SURVEY, renamed]);
  });
  test("is understood as an older version wrote it", () => {
    expect(withImport(LETTERS, SURVEY)).toEqual([LETTERS, SURVEY]);
    expect(importsWithout(LETTERS, is("survey"))).toEqual({ importing: [LETTERS] });
  });
});
