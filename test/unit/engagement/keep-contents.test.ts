import { changedText } from "@renderer/features/explorer/changed-text.ts";
import { fileNameOf } from "@renderer/features/explorer/file-commands.ts";
import { freeName, isSame } from "@renderer/features/explorer/keep-contents.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { describe, expect, it } from "vitest";

const journey = (name: string): AnyRecord => ({
  id: "j",
  type: "journey",
  name,
  description: "",
  hiddenRows: [],
  order: "a0",
});
const contents = (...records: AnyRecord[]): EngagementContents => ({
  records: [newEngagement("e"), ...records],
  assets: new Map(),
  columns: new Map(),
});

describe("a file of an engagement that is here already", () => {
  it("is the same where every record is, in whatever order", () => {
    const one = contents(journey("Book"));
    expect(isSame(one, { ...one, records: one.records.toReversed() })).toBe(true);
    expect(isSame(one, contents(journey("Pay")))).toBe(false);
    expect(isSame(one, contents())).toBe(false);
    expect(isSame(contents(), one)).toBe(false);
  });

  it("is kept under a name that no other has", () => {
    expect(freeName("Office", new Set(["Office"]))).toBe("Office (copy)");
    expect(freeName("Office", new Set(["Office", "Office (copy)"]))).toBe("Office (copy 2)");
  });
});

it("a file is named after its engagement, and a sign that no system takes leaves no gap", () => {
  expect(fileNameOf("Stadt Musterhausen – Passport office")).toBe("Stadt Musterhausen - Passport office");
  expect(fileNameOf("A: b / c")).toBe("A b c");
});

describe("when an engagement was last changed", () => {
  const now = new Date(2027, 2, 14, 15, 0).getTime();

  it("is a time today, a day this year and a date before; nothing where nobody knows", () => {
    expect(changedText(new Date(2027, 2, 14, 9, 5).getTime(), now)).toBe("09:05");
    expect(changedText(new Date(2027, 1, 3, 9, 5).getTime(), now)).toBe("3 Feb");
    expect(changedText(new Date(2026, 11, 31, 9, 5).getTime(), now)).toBe("31 Dec 2026");
    expect(changedText(0, now)).toBe("");
  });
});
