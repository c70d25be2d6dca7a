import { foldText } from "@shared/base/folded-text.ts";
import { EVERYTHING, passes } from "@shared/domain/verbatim/filter-verbatims.ts";
import { matches, queryPlaces, readQuery } from "@shared/domain/verbatim/search-verbatims.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verbatim } from "../../builders/verbatims.ts";

const finds = (text: string, query: string, wholeWords = false) =>
  matches(foldText(text, false), readQuery(query, wholeWords));
const places = (text: string, query: string, wholeWords = false) =>
  queryPlaces(text, readQuery(query, wholeWords)).map(({ from, to }) => text.slice(from, to));

describe("searching what clients said", () => {
  test("several words are all wanted, in any order, whatever their case", () => {
    expect(finds("The refund took three weeks.", "WEEKS refund")).toBe(true);
    expect(finds("The refund took three weeks.", "refund months")).toBe(false);
  });
  test("words in quotes are wanted as they stand", () => {
    expect(finds("three long weeks", '"three weeks"')).toBe(false);
    expect(finds("three weeks", '"three weeks"')).toBe(true);
  });
  test("whole words do not match inside of others", () => {
    expect(finds("refunded", "refund")).toBe(true);
    expect(finds("refunded", "refund", true)).toBe(false);
    expect(finds("refunded a refund", "refund", true)).toBe(true);
  });
  test("the same letter is found however it was typed", () => {
    expect(finds("Cafe\u0301", "café")).toBe(true);
    expect(finds("Straße", "strasse")).toBe(true);
  });
  test("places are those in the text itself, joined where they touch", () => {
    expect(places("Große Straße", "strasse")).toEqual(["Straße"]);
    expect(places("refund, refunded", "refund", true)).toEqual(["refund"]);
    expect(places("abcabc", "ab bc")).toEqual(["abcabc"]);
  });
  test("property: what matches has places, and every place holds one of the parts", () => {
    const words = fc.array(fc.constantFrom("ab", "Ä", "ß", "c", " ", "re"), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom("ab", "ä", "c re", "ss"),
        fc.boolean(),
        (parts, search, wholeWords) => {
          const text = parts.join("");
          const query = readQuery(search, wholeWords);
          const found = queryPlaces(text, query);
          if (matches(foldText(text, false), query)) expect(found.length).toBeGreaterThan(0);
          for (const { from, to } of found) {
            const part = foldText(text.slice(from, to), false);
            expect(query.parts.some((one) => part.includes(one))).toBe(true);
          }
        },
      ),
    );
  });
});

describe("filtering", () => {
  const entries = [
    verbatim({ key: "a", text: "Late refund", channel: "phone", tags: ["money"] }),
    verbatim({ key: "b", text: "Kind staff", kind: "praise", touchPointId: "desk", triaged: true }),
    verbatim({ key: "c", text: "Late again", channel: "phone", pinned: true, incident: "dissatisfying" }),
  ];
  const keys = (filter: Partial<typeof EVERYTHING>) =>
    entries.filter(passes({ ...EVERYTHING, ...filter })).map(({ key }) => key);

  test("every condition counts; the empty one is what says nothing of it", () => {
    expect(keys({})).toEqual(["a", "b", "c"]);
    expect(keys({ state: "untriaged", channel: "phone" })).toEqual(["a", "c"]);
    expect(keys({ touchPointId: "" })).toEqual(["a", "c"]);
    expect(keys({ touchPointId: "desk" })).toEqual(["b"]);
    expect(keys({ tag: "" })).toEqual(["b", "c"]);
    expect(keys({ state: "incidents" })).toEqual(["c"]);
    expect(keys({ search: "late", kind: "complaint", tag: "money" })).toEqual(["a"]);
  });
});
