import { EngagementDocument } from "@shared/domain/core/document.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { addOpportunity } from "@shared/domain/redesign/commands/add-opportunity.ts";
import { assignChange } from "@shared/domain/redesign/commands/assign-change.ts";
import { removeOpportunity } from "@shared/domain/redesign/commands/remove-opportunity.ts";
import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import { blueprintDifference, changeMarks } from "@shared/domain/redesign/difference.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

/** Ask → approve → pay becomes ask → pay, with a call added and the payment made faster. */
function refund(): ServiceBuilder {
  return new ServiceBuilder()
    .blueprint("today")
    .step("today", "ask", "client")
    .step("today", "approve", "backstage", { kind: "approval", approvals: 4 })
    .step("today", "pay", "support", { waitTime: minutes(600) })
    .flow("today", "ask", "approve", { id: "f1" })
    .flow("today", "approve", "pay", { id: "f2" })
    .blueprint("new", "to-be", "today")
    .step("new", "ask2", "new-client", { title: "ask", originId: "ask" })
    .step("new", "pay2", "new-support", { title: "pay", originId: "pay", waitTime: minutes(60) })
    .step("new", "call", "new-frontstage")
    .flow("new", "ask2", "pay2", { id: "f3" })
    .flow("new", "pay2", "call", { id: "f4" });
}

describe("the difference of a to-be from its as-is", () => {
  const difference = blueprintDifference(refund().model(), "today", "new");
  const change = (key: string) => difference.changes.find((entry) => entry.key === key);

  it("names what was added, removed and changed, and nothing else", () => {
    expect(difference.changes.map(({ key, kind }) => [key, kind])).toEqual([
      ["pay2", "changed"],
      ["call", "added"],
      ["approve", "removed"],
      ["f3", "added"],
      ["f4", "added"],
      ["f1", "removed"],
      ["f2", "removed"],
    ]);
  });

  it("names the fields of a change with both values", () => {
    expect(change("pay2")?.fields).toEqual([{ field: "waitTime", before: minutes(600), after: minutes(60) }]);
  });

  it("marks the flows that came or went with their step", () => {
    expect(change("f3")?.consequence).toBe(false);
    expect(change("f4")?.consequence).toBe(true);
    expect(change("f1")?.consequence).toBe(true);
  });

  it("gives the measures before and after", () => {
    const approvals = difference.measures.find(({ id }) => id === "approvals");
    expect([approvals?.before.value, approvals?.after.value]).toEqual([4, 0]);
    const lead = difference.measures.find(({ id }) => id === "leadTime");
    expect([lead?.before.value, lead?.after.value]).toEqual([600, 60]);
  });

  it("marks the records of either side for the picture", () => {
    expect(changeMarks(difference, "as-is").get("approve")).toBe("removed");
    expect(changeMarks(difference, "as-is").get("pay")).toBe("changed");
    expect(changeMarks(difference, "to-be").get("call")).toBe("added");
    expect(changeMarks(difference, "to-be").has("approve")).toBe(false);
  });
});

describe("a difference", () => {
  it("is empty between a blueprint and itself", () => {
    expect(blueprintDifference(refund().model(), "today", "today").changes).toEqual([]);
  });

  it("turns round when the sides are exchanged", () => {
    const model = refund().model();
    const kinds = (from: string, to: string) => {
      const { changes } = blueprintDifference(model, from, to);
      return {
        added: changes.filter((c) => c.kind === "added").length,
        removed: changes.filter((c) => c.kind === "removed").length,
      };
    };
    const forth = kinds("today", "new");
    expect(kinds("new", "today")).toEqual({ added: forth.removed, removed: forth.added });
  });

  it("does not see where a step stands on the sheet, but sees another lane", () => {
    const model = (laneId: string) =>
      new ServiceBuilder()
        .blueprint("today")
        .step("today", "a", "frontstage", { column: 1, title: "a" })
        .blueprint("new", "to-be", "today")
        .step("new", "a2", laneId, { column: 7, title: "a", originId: "a" })
        .model();
    expect(blueprintDifference(model("new-frontstage"), "today", "new").changes).toEqual([]);
    const [moved] = blueprintDifference(model("new-backstage"), "today", "new").changes;
    expect(moved?.fields.map(({ field }) => field)).toEqual(["laneId"]);
  });

  it("counts a copy made inside the to-be as added", () => {
    const model = refund().step("new", "ask3", "new-client", { title: "ask", originId: "ask" }).model();
    const added = blueprintDifference(model, "today", "new").changes.filter((c) => c.kind === "added");
    expect(added.map(({ key }) => key)).toContain("ask3");
  });

  it("follows a branch of a branch back to the first", () => {
    const model = refund()
      .blueprint("newer", "to-be", "new")
      .step("newer", "pay3", "newer-support", { title: "pay", originId: "pay2", waitTime: minutes(60) })
      .model();
    const paid = blueprintDifference(model, "today", "newer").changes.find((c) => c.key === "pay3");
    expect(paid?.kind).toBe("changed");
  });
});

describe("opportunities and ideas", () => {
  const start = () => new EngagementDocument(refund().records);

  it("a change belongs to one idea at most", () => {
    const document = start();
    const first = document.run(addIdea, { title: "Limit" }).result;
    const second = document.run(addIdea, { title: "Call back" }).result;
    document.run(assignChange, { changeIds: ["call"], ideaId: first });
    document.run(assignChange, { changeIds: ["call"], ideaId: second });
    expect(document.model.get("idea", first)?.changeIds).toEqual([]);
    expect(document.model.get("idea", second)?.changeIds).toEqual(["call"]);
    document.run(assignChange, { changeIds: ["call"], ideaId: null });
    expect(document.model.get("idea", second)?.changeIds).toEqual([]);
  });

  it("an opportunity that goes is forgotten by its ideas", () => {
    const document = start();
    const opportunity = document.run(addOpportunity, { title: "Three weeks" }).result;
    const idea = document.run(addIdea, { title: "Two days", opportunityIds: [opportunity] }).result;
    document.run(removeOpportunity, { id: opportunity });
    expect(document.model.get("idea", idea)?.opportunityIds).toEqual([]);
  });

  it("an impact out of 1 to 5 is refused with the field's name", () => {
    const document = start();
    const id = document.run(addOpportunity, { title: "Three weeks" }).result;
    expect(() => document.run(updateOpportunity, { id, patch: { impact: 9 } })).toThrow(/impact/);
  });
});
