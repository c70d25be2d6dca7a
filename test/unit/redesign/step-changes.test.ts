import type { Id } from "@shared/base/ids.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Change, Overview } from "@shared/domain/core/rule.ts";
import { Overviews } from "@shared/domain/diagnostics/overviews.ts";
import { blueprintChanges } from "@shared/domain/redesign/difference.ts";
import { compareChanges, type StepChanges } from "@shared/domain/redesign/step-changes.ts";
import { stepChangesOf } from "@shared/domain/redesign/step-changes-of.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { fullSample } from "../../builders/random/full-sample.ts";
import { REDESIGN_COMMANDS } from "../../builders/random/redesign-commands.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { toBe } from "../../builders/rule-cases/small-records.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SAMPLE = fullSample();
/** A busy machine takes its time. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 40);

const changesOf = ({ added, updated, removed }: Diff): Change[] => [
  ...added.map((record): Change => [null, record]),
  ...updated,
  ...removed.map((record): Change => [record, null]),
];

/** The comparison of the whole of both maps, which the compared view shows. */
const comparedAnew = (model: ReadModel, toBeId: Id) => {
  const { branchedFromId } = model.need("blueprint", toBeId);
  if (branchedFromId === null || !model.get("blueprint", branchedFromId)) return [];
  return blueprintChanges(model, branchedFromId, toBeId)
    .filter(({ type }) => type === "step")
    .map(({ key, kind, fields }) => ({ key, kind, fields: fields.map(({ field }) => field) }));
};

const told = (changes: StepChanges) =>
  [...changes.all].sort(compareChanges).map(({ key, kind, fields }) => ({ key, kind, fields }));

/** All that is kept of changes. */
const grouped = (changes: StepChanges) => ({
  all: [...changes.all].sort(compareChanges),
  ofTheService: [...changes.ofTheService.values()].sort(compareChanges),
  byLearner: [...changes.byLearner]
    .map(([role, learnt]) => [role, [...learnt.values()].sort(compareChanges)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
});

/** A session and the changes of its to-bes, which follow each edit; what one edit changes is told in any order. */
function followed(records = SAMPLE, random: () => number = () => 0) {
  const { session } = sessionInMemory(records);
  const made: Id[] = [];
  const overview: Overview<StepChanges> = {
    ...stepChangesOf,
    make: (model, id) => {
      made.push(id);
      return stepChangesOf.make(model, id);
    },
  };
  const overviews = new Overviews(session.model);
  session.onChange.on((diff) => {
    const changes = changesOf(diff).map((change) => ({ change, at: random() }));
    overviews.follow(changes.sort((a, b) => a.at - b.at).map(({ change }) => change));
  });
  const kept = (toBeId: Id) => overviews.of(overview, toBeId);
  const compare = () => {
    for (const { id } of session.model.all("blueprint")) {
      expect(told(kept(id))).toEqual(comparedAnew(session.model, id));
      expect(grouped(kept(id))).toEqual(grouped(stepChangesOf.make(session.model, id)));
    }
  };
  return { session, kept, compare, made };
}

const as = (id: string, records = new BlueprintBuilder().records) => records.find((held) => held.id === id);

/** Two steps, and a to-be in which each has its copy. */
function pairs() {
  const builder = new BlueprintBuilder()
    .step("ask", "client", "s1", 0)
    .step("answer", "frontstage", "s1", 1, { role: "Desk" })
    .add(...toBe());
  for (const id of ["ask", "answer"]) {
    const step = as(id, builder.records);
    if (step?.type !== "step") continue;
    const place = { blueprintId: "new", laneId: `new-${step.laneId}`, stageId: "new-s1" };
    builder.add({ ...step, ...place, id: `new-${id}`, originId: id });
  }
  return builder.records;
}

describe("the changed steps of a to-be that are kept up with edits", () => {
  it(
    "are those that a comparison of both maps finds, after each edit and undo, in whatever order it is told",
    () => {
      fc.assert(
        fc.property(wishes(25, REDESIGN_COMMANDS), fc.infiniteStream(fc.nat()), (sequence, random) => {
          const { session, compare } = followed(SAMPLE, () => random.next().value);
          compare();
          for (const wish of sequence) {
            fulfil(session, wish);
            compare();
          }
          while (session.undo()) compare();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it("are found once, and then follow: a title, a lane in another band, a step that goes and comes back", () => {
    const { session, kept, compare, made } = followed(pairs());
    expect(told(kept("new"))).toEqual([]);
    session.commit({ label: "" }, (draft) => draft.update("step", "new-answer", { title: "Says" }));
    expect(told(kept("new"))).toEqual([{ key: "new-answer", kind: "changed", fields: ["title"] }]);
    session.commit({ label: "" }, (draft) => draft.update("lane", "new-frontstage", { band: "backstage" }));
    expect([...kept("new").byLearner.keys()]).toEqual(["Desk"]);
    session.commit({ label: "" }, (draft) => draft.update("lane", "new-frontstage", { band: "client" }));
    expect([...kept("new").byLearner.keys()]).toEqual([]);
    session.commit({ label: "" }, (draft) => draft.remove("answer"));
    expect(told(kept("new"))).toEqual([{ key: "new-answer", kind: "added", fields: [] }]);
    session.commit({ label: "" }, (draft) => draft.remove("new-ask"));
    expect(told(kept("new")).map(({ key, kind }) => [key, kind])).toEqual([
      ["new-answer", "added"],
      ["ask", "removed"],
    ]);
    while (session.undo()) compare();
    expect(told(kept("new"))).toEqual([]);
    expect(made.filter((id) => id === "new")).toEqual(["new"]);
  });

  it("are found anew where the to-be is told to come from another map, and none where that is gone", () => {
    const { session, kept, compare, made } = followed(pairs());
    kept("new");
    session.commit({ label: "" }, (draft) => draft.update("blueprint", "new", { name: "Two days" }));
    kept("new");
    expect(made.filter((id) => id === "new")).toEqual(["new"]);
    session.commit({ label: "" }, (draft) => draft.update("blueprint", "new", { branchedFromId: null }));
    expect(told(kept("new"))).toEqual([]);
    session.undo();
    session.commit({ label: "" }, (draft) => draft.update("step", "ask", { title: "Begs" }));
    expect(told(kept("new"))).toEqual([{ key: "new-ask", kind: "changed", fields: ["title"] }]);
    compare();
  });

  it("pair a step with one copy of it only: the one that is read first", () => {
    const records = pairs();
    const twin = as("new-ask", records);
    if (twin?.type !== "step") throw new Error("no copy");
    const { session, kept, compare } = followed([...records, { ...twin, id: "twin", column: 1 }]);
    expect(told(kept("new"))).toEqual([{ key: "twin", kind: "added", fields: [] }]);
    session.commit({ label: "" }, (draft) => draft.update("step", "new-ask", { column: 2 }));
    expect(told(kept("new"))).toEqual([{ key: "new-ask", kind: "added", fields: [] }]);
    compare();
  });
});
