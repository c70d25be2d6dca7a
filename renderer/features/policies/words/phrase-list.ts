import { UserError } from "@shared/base/result.ts";
import { CLAUSE_TESTS, type ClauseTest, type TrapWords } from "@shared/domain/policy/records.ts";
import type { GridEdit } from "../../../ui/grid-model.ts";
import { wordsMessages as messages } from "./words-messages.ts";

type Phrases = TrapWords["phrases"];

const testOf = (text: string): ClauseTest => {
  const test = CLAUSE_TESTS.find((one) => one === text);
  if (!test) throw new UserError(messages.noTest(text));
  return test;
};

/** The list with cells of it edited; a row is named by its place. Throws in words what cannot be in the list. */
export function withEdits(phrases: Phrases, edits: readonly GridEdit[]): Phrases {
  const edited = phrases.map((entry, place) => {
    const patch: Partial<Phrases[number]> = {};
    for (const { rowId, columnId, text } of edits) {
      if (rowId !== String(place)) continue;
      if (columnId === "test") patch.test = testOf(text);
      else patch.phrase = text.trim();
    }
    return { ...entry, ...patch };
  });
  return checked(edited);
}

/** With one more phrase at the top, where it is seen. */
export const withPhrase = (phrases: Phrases, phrase: string): Phrases =>
  checked([{ phrase: phrase.trim(), test: CLAUSE_TESTS[0] }, ...phrases]);

function checked(phrases: Phrases): Phrases {
  const seen = new Set<string>();
  for (const { phrase } of phrases) {
    const plain = phrase.toLowerCase();
    if (phrase === "") throw new UserError(messages.noPhrase);
    if (seen.has(plain)) throw new UserError(messages.twice(phrase));
    seen.add(plain);
  }
  return phrases;
}
