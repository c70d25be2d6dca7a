import { CLAUSE_TESTS, type Clause, type ClauseTest, type Policy } from "@shared/domain/policy/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { clause, finding, policy } from "./policy-records.ts";
import type { CasesOfRules, RuleCases } from "./rule-cases.ts";

/** The policy with this clause, and what was found in it. */
const audited =
  (fields: Partial<Clause>, ...found: readonly AnyRecord[]) =>
  (): BlueprintBuilder =>
    new BlueprintBuilder()
      .touchPoint("tp", "Desk")
      .step("asks", "client", "s1", 0, { touchPointId: "tp" })
      .step("thinks", "client", "s1", 1)
      .add(policy(), clause(fields), ...found);

/** The policy alone, and with so many clauses. */
const owned =
  (fields: Partial<Policy>, ...clauses: readonly AnyRecord[]) =>
  () =>
    new BlueprintBuilder().add(policy(fields), ...clauses);

const LINKED: Partial<Clause> = { touchPointIds: ["tp"] };
const SAFE = { protects: "nothing" } as const;

/** The same cases for each of the ten tests. */
function casesOf(test: ClauseTest, does: string): RuleCases {
  return {
    sound: {
      "nothing was found": audited(LINKED),
      "another test failed": audited(LINKED, finding(test === "no-voice" ? "one-size" : "no-voice")),
      "a nuisance": audited(LINKED, finding(test, 1)),
      "it is modified": audited({ ...LINKED, ...SAFE, decision: "modify" }, finding(test)),
      "it goes": audited({ ...LINKED, ...SAFE, decision: "eliminate" }, finding(test, 4)),
    },
    wrong: {
      "nobody has decided": [
        audited(LINKED, finding(test)),
        {
          clause: `Clause “4.2 Refunds” of “Terms” ${does} (severity 3 of 4), and nobody has decided what becomes of it.`,
        },
      ],
      "it is kept": [
        audited({ ...LINKED, decision: "keep" }, finding(test, 2)),
        { clause: `Clause “4.2 Refunds” of “Terms” ${does} (severity 2 of 4), and it is to stay as it is.` },
      ],
    },
  };
}

const says = (text: string) => ({ clause: `Clause “4.2 Refunds” of “Terms” ${text}` });
const KEPT = { ...LINKED, decision: "keep", protects: "money" } as const;
const PASSED_ALL = { passedTests: [...CLAUSE_TESTS] };

export const POLICY_CASES: CasesOfRules = {
  "policy/hidden-charge": casesOf(
    "hidden-charge",
    "lets a charge appear that was not shown before commitment",
  ),
  "policy/unfair-penalty": casesOf("unfair-penalty", "asks for a penalty out of proportion to the harm"),
  "policy/time-limit": casesOf("time-limit", "limits unduly the time in which a client may act or be served"),
  "policy/no-refund": casesOf("no-refund", "refuses or delays money that is owed"),
  "policy/cost-only": casesOf("cost-only", "saves the organisation money and only costs the client"),
  "policy/paperwork": casesOf("paperwork", "asks for a document that is already held or not needed"),
  "policy/approvals": casesOf("approvals", "needs more approvals than the risk calls for"),
  "policy/not-findable": casesOf(
    "not-findable",
    "cannot be looked up by front-line staff, or they were not told of its last change",
  ),
  "policy/one-size": casesOf("one-size", "treats clients of different needs alike"),
  "policy/no-voice": casesOf("no-voice", "closes a way for clients to complain or answer"),
  "policy/undecided": {
    sound: {
      "nothing was found": audited(PASSED_ALL),
      "it is decided": audited({ decision: "keep" }, finding("paperwork")),
    },
    wrong: {
      "two tests failed": [
        audited(LINKED, finding("paperwork", 1), finding("approvals")),
        says("failed 2 of the ten tests, and nobody has decided what becomes of it."),
      ],
    },
  },
  "policy/passed-undecided": {
    sound: {
      "not all tests were asked": audited({ passedTests: ["paperwork"] }),
      "one failed": audited(PASSED_ALL, finding("paperwork")),
      "it is kept": audited({ ...PASSED_ALL, decision: "keep" }),
    },
    wrong: {
      "all passed": [audited(PASSED_ALL), says("passed all ten tests, and nobody has said that it stays.")],
    },
  },
  "policy/not-linked": {
    sound: {
      "nothing was found": audited({}),
      "a touch point": audited(LINKED, finding("paperwork")),
      "the touch point of a step": audited({ stepIds: ["asks"] }, finding("paperwork")),
      "it goes": audited({ decision: "eliminate" }, finding("paperwork")),
    },
    wrong: {
      nowhere: [
        audited({}, finding("paperwork")),
        says("fails a test, and it is not said at which touch point clients feel it."),
      ],
      "a step without a touch point": [
        audited({ stepIds: ["thinks"] }, finding("paperwork")),
        says("fails a test, and it is not said at which touch point clients feel it."),
      ],
    },
  },
  "policy/not-tested": {
    sound: {
      "no clauses yet": owned({}),
      "one test was passed": owned({}, clause({ passedTests: ["paperwork"] })),
      "one test failed": owned({}, clause(), finding("paperwork")),
    },
    wrong: {
      "some of them": [
        owned(
          {},
          clause({}, "two"),
          clause({ order: "a1" }, "three"),
          clause({ passedTests: ["approvals"] }),
        ),
        { two: "In “Terms” 2 of 3 clauses have not been tested." },
      ],
      "one of them": [owned({}, clause()), { clause: "In “Terms” 1 of 1 clauses has not been tested." }],
    },
  },
  "policy/betraying-words": {
    sound: {
      "plain words": audited({}),
      "the test was passed": audited({ wording: "It is non-refundable.", passedTests: ["no-refund"] }),
      "the test failed": audited({ wording: "It is non-refundable." }, finding("no-refund")),
      "it goes": audited({ wording: "It is non-refundable.", decision: "eliminate" }),
      "its new wording no longer says so": audited({
        wording: "It is non-refundable.",
        decision: "modify",
        newWording: "It is paid back.",
      }),
      "the engagement has a list of its own": audited(
        { wording: "It is non-refundable." },
        { id: "words", type: "trapWords", phrases: [{ phrase: "schedule", test: "paperwork" }] },
      ),
    },
    wrong: {
      "one word": [
        audited({ wording: "It is Non-Refundable." }),
        says("says “Non-Refundable”, and nobody has asked: does it refuse or delay money that is owed?"),
      ],
      "the new wording says it": [
        audited({ decision: "modify", newWording: "It is non-refundable." }),
        says("says “non-refundable”, and nobody has asked: does it refuse or delay money that is owed?"),
      ],
      "words of several tests": [
        audited({ wording: "No refund without prior approval." }),
        says(
          "says “No refund” and “prior approval”, and nobody has asked: does it refuse or delay money that is owed? 1 more test is worth asking.",
        ),
      ],
    },
  },
  "policy/control-missing": {
    sound: {
      "nobody has said what it protects": audited({}),
      "it protects nothing": audited(SAFE),
      "the control is stated": audited({ protects: "safety", control: "Two people lift" }),
    },
    wrong: {
      "the law": [
        audited({ protects: "law", control: " " }),
        says("protects what the law demands, and the control that it serves is not stated."),
      ],
      money: [
        audited({ protects: "money" }),
        says("protects money, and the control that it serves is not stated."),
      ],
    },
  },
  "policy/replaced-control-missing": {
    sound: {
      "it is kept": audited({ ...KEPT, control: "Two signatures" }),
      "it protects nothing": audited({ ...SAFE, decision: "eliminate" }),
      "the control is replaced": audited({
        ...KEPT,
        decision: "modify",
        replacingControl: "Ten a month are looked at",
      }),
    },
    wrong: {
      "it is modified": [
        audited({ ...KEPT, decision: "modify", control: "Two signatures" }),
        says("protects money and is to be modified, and nothing is said of the control that replaces it."),
      ],
      "it goes": [
        audited({ protects: "safety", decision: "eliminate" }),
        says("protects safety and is to be eliminated, and nothing is said of the control that replaces it."),
      ],
    },
  },
  "policy/protection-unknown": {
    sound: {
      undecided: audited({}),
      "it is kept": audited({ decision: "keep" }),
      "it protects nothing": audited({ ...SAFE, decision: "eliminate" }),
    },
    wrong: {
      "nobody has said": [
        audited({ decision: "modify" }),
        says("is to be modified, and nobody has said whether it protects money, safety or the law."),
      ],
    },
  },
  "policy/modified-without-wording": {
    sound: {
      "it is kept": audited({ decision: "keep" }),
      "the new wording": audited({ decision: "modify", newWording: "Refunds come at once." }),
    },
    wrong: {
      "not written": [
        audited({ decision: "modify", newWording: "\n" }),
        says("is to be modified, and its new wording is not written."),
      ],
    },
  },
  "policy/change-without-reason": {
    sound: {
      "it is kept": audited({ decision: "keep" }),
      "something was found": audited({ decision: "eliminate" }, finding("paperwork", 1)),
      "a reason": audited({ decision: "modify", decisionReason: "The law has changed" }),
    },
    wrong: {
      "nothing says why": [
        audited({ decision: "eliminate" }),
        says("is to be eliminated, and neither a finding nor a reason says why."),
      ],
    },
  },
  "policy/no-owner": {
    sound: {
      "an owner": owned({}),
      "each clause has one": owned({ owner: "" }, clause({ owner: "Accounts" })),
    },
    wrong: {
      "no clauses yet": [owned({ owner: " " }), { policy: "Nobody owns “Terms”." }],
      "a clause": [
        owned({ owner: "" }, clause(), clause({ owner: "Accounts" }, "two")),
        { policy: "Nobody owns “Terms”, nor one of its clauses." },
      ],
      "several clauses": [
        owned({ owner: "" }, clause(), clause({}, "two"), clause({}, "three")),
        { policy: "Nobody owns “Terms”, nor 3 of its clauses." },
      ],
    },
  },
  "policy/staff-not-told": {
    sound: {
      "they were told": owned({ staffTold: true, lastChanged: "2025-12-01" }),
      "nobody has asked": owned({ lastChanged: "2025-12-01" }),
    },
    wrong: {
      "a day": [
        owned({ staffTold: false, lastChanged: "2025-12-01" }),
        { policy: "Front-line staff were not told that “Terms” changed on 1 December 2025." },
      ],
      "no day": [
        owned({ staffTold: false }),
        { policy: "Front-line staff were not told of the last change of “Terms”." },
      ],
    },
  },
};
