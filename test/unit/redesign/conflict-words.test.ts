import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import { incomingOf } from "@shared/domain/redesign/rebase/incoming.ts";
import { incomingChanges } from "@shared/domain/redesign/rebase/incoming-changes.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { describe, expect, it } from "vitest";
import { conflictWords, fieldName } from "../../../renderer/features/redesign/rebase/value-words.ts";
import { branched } from "../../builders/random/branched.ts";
import { minutes } from "../../builders/service.ts";

const format = reportFormat("en", "EUR");

/** What the three columns say when the as-is and the to-be make this of the signature. */
function told(today: StepPatch | null, toBe: StepPatch | null) {
  const { document, toBeId } = branched();
  const { model } = document;
  const copy = model.by("step", "originId", "sign")[0]?.id ?? "";
  for (const [id, patch] of [
    ["sign", today],
    [copy, toBe],
  ] as const) {
    if (patch) document.run(updateSteps, { stepIds: [id], patch });
    else document.run(removeElements, { ids: [id] });
  }
  return incomingOf(model, toBeId).flatMap(({ conflicts }) =>
    conflicts
      .filter(({ type }) => type === "step")
      .map((conflict) => [fieldName(conflict), conflictWords(model, conflict, format)] as const),
  );
}

describe("a conflict in words", () => {
  it("shows texts as they are, and what is not there as nothing", () => {
    expect(told({ role: "Clerk", notes: "By hand" }, { role: "", notes: "By post" })).toEqual([
      ["Role", { base: ["Editor"], today: ["Clerk"], toBe: ["Nothing"] }],
      ["Notes", { base: ["Nothing"], today: ["By hand"], toBe: ["By post"] }],
    ]);
  });

  it("shows times, counts and kinds in the sentences of a difference", () => {
    const [kind, wait, approvals] = told(
      { kind: "wait", waitTime: minutes(60), approvals: 3 },
      { kind: "action", waitTime: minutes(30), approvals: 0 },
    );
    const plain = (sentences: readonly string[] | undefined) => sentences?.join().replaceAll(/\s/g, " ");
    expect(kind?.[1]).toEqual({ base: ["an approval"], today: ["a wait"], toBe: ["an action"] });
    expect(wait?.[1].base).toEqual(["Nothing"]);
    expect(plain(wait?.[1].today)).toContain("60 min of waiting");
    expect(plain(wait?.[1].toBe)).toContain("30 min of waiting");
    expect([approvals?.[1].base, approvals?.[1].toBe].map(plain)).toEqual(["2 signatures", "Nothing"]);
  });

  it("asks before a step goes with an inside that the to-be designed anew, and not where it left it alone", () => {
    const told = (isRedesigned: boolean) => {
      const { document } = branched();
      const { model } = document;
      const insideId = document.run(createInside, { stepId: "sign" }).result;
      const of = (type: "lane" | "stage") => model.by(type, "blueprintId", insideId)[0]?.id ?? "";
      const place = {
        blueprintId: insideId,
        laneId: of("lane"),
        stageId: of("stage"),
        column: 0,
        order: "a0",
      };
      document.commit((draft) =>
        draft.create("step", { ...newStep(place, { title: "Reads it" }), ...place }),
      );
      const toBeId = document.run(branchBlueprint, { blueprintId: "b", name: "Inside" }).result;
      const copy = model.all("step").find(({ title, originId }) => title === "Reads it" && originId !== null);
      if (isRedesigned)
        document.run(updateSteps, { stepIds: [copy?.id ?? ""], patch: { title: "Reads nothing" } });
      document.run(removeElements, { ids: ["sign"] });
      return incomingOf(model, toBeId).flatMap(({ conflicts }) =>
        conflicts.map((conflict) => [conflict.kind, conflictWords(model, conflict, format).toBe]),
      );
    };
    expect(told(true)).toEqual([["gone-today", ["What lies inside of it is designed anew"]]]);
    expect(told(false)).toEqual([]);
  });

  it("says which side took a step away, and what the other one made of it", () => {
    expect(told(null, { title: "Signs once" })).toEqual([
      ["Whole step", { base: ["As it was"], today: ["Taken away"], toBe: ["“Signs once”"] }],
    ]);
    expect(told({ role: "Clerk" }, null)).toEqual([
      [
        "Whole step",
        { base: ["As it was"], today: ["Done by Clerk instead of Editor"], toBe: ["Taken away"] },
      ],
    ]);
  });
});

describe("what is coming, as changes", () => {
  it("tells steps before flows, and flows that only follow from them apart", () => {
    const { document, toBeId } = branched();
    document.run(removeElements, { ids: ["sign"] });
    const changes = incomingChanges(document.model, toBeId).flatMap((level) => level.changes);
    expect(changes.map(({ kind, type, title, consequence }) => [kind, type, title, consequence])).toEqual([
      ["removed", "step", "sign", false],
      expect.arrayContaining(["flow", true]),
      expect.arrayContaining(["flow", true]),
    ]);
  });
});
