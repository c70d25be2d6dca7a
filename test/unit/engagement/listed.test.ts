import { withSaved } from "@renderer/features/explorer/use-engagements.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { expect, it } from "vitest";

it("of the engagements that are listed a save changes the line of the open one alone", () => {
  const line = { openedAt: 1, changedAt: 2, revision: 3, recordCount: 4 };
  const open = { ...line, id: "e", name: "Before", clientName: "Town" };
  const other = { ...line, id: "other", name: "Other", clientName: "" };
  const model = new Model([newEngagement("e", { name: "After" })]);
  const listed = withSaved([open, other], model, 9);
  expect(listed).toEqual([{ ...open, name: "After", clientName: "", changedAt: 9 }, other]);
  expect(listed[1]).toBe(other);
});
