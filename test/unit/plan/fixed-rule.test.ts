import { addHypothesis } from "@shared/domain/plan/commands/add-hypothesis.ts";
import { fixDecisionRule } from "@shared/domain/plan/commands/fix-decision-rule.ts";
import { removeHypothesis } from "@shared/domain/plan/commands/remove-hypothesis.ts";
import { setTrialResult } from "@shared/domain/plan/commands/set-trial-result.ts";
import { updateHypothesis } from "@shared/domain/plan/commands/update-hypothesis.ts";
import { updatePrototypePlan } from "@shared/domain/plan/commands/update-prototype-plan.ts";
import { replaceTexts } from "@shared/domain/search/commands/replace-texts.ts";
import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const AT = "2027-01-06T09:00:00.000Z";
const amend = { at: AT, reason: "The board asked for more." };
const ids = { planId: "tried-plan", id: "tried-hypothesis" };

/** A plan whose rule was fixed, with one change since and one result. */
function fixed() {
  const { session } = sessionInMemory(oneOfEach().records);
  const plan = () => {
    const found = session.model.get("prototypePlan", "tried-plan");
    if (!found) throw new Error("no plan");
    return found;
  };
  return { session, plan, before: plan().amendments.length };
}

describe("a rule that was fixed", () => {
  it("is not fixed twice", () => {
    const { session } = fixed();
    expect(() => session.run(fixDecisionRule, { planId: "tried-plan", at: AT })).toThrow("fixed already");
  });

  it("does not change without a reason", () => {
    const { session, plan } = fixed();
    const held = plan();
    const changes = [
      () => session.run(updateHypothesis, { ...ids, patch: { target: 0.7 } }),
      () => session.run(updateHypothesis, { ...ids, patch: { minimum: 0.1 } }),
      () => session.run(updateHypothesis, { ...ids, patch: { measure: "Another" } }),
      () => session.run(updateHypothesis, { ...ids, patch: { target: 0.7 }, amend: { at: AT, reason: " " } }),
      () => session.run(updatePrototypePlan, { id: "tried-plan", patch: { decisionRule: "Go." } }),
      () => session.run(updatePrototypePlan, { id: "tried-plan", patch: { looks: 3 } }),
      () => session.run(addHypothesis, { planId: "tried-plan" }),
      () => session.run(removeHypothesis, ids),
      () => session.run(updatePrototypePlan, { id: "tried-plan", patch: { ruleFixedAt: "" } }),
    ];
    for (const change of changes) expect(change).toThrow("Write down why");
    expect(plan()).toEqual(held);
  });

  it("does not change by a search through all texts either", () => {
    const { session } = fixed();
    const edit = {
      recordId: "tried-plan",
      path: "hypotheses.0.measure",
      before: "Calls answered",
      after: "Calls made",
    };
    expect(() =>
      session.run(replaceTexts, { wanted: "answered", replacement: "made", edits: [edit] }),
    ).toThrow("Write down why");
  });

  it("changes with a reason, and lists what it was, what it is and why", () => {
    const { session, plan, before } = fixed();
    session.run(updateHypothesis, { ...ids, patch: { target: 0.9 }, amend });
    expect(plan().amendments.slice(before)).toEqual([
      { ...amend, what: "Target of “Calls answered”", before: "80 %", after: "90 %" },
    ]);
    session.undo();
    expect(plan().amendments).toHaveLength(before);
    expect(plan().hypotheses[0]?.target).toBe(0.8);
  });

  it("lists a hypothesis that comes or goes as one change", () => {
    const { session, plan, before } = fixed();
    session.run(removeHypothesis, { ...ids, amend });
    expect(plan().amendments.slice(before)).toEqual([
      { ...amend, what: "Measure", before: "Calls answered", after: "" },
    ]);
  });

  it("leaves alone what does not decide: words, people, results", () => {
    const { session, plan, before } = fixed();
    session.run(updatePrototypePlan, { id: "tried-plan", patch: { owner: "Somebody", scope: "More" } });
    session.run(updateHypothesis, { ...ids, patch: { change: "the desk calls twice" } });
    session.run(setTrialResult, {
      planId: "tried-plan",
      hypothesisId: "tried-hypothesis",
      look: 1,
      patch: { n: 50 },
    });
    expect(plan().amendments).toHaveLength(before);
    expect(plan().hypotheses[0]?.results[0]?.n).toBe(50);
  });
});

describe("a result", () => {
  const of = { planId: "tried-plan", hypothesisId: "tried-hypothesis" };

  it("has no more successes than clients", () => {
    const { session } = fixed();
    expect(() => session.run(setTrialResult, { ...of, look: 1, patch: { successes: 41 } })).toThrow(
      "more successes than clients",
    );
  });

  it("is of a look that was agreed", () => {
    const { session } = fixed();
    expect(() => session.run(setTrialResult, { ...of, look: 2, patch: { n: 9 } })).toThrow(
      "One look was agreed",
    );
  });

  it("is gone when nothing of it is left", () => {
    const { session, plan } = fixed();
    session.run(setTrialResult, {
      ...of,
      look: 1,
      patch: { n: null, successes: null, date: "", source: "" },
    });
    expect(plan().hypotheses[0]?.results).toEqual([]);
  });
});
