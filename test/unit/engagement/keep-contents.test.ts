import { changedText } from "@renderer/features/explorer/changed-text.ts";
import { fileNameOf } from "@renderer/features/explorer/file-commands.ts";
import { freeName, isSame, keepContents } from "@renderer/features/explorer/keep-contents.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import type { Services } from "../../../renderer/platform/services/services.ts";

const journey = (name: string): AnyRecord => ({
  id: "j",
  type: "journey",
  name,
  description: "",
  hiddenRows: [],
  favouredToBeId: null,
  favourReason: "",
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

describe("what replaces the engagement that is open", () => {
  /** Where the person answers “Replace it”; what was done, in its order. */
  function replacing(replace: () => Promise<string>, open: () => Promise<void>) {
    const done: string[] = [];
    const session = { engagementId: "e", flush: async () => undefined };
    const services = {
      host: { vault: null },
      store: { list: async () => [{ id: "e", name: "Office" }], read: async () => contents(), replace },
      session: () => session,
      notices: { progress: (_: string, write: () => Promise<string>) => write() },
      dialogs: {
        open: async ({ render }: { render(close: () => void): ReactElement }) => {
          const question = render(() => undefined) as ReactElement<{ onAnswer(how: string): void }>;
          question.props.onAnswer("replace");
        },
      },
      closeEngagement: async (only?: string) => void done.push(`closed ${only}`),
      openEngagement: (id: string) => {
        done.push(`opened ${id}`);
        return open();
      },
    };
    const kept = keepContents(
      services as unknown as Services,
      "office.frontstage",
      contents(journey("Book")),
    );
    return { kept, done };
  }
  const full = () => Promise.reject(new Error("the disk is full"));

  it("takes its place once it is closed", async () => {
    const { kept, done } = replacing(
      async () => "e",
      async () => undefined,
    );
    expect(await kept).toBe("e");
    expect(done).toEqual(["closed e"]);
  });

  it("leaves it open as it was where it cannot be written, and says why", async () => {
    for (const open of [async () => undefined, () => Promise.reject(new Error("it cannot be read"))]) {
      const { kept, done } = replacing(full, open);
      await expect(kept).rejects.toThrow("the disk is full");
      expect(done).toEqual(["closed e", "opened e"]);
    }
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
