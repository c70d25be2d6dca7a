import { deletedText, eraseText } from "@renderer/features/data-import/deletion-words.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { expect, test } from "vitest";
import { collection, textColumn, verbatim } from "../../builders/verbatims.ts";

const judged = (id: string, row: number): AnyRecord => {
  const { key: _key, folded: _folded, ...said } = verbatim({ key: id, datasetId: "letters", row });
  return { ...said, id, type: "verbatim", order: "a0" };
};
const { records } = collection({ Text: textColumn(["Late.", "Kind.", "Dear."]) });

test("deleting a table names how many judged verbatims go with it, before where there is no way back", () => {
  const two = new Model([...records, judged("v", 0), judged("w", 2)]);
  expect(deletedText(two, "Letters", "letters")).toBe("Letters deleted, and what was judged of 2 verbatims.");
  expect(eraseText(two, "letters", false)).toContain("judged of them: 2 verbatims.");
  const none = new Model(records);
  expect(deletedText(none, "Letters", "letters")).toBe("Letters deleted.");
  expect(deletedText(two, "Scores", null)).toBe("Scores deleted.");
  expect(eraseText(none, "letters", false)).toContain("judged of them. So");
});
