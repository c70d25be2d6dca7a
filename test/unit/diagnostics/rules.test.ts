import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { areaOf, RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { describe, expect, it } from "vitest";
import { CAUSE_CASES } from "../../builders/rule-cases/cause-cases.ts";
import { EVIDENCE_CASES } from "../../builders/rule-cases/evidence-cases.ts";
import { FAIL_POINT_CASES } from "../../builders/rule-cases/fail-point-cases.ts";
import { FLOW_CASES } from "../../builders/rule-cases/flow-cases.ts";
import { JOURNEY_CASES } from "../../builders/rule-cases/journey-cases.ts";
import { KEPT_RESULT_CASES } from "../../builders/rule-cases/kept-result-cases.ts";
import { PLAN_CASES } from "../../builders/rule-cases/plan-cases.ts";
import { POLICY_CASES } from "../../builders/rule-cases/policy-cases.ts";
import { REDESIGN_CASES } from "../../builders/rule-cases/redesign-cases.ts";
import { ROLLOUT_CASES } from "../../builders/rule-cases/rollout-cases.ts";
import type { CasesOfRules } from "../../builders/rule-cases/rule-cases.ts";
import { SCHEDULE_CASES } from "../../builders/rule-cases/schedule-cases.ts";
import { SIMULATION_CASES } from "../../builders/rule-cases/simulation-cases.ts";
import { STANDARD_CASES } from "../../builders/rule-cases/standard-cases.ts";
import { STRATEGY_CASES } from "../../builders/rule-cases/strategy-cases.ts";
import { TOUCH_POINT_CASES } from "../../builders/rule-cases/touch-point-cases.ts";
import { WAIT_CASES } from "../../builders/rule-cases/wait-cases.ts";

const CASES: CasesOfRules = {
  ...JOURNEY_CASES,
  ...FLOW_CASES,
  ...WAIT_CASES,
  ...TOUCH_POINT_CASES,
  ...POLICY_CASES,
  ...PLAN_CASES,
  ...SCHEDULE_CASES,
  ...ROLLOUT_CASES,
  ...STANDARD_CASES,
  ...FAIL_POINT_CASES,
  ...REDESIGN_CASES,
  ...CAUSE_CASES,
  ...EVIDENCE_CASES,
  ...STRATEGY_CASES,
  ...SIMULATION_CASES,
  ...KEPT_RESULT_CASES,
};

/** Told here a second time: a rule that comes, goes, or is taken more or less seriously is a decision. */
const SEVERITIES: Readonly<Record<string, readonly string[]>> = {
  error: [
    "approval/control-lost",
    "flow/loop-without-exit",
    "flow/probabilities",
    "policy/replaced-control-missing",
    "promise/cannot-be-kept",
    "promise/simulated-cannot-be-kept",
    "prototype/no-decision-rule",
    "prototype/no-hypothesis",
    "prototype/result-before-rule",
    "prototype/target-proves-nothing",
    "schedule/circle",
    "segment/shares-beyond-all",
    "simulation/no-path-to-end",
    "simulation/pool-without-people",
    "simulation/unstable-queue",
    "touchpoint/critical-without-owner",
    "wait/times-out-of-order",
  ],
  warning: [
    "approval/chain",
    "failpoint/high-priority-left",
    "failpoint/high-priority-open",
    "failpoint/no-authority",
    "failpoint/no-recovery",
    "failpoint/recovery-waits",
    "flow/decision-without-choice",
    "journey/dead-end",
    "journey/no-end",
    "journey/no-start",
    "journey/unreachable",
    "policy/approvals",
    "policy/control-missing",
    "policy/cost-only",
    "policy/hidden-charge",
    "policy/modified-without-wording",
    "policy/no-refund",
    "policy/no-voice",
    "policy/not-findable",
    "policy/not-linked",
    "policy/one-size",
    "policy/paperwork",
    "policy/protection-unknown",
    "policy/staff-not-told",
    "policy/time-limit",
    "policy/unfair-penalty",
    "promise/tighter-than-standard",
    "promise/without-standard",
    "prototype/decision-due",
    "prototype/underpowered",
    "redesign/evidence-unanswered",
    "redesign/opportunity-unaddressed",
    "redesign/root-cause-unanswered",
    "rollout/changed-for-the-worse",
    "rollout/clients-not-told",
    "rollout/gate-open",
    "rollout/review-overdue",
    "schedule/before-predecessor",
    "schedule/wave-before-training",
    "schedule/wave-before-trial",
    "segment/focus-without-rule",
    "segment/rule-without-place",
    "simulation/pool-overbooked",
    "standard/breached",
    "standard/no-owner",
    "standard/simulated-breach",
    "standard/unmeasurable",
    "strategy/conflict",
    "strategy/no-communications",
    "strategy/no-direction",
    "strategy/no-focus-segment",
    "strategy/no-owner",
    "strategy/slogan-only",
    "strategy/value-without-standard",
    "touchpoint/critical-without-standard",
    "touchpoint/moment-of-truth-good-to-have",
    "touchpoint/no-feedback-channel",
    "touchpoint/orphan",
    "touchpoint/registered-twice",
    "touchpoint/unregistered-crossing",
    "touchpoint/unscored",
    "training/role-untrained",
    "value/number-unfounded",
    "wait/client-not-informed",
    "wait/longer-than-expectation",
  ],
  hint: [
    "evidence/missing-onstage",
    "failpoint/no-prevention",
    "failpoint/no-root-cause",
    "failpoint/not-noticed",
    "failpoint/not-said",
    "failpoint/only-words",
    "failpoint/symptom-only",
    "flow/crosses-visibility-unseen",
    "handoff/no-service-level",
    "journey/client-absent",
    "journey/empty-stage",
    "journey/missing-stage",
    "journey/unnamed-step",
    "policy/betraying-words",
    "policy/change-without-reason",
    "policy/no-owner",
    "policy/not-tested",
    "policy/passed-undecided",
    "policy/undecided",
    "promise/not-registered",
    "prototype/no-owner",
    "prototype/nothing-tried",
    "redesign/branch-behind",
    "redesign/branch-conflict",
    "redesign/change-without-reason",
    "redesign/dropped-without-reason",
    "redesign/idea-not-designed",
    "redesign/opportunity-without-cause",
    "redesign/opportunity-without-evidence",
    "redesign/pain-without-opportunity",
    "redesign/score-unpredicted",
    "rollout/no-owner",
    "rollout/no-review",
    "rollout/no-target",
    "rollout/promise-untold",
    "segment/no-needs",
    "segment/one-size",
    "segment/rule-without-reason",
    "simulation/result-out-of-date",
    "simulation/step-without-pool",
    "strategy/focus-on-all",
    "strategy/initiative-unjudged",
    "strategy/initiative-without-owner",
    "strategy/likely-conflict",
    "strategy/no-strategy",
    "strategy/stance-without-reason",
    "strategy/value-without-meaning",
    "touchpoint/class-without-reason",
    "touchpoint/clients-not-asked",
    "touchpoint/critical-without-channel",
    "touchpoint/nearly-all-critical",
    "touchpoint/no-feedback-at-end",
    "touchpoint/small-sample",
    "touchpoint/unclassified",
    "value/assumption-missing",
    "value/assumption-unfounded",
    "wait/no-time",
  ],
};

/** The sentence of a rule, whatever it is about: names and numbers are left out. */
const withoutNames = (sentence: string): string =>
  sentence
    .replace(/“[^”]*”/g, "“”")
    .replace(/[−\d][\d.,]*/g, "1")
    .replace(/(for) .* and .*(, though)/, "$1 them$2")
    .replace(/(For) .*?( it is not said)/, "$1 them$2")
    .replace(/(focuses on) .*?,/, "$1 them,")
    .replace(/\b(minutes?|min|hours?|days?)\b/g, "days");

describe("the rules", () => {
  it("are these, each so serious", () => {
    for (const [severity, ids] of Object.entries(SEVERITIES)) {
      const found = RULES.filter((rule) => rule.severity === severity).map(({ id }) => id);
      expect(found.sort(), severity).toEqual(ids.toSorted());
    }
    expect(RULES.length).toBe(Object.values(SEVERITIES).flat().length);
  });

  it("say why, and where that comes from", () => {
    for (const { id, why, source } of RULES) {
      expect(why, id).toMatch(/^[A-Z].{40,}\.$/);
      expect(source, id).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  it("have a title and an example each, of which the wrong one is what the rule says in one of its cases", () => {
    for (const { id, title, example } of RULES) {
      expect(title, id).toMatch(/^[A-Z][^.!]{8,60}[^.!]$/);
      expect(example.sound, id).toMatch(/^[A-Z“0-9].{10,}[.”]$/);
      const says = Object.values(CASES[id]?.wrong ?? {}).flatMap(([, told]) => Object.values(told));
      expect(new Set(says.map(withoutNames)), id).toContain(withoutNames(example.wrong));
    }
  });

  it("belong to an area that is explained", () => {
    expect(RULES.filter(({ id }) => areaOf(id) === undefined).map(({ id }) => id)).toEqual([]);
    expect(new Set(RULE_AREAS.map(({ id }) => id)).size).toBe(RULE_AREAS.length);
    for (const { id, about } of RULE_AREAS) expect(about, id).toMatch(/^[A-Z].{30,}\.$/);
  });

  it("lead to a field that the element has at which they found something", () => {
    for (const { id, field } of RULES) {
      const [name = ""] = field?.split(".") ?? [];
      for (const [given, told] of Object.values(field === undefined ? {} : (CASES[id]?.wrong ?? {})))
        for (const at of Object.keys(told))
          expect(Object.keys(given().build().model.find(at) ?? {}), `${id} at ${at}`).toContain(name);
    }
  });

  it("have parameters whose fallback they take", () => {
    for (const { id, parameters = [] } of RULES) {
      for (const { name, fallback, minimum, maximum, about } of parameters) {
        expect(minimum <= fallback && fallback <= maximum, `${id} ${name}`).toBe(true);
        expect(about, `${id} ${name}`).not.toBe("");
      }
    }
  });

  it("have cases each, sound and wrong", () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { sound, wrong } = CASES[id] ?? { sound: {}, wrong: {} };
  const problems = (document: EngagementDocument) =>
    new Checker(new Model(document.model.records()), [rule]).problems();

  it.each(Object.entries(sound))("says nothing: %s", (_, given) => {
    expect(problems(given().build())).toEqual([]);
  });

  it.each(Object.entries(wrong))("says so: %s", (_, [given, says]) => {
    const told = problems(given().build()).map(({ at, message }) => [at, message]);
    expect(Object.fromEntries(told)).toEqual(says);
    expect(told.length).toBe(Object.keys(says).length);
  });

  if (!rule.fix) return;

  it.each(Object.entries(wrong))("is mended in one change: %s", (_, [given]) => {
    const document = given().build();
    const before = [...document.model.records()];
    const found = problems(document).map(({ ruleId, subjectId, at }) => ({ ruleId, subjectId, at }));
    const { diff, result } = document.run(fixProblems, { problems: found });
    expect(result).toBe(found.length);
    expect(problems(document)).toEqual([]);
    document.undo(diff);
    expect(new Set(document.model.records())).toEqual(new Set(before));
  });
});
