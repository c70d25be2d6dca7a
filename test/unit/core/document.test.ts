import { sequentialIds } from "@shared/base/ids.ts";
import { invertDiff, mergeDiffs } from "@shared/domain/core/diff.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";

const start = () => new EngagementDocument([newEngagement("e")], [], sequentialIds("x"));
const segment = (name: string) => ({
  name,
  description: "",
  needs: "",
  value: null,
  pictureId: null,
  quote: "",
  share: null,
  order: "a0",
});

describe("a commit", () => {
  it("reports what was added, and the model holds it", () => {
    const document = start();
    const { diff, result } = document.commit((draft) => draft.create("segment", segment("Agency")));
    expect(diff.added).toEqual([result]);
    expect(document.model.get("segment", result.id)?.name).toBe("Agency");
  });

  it("changes nothing when a record is not sound, and names the field", () => {
    const document = start();
    expect(() =>
      document.commit((draft) => draft.create("segment", { ...segment("A"), share: 1.5 })),
    ).toThrow(/segment is not sound: share/);
    expect(document.model.all("segment")).toEqual([]);
  });

  it("leaves out a record that was set to what it was", () => {
    const document = start();
    const { diff } = document.commit((draft) =>
      draft.update("engagement", "e", { name: "Untitled engagement" }),
    );
    expect(diff).toEqual({ added: [], updated: [], removed: [] });
  });

  it("is taken back by its inverse", () => {
    const document = start();
    const before = [...document.model.records()];
    const { diff } = document.commit((draft) => {
      draft.update("engagement", "e", { name: "Town hall" });
      draft.create("segment", segment("Citizen"));
    });
    document.undo(diff);
    expect([...document.model.records()]).toEqual(before);
  });

  it("refuses a diff that does not fit what is held", () => {
    const document = start();
    const { diff } = document.commit((draft) => draft.update("engagement", "e", { name: "One" }));
    document.commit((draft) => draft.update("engagement", "e", { name: "Two" }));
    expect(() => document.undo(diff)).toThrow(/has changed meanwhile/);
  });
});

describe("two diffs merged", () => {
  it("cancel out when the second undoes the first", () => {
    const document = start();
    const { diff } = document.commit((draft) => draft.create("segment", segment("Agency")));
    expect(mergeDiffs(diff, invertDiff(diff))).toEqual({ added: [], updated: [], removed: [] });
  });
});

describe("an index", () => {
  it("follows a record that moves to another owner", () => {
    const document = start();
    const lane = {
      blueprintId: "b1",
      band: "client" as const,
      name: "",
      subtitle: "",
      order: "a0",
      originId: null,
    };
    const { result } = document.commit((draft) => draft.create("lane", lane));
    document.commit((draft) => draft.update("lane", result.id, { blueprintId: "b2" }));
    expect(document.model.by("lane", "blueprintId", "b1")).toEqual([]);
    expect(["b1", "b2", "b3"].map((id) => document.model.countBy("lane", "blueprintId", id))).toEqual([
      0, 1, 0,
    ]);
    expect(document.model.by("lane", "blueprintId", "b2").map((record) => record.id)).toEqual([result.id]);
  });
});
