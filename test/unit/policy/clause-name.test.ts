import { clauseName, cutAtWord, shortClauseName } from "@shared/domain/policy/clause-name.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const WORDING = "We aim to reply within 28 days of the receipt of your letter, and the decision is final.";

describe("the name of a clause", () => {
  it("is its number and its heading, else how it begins", () => {
    expect(clauseName({ number: "3.2", title: "Replies", wording: WORDING })).toBe("3.2 Replies");
    expect(clauseName({ number: "3.2", title: "", wording: WORDING })).toBe(
      "3.2 We aim to reply within 28 days of the receipt of your …",
    );
    expect(clauseName(undefined)).toBe("");
  });

  it("in a sentence that goes on is short enough for what is said of it", () => {
    expect(shortClauseName({ number: "3.2", title: "Replies", wording: WORDING })).toBe("3.2 Replies");
    expect(shortClauseName({ number: "3.2", title: "", wording: WORDING })).toBe(
      "3.2 We aim to reply within …",
    );
    expect(shortClauseName({ number: "", title: "", wording: WORDING })).toBe(
      "We aim to reply within 28 days of the …",
    );
    const title = "What becomes of complaints that are made by telephone";
    expect(shortClauseName({ number: "4", title, wording: "" })).toBe(
      "4 What becomes of complaints that are …",
    );
  });
});

describe("words that are cut", () => {
  it("are a beginning of them, no longer than asked for, and whole where they fit", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 2, max: 80 }), (words, most) => {
        const line = words.replaceAll(/\s+/g, " ").trim();
        const cut = cutAtWord(words, most);
        if (line.length <= most) expect(cut).toBe(line);
        else {
          expect(cut.endsWith(" …")).toBe(true);
          expect(cut.length).toBeLessThanOrEqual(most + 2);
          expect(line.startsWith(cut.slice(0, -2))).toBe(true);
        }
      }),
    );
  });
});
