import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "@shared/domain/blueprint/levels.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { acceptChanges } from "@shared/domain/redesign/commands/accept-changes.ts";
import { dropChanges } from "@shared/domain/redesign/commands/drop-changes.ts";
import { rebaseBlueprint } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { blueprintChanges } from "@shared/domain/redesign/difference.ts";
import { behindBy } from "@shared/domain/redesign/rebase/behind.ts";
import { branchedLevels, incomingOf } from "@shared/domain/redesign/rebase/incoming.ts";
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
