import { type Id, sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { addStepAfter } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { insertStep } from "@shared/domain/blueprint/commands/insert-step.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { insideOf } from "@shared/domain/blueprint/levels.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { acceptChanges } from "@shared/domain/redesign/commands/accept-changes.ts";
import { dropChanges } from "@shared/domain/redesign/commands/drop-changes.ts";
import { type RebaseDecision, rebaseBlueprint } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { blueprintChanges } from "@shared/domain/redesign/difference.ts";
import { behindBy } from "@shared/domain/redesign/rebase/behind.ts";
import { branchedLevels, hasKnownBase, incomingOf } from "@shared/domain/redesign/rebase/incoming.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branched, edit, edits } from "../../builders/random/branched.ts";

const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 150);
const PATIENCE = 120_000;

const conflictsOf = (model: ReadModel, toBeId: Id) =>
  incomingOf(model, toBeId).flatMap(({ conflicts }) => conflicts);

/** Decides every conflict for one side. */
const rebase = (document: EngagementDocument, toBeId: Id, take: "to-be" | "today" = "to-be") =>
  document.run(rebaseBlueprint, {
    toBeId,
    decisions: conflictsOf(document.model, toBeId).map(({ originId, field }) => ({ originId, field, take })),
  });

const isDue = (document: EngagementDocument, toBeId: Id) =>
  incomingOf(document.model, toBeId).some((level) =>
    [level.added, level.changed, level.moved, level.removed, level.conflicts, level.insides].some(
      (list) => list.length > 0,
    ),
  );

const everything = (document: EngagementDocument) =>
  JSON.stringify([...document.model.records()].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** Where each step stands, by the step of the as-is. */
const places = (model: ReadModel, blueprintId: Id, key: "id" | "originId") =>
  Object.fromEntries(
    model
      .by("step", "blueprintId", blueprintId)
      .map((step) => [step[key], [step.column, model.need("stage", step.stageId).order, step.order]]),
  );

describe("a to-be that nobody touched", () => {
  it(
    "is equal to the as-is after a rebase, also in where things stand and in what is inside",
    () => {
      fc.assert(
        fc.property(edits(8), (wishes) => {
          const { document, asIsId, toBeId } = branched();
          edit(document, asIsId, wishes);
          if (!isDue(document, toBeId)) return;
          expect(conflictsOf(document.model, toBeId)).toEqual([]);
          rebase(document, toBeId);
          const { model } = document;
          for (const level of branchedLevels(model, toBeId))
            expect(blueprintChanges(model, level.asIsId, level.toBeId)).toEqual([]);
          expect(places(model, toBeId, "originId")).toEqual(places(model, asIsId, "id"));
          for (const { id, originId } of model.by("step", "blueprintId", toBeId))
            expect(insideOf(model, id) !== undefined).toBe(insideOf(model, originId ?? "") !== undefined);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe("a rebase", () => {
  it(
    "leaves nothing to be rebased, and one undo brings back exactly what was",
    () => {
      fc.assert(
        fc.property(edits(6), edits(6), fc.constantFrom("to-be", "today"), (today, toBe, take) => {
          const { document, asIsId, toBeId } = branched();
          edit(document, asIsId, today.slice(0, 3));
          edit(document, toBeId, toBe);
          edit(document, asIsId, today.slice(3));
          if (!isDue(document, toBeId)) return;
          const before = everything(document);
          const { diff } = rebase(document, toBeId, take);
          expect(isDue(document, toBeId)).toBe(false);
          expect(behindBy(document.model, toBeId)).toEqual({ changes: 0, conflicts: 0 });
          document.undo(diff);
          expect(everything(document)).toBe(before);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe("what the to-be made its own", () => {
  it(
    "survives: what it added, took away, and changed, where conflicts are decided for it",
    () => {
      fc.assert(
        fc.property(edits(6), edits(6), (today, toBe) => {
          const { document, asIsId, toBeId } = branched();
          const { model } = document;
          edit(document, toBeId, toBe);
          const own = blueprintChanges(model, asIsId, toBeId).filter(({ type }) => type === "step");
          const held = new Map(model.by("step", "blueprintId", toBeId).map((step) => [step.id, step]));
          edit(document, asIsId, today);
          if (!isDue(document, toBeId)) return;
          rebase(document, toBeId);
          for (const { kind, key, toBeRecordId, fields } of own) {
            if (kind === "removed") {
              const copies = model.by("step", "originId", key);
              expect(copies.filter(({ blueprintId }) => blueprintId === toBeId)).toEqual([]);
            }
            const [before, after] = [held.get(toBeRecordId ?? ""), model.get("step", toBeRecordId)];
            for (const { field } of fields)
              expect(after?.[field as "title"]).toEqual(before?.[field as "title"]);
            if (kind === "added") {
              const { laneId, stageId, column } = before as Step;
              expect(after).toEqual({ ...before, column: after?.column ?? column, laneId, stageId });
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe("without conflicts", () => {
  it("it does not matter in which order the as-is was edited", () => {
    const patches = [
      ["ask", { title: "Asks" }],
      ["ask", { role: "Client" }],
      ["decide", { approvals: 1 }],
      ["pay", { title: "Pays out", waitTime: null }],
      ["hear", { notes: "By letter" }],
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...patches], { minLength: patches.length }), (order) => {
        const { document, toBeId } = branched();
        document.run(updateSteps, { stepIds: [copyOf(document, "sign")], patch: { title: "Signs once" } });
        for (const [id, patch] of order) document.run(updateSteps, { stepIds: [id], patch });
        rebase(document, toBeId);
        const left = blueprintChanges(document.model, "b", toBeId);
        expect(left.map(({ title, fields }) => [title, fields.map(({ field }) => field)])).toEqual([
          ["Signs once", ["title"]],
        ]);
      }),
    );
  });
});

const copyOf = (document: EngagementDocument, id: Id): Id =>
  document.model.by("step", "originId", id)[0]?.id ?? "";

/** “ask > decide”, by titles, of all sequence flows. */
const waysOf = (model: ReadModel, blueprintId: Id) =>
  model
    .by("flow", "blueprintId", blueprintId)
    .map(({ fromId, toId }) => `${model.need("step", fromId).title} > ${model.need("step", toId).title}`)
    .sort();

const flowId = (model: ReadModel, from: Id, to: Id) =>
  model.by("flow", "fromId", from).find(({ toId }) => toId === to)?.id ?? "";

describe("a step that is put between the same two on both sides", () => {
  it.each([
    ["to-be", ["pay > Calls back", "Calls back > Sends a letter", "Sends a letter > hear"]],
    ["today", ["pay > Sends a letter", "Sends a letter > Calls back", "Calls back > hear"]],
  ] as const)("stands in one row with the other one, after or before it (%s)", (take, expected) => {
    const { document, toBeId } = branched();
    const { model } = document;
    document.run(insertStep, { flowId: flowId(model, "pay", "hear"), title: "Sends a letter" });
    const own = flowId(model, copyOf(document, "pay"), copyOf(document, "hear"));
    document.run(insertStep, { flowId: own, title: "Calls back" });
    expect(behindBy(model, toBeId)).toEqual({ changes: 1, conflicts: 1 });
    rebase(document, toBeId, take);
    const ways = waysOf(model, toBeId).filter((way) => /pay >|> hear|Calls|letter/.test(way));
    expect(ways.filter((way) => !way.endsWith("> pay"))).toEqual([...expected].sort());
  });
});

describe("a field that both sides changed", () => {
  const conflicting = () => {
    const made = branched();
    const { document } = made;
    document.run(updateSteps, { stepIds: ["sign"], patch: { title: "The editor signs" } });
    document.run(updateSteps, { stepIds: [copyOf(document, "sign")], patch: { title: "Nobody signs" } });
    return made;
  };
  const decide = (take: RebaseDecision["take"]) => {
    const { document, toBeId } = conflicting();
    document.run(rebaseBlueprint, { toBeId, decisions: [{ originId: "sign", field: "title", take }] });
    return document.model.need("step", copyOf(document, "sign")).title;
  };

  it("is a conflict with all three values", () => {
    const { document, toBeId } = conflicting();
    expect(conflictsOf(document.model, toBeId)).toMatchObject([
      { field: "title", base: "sign", today: "The editor signs", toBe: "Nobody signs" },
    ]);
  });

  it("is decided for one side, or in other words", () => {
    expect(decide("to-be")).toBe("Nobody signs");
    expect(decide("today")).toBe("The editor signs");
    expect(decide({ text: "One of both signs" })).toBe("One of both signs");
  });

  it("stops the rebase until it is decided", () => {
    const { document, toBeId } = conflicting();
    expect(() => document.run(rebaseBlueprint, { toBeId, decisions: [] })).toThrow("1 conflict");
  });

  it("is none where both say the same", () => {
    const { document, toBeId } = conflicting();
    document.run(updateSteps, { stepIds: ["sign"], patch: { title: "Nobody signs" } });
    expect(behindBy(document.model, toBeId)).toEqual({ changes: 0, conflicts: 0 });
  });
});

describe("a step that one side took away and the other one changed", () => {
  it("is kept with its ways, or goes", () => {
    for (const take of ["to-be", "today"] as const) {
      const { document, toBeId } = branched();
      const { model } = document;
      const copy = copyOf(document, "sign");
      document.run(updateSteps, { stepIds: [copy], patch: { title: "Signs once" } });
      document.run(removeElements, { ids: ["sign"] });
      expect(conflictsOf(model, toBeId).map(({ kind }) => kind)).toEqual(["gone-today"]);
      rebase(document, toBeId, take);
      const ways = waysOf(model, toBeId).filter((way) => way.includes("Signs once"));
      expect(ways).toEqual(take === "to-be" ? ["Signs once > pay", "decide > Signs once"] : []);
    }
  });

  it("stays away, or comes back with its ways", () => {
    for (const take of ["to-be", "today"] as const) {
      const { document, toBeId } = branched();
      const { model } = document;
      document.run(removeElements, { ids: [copyOf(document, "sign")] });
      document.run(updateSteps, { stepIds: ["sign"], patch: { title: "The editor signs" } });
      expect(conflictsOf(model, toBeId).map(({ kind }) => kind)).toEqual(["gone-to-be"]);
      rebase(document, toBeId, take);
      const ways = waysOf(model, toBeId).filter((way) => way.includes("The editor signs"));
      expect(ways).toEqual(take === "to-be" ? [] : ["The editor signs > pay", "decide > The editor signs"]);
    }
  });
});

describe("a to-be of an older file", () => {
  it("keeps all that differs as its own, and follows from then on", () => {
    const made = branched();
    made.document.run(updateSteps, { stepIds: ["ask"], patch: { title: "Asks" } });
    const records = [...made.document.model.records()].filter(({ type }) => type !== "branchBase");
    const document = new EngagementDocument(records, BEHAVIORS, sequentialIds("later"));
    const { model } = document;
    expect(hasKnownBase(model, model.need("blueprint", made.toBeId))).toBe(false);
    expect(behindBy(model, made.toBeId)).toEqual({ changes: 0, conflicts: 0 });
    document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays" } });
    expect(behindBy(model, made.toBeId)).toEqual({ changes: 1, conflicts: 0 });
    rebase(document, made.toBeId);
    expect(hasKnownBase(model, model.need("blueprint", made.toBeId))).toBe(true);
    expect(model.need("step", copyOf(document, "ask")).title).toBe("ask");
    expect(model.need("step", copyOf(document, "pay")).title).toBe("Pays");
  });
});

describe("the base of a to-be", () => {
  const bases = (model: ReadModel) => model.all("branchBase").map(({ originId, was }) => [originId, was]);

  it("holds only the fields that are another since, and nothing of what came and went again", () => {
    const { document } = branched();
    document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays", role: "Accounts" } });
    document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays out" } });
    const { id } = document.model.need(
      "step",
      document.run(addStepAfter, { stepId: "hear", title: "Thanks" }).result,
    );
    document.run(removeElements, { ids: [id] });
    expect(bases(document.model)).toEqual([
      ["b", {}],
      ["pay", { title: "pay" }],
    ]);
  });

  it("takes nothing over but fields of the service, whatever a damaged file says that they were", () => {
    const made = branched();
    const { toBeId } = made;
    made.document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays" } });
    const damaged = JSON.parse(
      `{"id":"x","type":"lane","blueprintId":"${toBeId}","originId":"pay","constructor":"c","toString":1,"__proto__":{"title":"t"}}`,
    );
    const records = [...made.document.model.records()].map((record) =>
      record.type === "branchBase" && record.originId === "pay" ? { ...record, was: damaged } : record,
    );
    const document = new EngagementDocument(records, BEHAVIORS, sequentialIds("later"));
    expect(incomingOf(document.model, toBeId)).toMatchObject([{ changed: [], moved: [], conflicts: [] }]);
    const copy = copyOf(document, "pay");
    const before = document.model.need("step", copy);
    document.run(updateSteps, { stepIds: ["ask"], patch: { title: "Asks" } });
    rebase(document, toBeId, "today");
    expect(document.model.need("step", copy)).toEqual(before);
  });

  it("forgets a field that is again what it was, and keeps the others", () => {
    const { document } = branched();
    const set = (patch: StepPatch) => document.run(updateSteps, { stepIds: ["pay"], patch });
    set({ title: "Pays", role: "Cashier" });
    set({ title: "pay" });
    expect(bases(document.model)).toContainEqual(["pay", { role: "Accounts" }]);
    set({ title: "Pays out" });
    expect(bases(document.model)).toContainEqual(["pay", { role: "Accounts", title: "pay" }]);
    set({ title: "pay", role: "Accounts" });
    expect(bases(document.model)).toEqual([["b", {}]]);
    set({ title: "Pays" });
    expect(bases(document.model)).toContainEqual(["pay", { title: "pay" }]);
  });

  it("goes with the to-be, and with the as-is", () => {
    for (const which of ["b", "to-be"]) {
      const { document, toBeId } = branched();
      document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays" } });
      document.run(removeMap, { id: which === "b" ? "b" : toBeId });
      expect(bases(document.model)).toEqual([]);
    }
  });
});

describe("a change that went live", () => {
  it("is no news to its own to-be, and comes to the other ones", () => {
    const { document, toBeId } = branched();
    const { model } = document;
    const other = document.run(branchBlueprint, { blueprintId: "b", name: "Another" }).result;
    const copy = copyOf(document, "pay");
    document.run(updateSteps, { stepIds: [copy], patch: { title: "Pays at once" } });
    document.run(acceptChanges, { toBeId, keys: [copy] });
    expect(model.need("step", "pay").title).toBe("Pays at once");
    expect(behindBy(model, toBeId)).toEqual({ changes: 0, conflicts: 0 });
    expect(behindBy(model, other)).toEqual({ changes: 1, conflicts: 0 });
    document.run(updateSteps, { stepIds: ["pay"], patch: { title: "Pays the same day" } });
    expect(conflictsOf(model, toBeId)).toEqual([]);
    expect(behindBy(model, toBeId)).toEqual({ changes: 1, conflicts: 0 });
  });
});

describe("dropping and accepting changes", () => {
  it.each([["drop", dropChanges] as const, ["accept", acceptChanges] as const])(
    "%s: all at once, or one by one in any order, until none is left",
    (_, command) => {
      fc.assert(
        fc.property(
          edits(5),
          edits(5),
          fc.boolean(),
          fc.infiniteStream(fc.nat()),
          (today, toBe, atOnce, order) => {
            const { document, asIsId, toBeId } = branched();
            edit(document, toBeId, toBe);
            edit(document, asIsId, today);
            const changes = () => blueprintChanges(document.model, asIsId, toBeId);
            if (atOnce && changes().length > 0)
              document.run(command, { toBeId, keys: changes().map(({ key }) => key) });
            for (let left = changes(); left.length > 0 && !atOnce; ) {
              const chosen = left[(order.next().value ?? 0) % left.length];
              document.run(command, { toBeId, keys: [chosen?.key ?? ""] });
              const now = changes();
              expect(now.length).toBeLessThan(left.length);
              left = now;
            }
            expect(changes()).toEqual([]);
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
