import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import type { Rule } from "@shared/domain/core/rule.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { type Problem, problemKey } from "@shared/domain/diagnostics/problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { bringInPolicy } from "@shared/domain/policy/commands/bring-in-policy.ts";
import { passTests } from "@shared/domain/policy/commands/pass-tests.ts";
import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import { addOpportunity } from "@shared/domain/redesign/commands/add-opportunity.ts";
import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import type { Verbatim } from "@shared/domain/verbatim/records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { problemsOf } from "../../builders/problems.ts";
import { fullSample } from "../../builders/random/full-sample.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { dueTraining } from "../../builders/schedule-records.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 100);

const SAMPLE = fullSample();
const MENDING = RULES.filter(({ fix }) => fix !== undefined);
const named = ({ ruleId, subjectId, at }: Problem) => ({ ruleId, subjectId, at });
const keys = (problems: readonly Problem[]) => new Set(problems.map(problemKey));

const crossings = () =>
  new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("answers", "frontstage", "s1", 0, {
      failPoint: {
        ...NO_RECOVERY,
        description: "Late",
        severity: 8,
        occurrence: 5,
        detection: 5,
        recovery: "",
      },
    })
    .step("hears", "client", "s1", 1)
    .flow("asks", "answers")
    .flow("answers", "hears")
    .build();

const crossing = (at: string) => ({ ruleId: "touchpoint/unregistered-crossing", subjectId: "b", at });
const recovery = { ruleId: "failpoint/no-recovery", subjectId: "answers", at: "answers" };

describe("fixing problems", () => {
  it("mends all of them in one change, which is taken back at once", () => {
    const { session, document } = sessionInMemory(crossings().model.records() as never);
    const before = [...document.model.records()];
    const problems = [crossing("asks"), crossing("hears"), recovery];
    expect(session.run(fixProblems, { problems })).toBe(3);
    expect(document.model.all("touchPoint").map(({ name }) => name)).toEqual(["asks", "hears"]);
    expect(document.model.by("flow", "fromId", "answers").map(({ kind }) => kind)).toContain("recovery");
    session.undo();
    expect(new Set(document.model.records())).toEqual(new Set(before));
  });

  it("is called by what it does", () => {
    const { model } = crossings();
    const label = (...problems: Parameters<typeof fixProblems.label>[0]["problems"]) =>
      fixProblems.label({ problems }, model);
    expect(label(crossing("asks"))).toBe("Register the touch point");
    expect(label(crossing("asks"), crossing("hears"))).toBe("Register the touch point (2)");
    expect(label(crossing("asks"), recovery)).toBe("Fix 2 problems");
  });

  it("leaves alone what is not wrong any more", () => {
    const document = crossings();
    document.run(fixProblems, { problems: [crossing("asks")] });
    const [first] = document.model.all("touchPoint");
    const { result } = document.run(fixProblems, { problems: [crossing("asks"), crossing("hears")] });
    expect(result).toBe(1);
    expect(document.model.need("step", "asks").touchPointId).toBe(first?.id);
    expect(document.model.all("touchPoint").length).toBe(2);
  });

  it("is refused when nothing is left to mend, and where a rule has no fix", () => {
    const document = crossings();
    const run =
      (...problems: Parameters<typeof fixProblems.label>[0]["problems"]) =>
      () =>
        document.run(fixProblems, { problems });
    expect(run(crossing("answers"))).toThrow("There is nothing to fix any more.");
    expect(run({ ...crossing("asks"), subjectId: "gone" })).toThrow(UserError);
    expect(run({ ruleId: "journey/no-start", subjectId: "b", at: "b" })).toThrow(
      "journey/no-start has no fix.",
    );
    expect(run({ ruleId: "no/such", subjectId: "b", at: "b" })).toThrow("no/such has no fix.");
  });
});

describe("a fix, wherever the engagement stands", () => {
  /** Makes sure that each rule has something to mend: random edits seldom make a time that runs backwards. */
  const damaged = () => {
    const { session } = sessionInMemory(SAMPLE);
    const [first, second, third] = session.model.by("step", "blueprintId", "refund");
    const stageId = session.run(addStage, { blueprintId: "refund", name: "Odd" });
    session.run(addStage, { blueprintId: "refund", name: "Empty" });
    // The as-is of another to-be moves on, and nothing contradicts.
    session.run(addStage, { blueprintId: "booking", name: "Afterwards" });
    const place = { laneId: "refund.backstage", stageId, column: 0 };
    const odd = session.run(addStep, { ...place, title: "Odd?", kind: "decision" });
    const alone = session.run(addStep, { ...place, column: 1, title: "Nobody sees it" });
    const workTime = { kind: "lognormal", median: 9, p90: 2, source: "assumed" } as const;
    session.run(updateSteps, { stepIds: [odd], patch: { workTime } });
    const flowId = session.run(connectSteps, { fromId: odd, toId: first?.id ?? "" });
    session.run(updateFlow, { flowId, patch: { probability: 0.3 } });
    session.run(connectSteps, { fromId: odd, toId: second?.id ?? "" });
    session.run(connectSteps, { fromId: odd, toId: third?.id ?? "" });
    const opportunity = session.run(addOpportunity, { title: "Slow" });
    session.run(updateOpportunity, { id: opportunity, patch: { status: "chosen" } });
    session.commit({ label: "Find a root cause that nothing answers" }, (draft) => {
      const [known] = draft.all("cause");
      if (!known) throw new Error("the sample has causes");
      draft.create("cause", {
        ...known,
        id: "unanswered",
        opportunityId: opportunity,
        parentCauseId: null,
        kind: "root",
      });
    });
    session.commit({ label: "Set a day for the last wave, which nobody reviews" }, (draft) => {
      const last = draft.all("rolloutWave").sort(byOrder).at(-1);
      if (!last) throw new Error("the sample has waves");
      draft.update("rolloutWave", last.id, { date: "2027-06-01" });
    });
    const clauses = [{ number: "1", title: "Hours", wording: "The desk is open.", place: "" }];
    const terms = { name: "Terms", kind: "terms", source: "" } as const;
    const { clauseIds } = session.run(bringInPolicy, { ...terms, clauses });
    session.run(passTests, { clauseId: clauseIds[0] ?? "", tests: [...CLAUSE_TESTS], passed: true });
    session.commit({ label: "Lose the strategy sheet" }, (draft) => {
      for (const { id } of draft.all("strategy")) draft.remove(id);
    });
    session.commit({ label: "Let it fail, and lose what stands behind the promises" }, (draft) => {
      const busy = runIn(draft, createTouchPoint, { name: "Busy" });
      for (const id of ["one", "two", "three"])
        draft.create("verbatim", {
          ...(draft.all("verbatim")[0] as Verbatim),
          id,
          kind: "complaint",
          touchPointId: busy,
        });
      const bad = { description: "Lost", severity: 10, occurrence: 10, detection: 10, recovery: "" };
      for (const id of [odd, alone]) draft.update("step", id, { failPoint: { ...NO_RECOVERY, ...bad } });
      for (const { id } of [...draft.all("trainingNeed"), ...draft.all("actionMatrix")]) draft.remove(id);
      // A wave goes live before its training, and before the trial and the meeting that decide it.
      draft.create("trainingNeed", dueTraining("Odd", "2027-02-01"));
      draft.update("rolloutWave", draft.all("rolloutWave")[0]?.id ?? "", { date: "2027-01-04" });
      for (const { id } of draft.all("promise"))
        draft.update("promise", id, { standardId: null, touchPointId: null });
      for (const { id } of draft.all("touchPoint"))
        draft.update("touchPoint", id, { promise: "Within a day" });
    });
    return session;
  };

  it(
    "takes away its problem, and brings no other of its kind",
    () => {
      fc.assert(
        fc.property(wishes(10), fc.nat(1000), (sequence, pick) => {
          const session = damaged();
          for (const wish of sequence) fulfil(session, wish);
          for (const rule of MENDING) {
            const before = problemsOf(session.model, rule);
            const problem = before[pick % Math.max(1, before.length)];
            if (!problem) continue;
            session.run(fixProblems, { problems: [named(problem)] });
            // What stands for the same, such as a step of the to-be and the one it came from, may be mended with it.
            const left = keys(problemsOf(session.model, rule));
            expect(left.has(problemKey(problem)), rule.id).toBe(false);
            const old = keys(before);
            expect(
              [...left].filter((key) => !old.has(key)),
              rule.id,
            ).toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it("of every problem of a kind at once leaves none of it", () => {
    const left = (rule: Rule) => {
      const session = damaged();
      const problems = problemsOf(session.model, rule).map(named);
      expect(problems.length, rule.id).toBeGreaterThan(0);
      session.run(fixProblems, { problems });
      return problemsOf(session.model, rule);
    };
    for (const rule of MENDING) expect(left(rule), rule.id).toEqual([]);
  });
});
