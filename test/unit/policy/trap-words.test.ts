import { findTrapWords } from "@shared/domain/policy/find-trap-words.ts";
import { CLAUSE_TESTS, trapWordsType } from "@shared/domain/policy/records.ts";
import { trapPattern } from "@shared/domain/policy/trap-pattern.ts";
import { TRAP_WORDS } from "@shared/domain/policy/trap-word-list.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const found = (phrase: string, wording: string) =>
  findTrapWords(wording, [{ phrase, test: "no-refund" }]).map(({ text }) => text);

describe("a phrase of the list of words", () => {
  it.each([
    ["non-refundable", "Fees are Non-Refundable.", ["Non-Refundable"]],
    ["non-refundable", "nonrefundable and non refundable", ["nonrefundable", "non refundable"]],
    ["non-refundable", "Refundable on request", []],
    ["administration fee", "Administration fees apply", ["Administration fees"]],
    ["administration fee", "the administration feels", []],
    ["penalty", "two penalties", ["penalties"]],
    ["forfeit", "The deposit is forfeited", ["forfeited"]],
    ["authorised by", "authorized by a manager", ["authorized by"]],
    ["cancel", "cancelled, canceled, cancelling", ["cancelled", "canceled", "cancelling"]],
    ["at our discretion", "paid at our\n  discretion only", ["at our\n  discretion"]],
    ["customer's expense", "the customer’s expense", ["customer’s expense"]],
    ["right", "copyright, rights", ["rights"]],
  ])("%j in %j", (phrase, wording, texts) => {
    expect(found(phrase, wording)).toEqual(texts);
  });

  it.each([
    ["within # days", "within 30 days", ["within 30 days"]],
    ["within # days", "within thirty (30) business days of it", ["within thirty (30) business days"]],
    ["within # days", "Within 1 day", ["Within 1 day"]],
    ["within # days", "within a few days", []],
    ["# days' notice", "14 days’ notice; 7 days notice", ["14 days’ notice", "7 days notice"]],
    ["# % of the price", "keep 1,5% of the price", ["1,5% of the price"]],
    ["# % of the price", "keep 20 per cent of the price", ["20 per cent of the price"]],
    ["# percent", "5 %, 5%, 5 percent", ["5 %", "5%", "5 percent"]],
  ])("counts numbers: %j in %j", (phrase, wording, texts) => {
    expect(found(phrase, wording)).toEqual(texts);
  });

  it.each([
    ["no * compensation", "no compensation", ["no compensation"]],
    ["no * compensation", "no further monetary compensation", ["no further monetary compensation"]],
    ["no * compensation", "no one two three four compensation", []],
    ["no * compensation", "No. We pay compensation", []],
  ])("lets up to three words stand between: %j in %j", (phrase, wording, texts) => {
    expect(found(phrase, wording)).toEqual(texts);
  });

  it("takes signs for themselves", () => {
    expect(found("(c) 2+2 [x]", "see (c) 2+2 [x]")).toEqual(["(c) 2+2 [x]"]);
    expect(found("*", "anything")).toEqual([]);
  });
});

describe("whatever somebody writes into the list", () => {
  it("is looked for without a failure, and found as it stands where it is words alone", () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (phrase) => {
        found(phrase, `Before ${phrase} behind.`);
      }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(found(words.join(" "), `Before ${words.join(" ")}.`).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("the words of a wording", () => {
  it("are told with their place", () => {
    const wording = "A handling fee applies.";
    const [word] = findTrapWords(wording, TRAP_WORDS);
    expect(word).toEqual({
      start: 2,
      end: 14,
      text: "handling fee",
      phrase: "handling fee",
      test: "hidden-charge",
    });
  });

  it("are told once where a phrase lies in a longer one of the same test", () => {
    const texts = findTrapWords("at our sole discretion", [
      { phrase: "discretion", test: "approvals" },
      { phrase: "at our sole discretion", test: "approvals" },
      { phrase: "sole discretion", test: "no-voice" },
    ]).map(({ test, text }) => `${test}: ${text}`);
    expect(texts).toEqual(["approvals: at our sole discretion", "no-voice: sole discretion"]);
  });

  it("come in the order of the wording", () => {
    const tests = findTrapWords("Our decision is final. Fees are non-refundable.", TRAP_WORDS).map(
      ({ test }) => test,
    );
    expect(tests).toEqual(["no-voice", "no-refund"]);
  });
});

describe("the program's list", () => {
  it("has at least sixty phrases, each once, and some for every test", () => {
    expect(TRAP_WORDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(TRAP_WORDS.map(({ phrase }) => phrase)).size).toBe(TRAP_WORDS.length);
    for (const test of CLAUSE_TESTS) {
      expect(TRAP_WORDS.filter((word) => word.test === test).length).toBeGreaterThanOrEqual(5);
    }
  });

  it("is a list that an engagement can hold", () => {
    const record = { id: "x", type: "trapWords", phrases: TRAP_WORDS };
    expect(trapWordsType.schema.safeParse(record).success).toBe(true);
  });

  it.each(TRAP_WORDS.map(({ phrase, test }) => [phrase, test] as const))(
    "finds %j as it is written",
    (phrase, test) => {
      const wording = `So: ${phrase.replaceAll("#", "30").replaceAll(" * ", " more ")}.`;
      expect(findTrapWords(wording, TRAP_WORDS).map((word) => word.test)).toContain(test);
    },
  );

  it.each([
    ["An administrative case fee of £10 applies.", "hidden-charge"],
    ["Paid at the manager's discretion.", "approvals"],
    ["We may refuse in our absolute discretion.", "approvals"],
    ["All sales are final.", "no-refund"],
    ["Claims are made within a period of 14 days.", "time-limit"],
    ["Within the first six months it is repaired.", "time-limit"],
    ["An answer takes up to 30 working days.", "time-limit"],
  ])("finds what %j betrays", (wording, test) => {
    expect(findTrapWords(wording, TRAP_WORDS).map((word) => word.test)).toContain(test);
  });

  it("is looked for in less than half the time that every one of its patterns would take", () => {
    const clauses = Array.from(
      { length: 400 },
      (_, index) =>
        `Where booking ${index} is changed by the client, the office informs them of the difference in price and of what has to be done next, and the client may accept or leave it. The fee is non-refundable.`,
    );
    const patterns = TRAP_WORDS.map(({ phrase }) => trapPattern(phrase).pattern);
    const every = (wording: string) => patterns.flatMap((pattern) => [...wording.matchAll(pattern)]).length;
    const ours = (wording: string) => findTrapWords(wording, TRAP_WORDS).length;
    const shortest = (work: (wording: string) => number) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const before = performance.now();
          expect(clauses.map(work)).toEqual(clauses.map(() => 1));
          return performance.now() - before;
        }),
      );
    expect(shortest(ours) / shortest(every)).toBeLessThan(0.5);
  });
});
