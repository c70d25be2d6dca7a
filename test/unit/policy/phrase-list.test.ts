import { UserError } from "@shared/base/result.ts";
import { expect, test } from "vitest";
import { withEdits, withPhrase } from "../../../renderer/features/policies/words/phrase-list.ts";

const LIST = [
  { phrase: "non-refundable", test: "no-refund" as const },
  { phrase: "at our discretion", test: "approvals" as const },
];

test("edited cells change their row, phrase and test at once", () => {
  const edits = [
    { rowId: "1", columnId: "phrase", text: " in our view " },
    { rowId: "1", columnId: "test", text: "no-voice" },
  ];
  expect(withEdits(LIST, edits)).toEqual([LIST[0], { phrase: "in our view", test: "no-voice" }]);
});

test("a phrase is in the list once, whatever its letters, and says something", () => {
  const edit = (text: string) => () => withEdits(LIST, [{ rowId: "1", columnId: "phrase", text }]);
  expect(edit("Non-Refundable")).toThrow(UserError);
  expect(edit("  ")).toThrow("A phrase needs words.");
  expect(() => withPhrase(LIST, "AT OUR DISCRETION")).toThrow("is in the list already");
});

test("a new phrase stands first, where it is seen", () => {
  expect(withPhrase(LIST, "no exceptions")[0]?.phrase).toBe("no exceptions");
});
