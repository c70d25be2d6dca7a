import type { Step } from "@shared/domain/blueprint/records.ts";
import type { TrialResult } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { BranchBase } from "@shared/domain/redesign/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { hypothesis, idea, opportunity, plan, prediction, toBe } from "./small-records.ts";

/** A step in the as-is, and the same step in a to-be, where it may have changed. */
function branched(before: Partial<Step>, after: Partial<Step> = {}): BlueprintBuilder {
  const builder = new BlueprintBuilder().step("asks", "client", "s1", 0, before).touchPoint("tp", "Desk");
  const step = builder.records.find(({ id }) => id === "asks") as Step;
  const there = { blueprintId: "new", laneId: "new-client", stageId: "new-s1", originId: "asks" };
  return builder.add(...toBe(), { ...step, ...there, ...after, id: "new-asks" } as AnyRecord);
}

const trial = (...given: Parameters<typeof plan>) => new BlueprintBuilder().add(plan(...given));

const FIXED = "2027-01-04T09:00:00.000Z";
const RESULT: TrialResult = {
  look: 1,
  date: "2027-02-01",
  n: 100,
  successes: 80,
  mean: null,
  deviation: null,
  source: "",
};
const proven = hypothesis({ results: [RESULT] });

/** A clause about the steps, with the control that replaces its own. */
const clause = (stepIds: string[], replacingControl: string): AnyRecord[] => [
  {
    id: "policy",
    type: "policy",
    name: "Refunds",
    kind: "policy",
    description: "",
    source: "",
    owner: "",
    lastChanged: "",
    staffTold: null,
    order: "a0",
  },
  {
    id: "clause",
    type: "clause",
    policyId: "policy",
    number: "1",
    title: "",
    wording: "",
    place: "",
    owner: "",
    touchPointIds: [],
    stepIds,
    roles: [],
    protects: "money",
    control: "",
    decision: null,
    decisionReason: "",
    newWording: "",
    replacingControl,
    dueDate: "",
    quickReference: "",
    passedTests: [],
    order: "a0",
  },
];
const TAKEN = {
  id: "taken",
  kind: "gap",
  elementId: "tp",
  source: "",
  words: "Gap −2.1 at “Desk”, n 208",
  figure: -2.1,
  takenOn: "2026-11-20",
} as const;
const SIGNED = { title: "Signs", kind: "approval" } as const;

/** A to-be without the signature, that keeps another step with its control, in these words. */
const countedAlso = (control: string) =>
  branched(SIGNED, { kind: "action" })
    .step("counts", "backstage", "s1", 1, { control: "Cash is counted by two" })
    .add({
      ...(branched({}).records.find(({ id }) => id === "asks") as Step),
      id: "new-counts",
      blueprintId: "new",
      laneId: "new-frontstage",
      stageId: "new-s1",
      originId: "counts",
      control,
    });

/** What the step was when the to-be was branched. */
const wasOnce = (was: BranchBase["was"]): BranchBase => ({
  id: "base",
  type: "branchBase",
  blueprintId: "new",
  originId: "asks",
  part: "step",
  was,
});

export const REDESIGN_CASES: CasesOfRules = {
  "approval/control-lost": {
    sound: {
      "the approval stays": () => branched(SIGNED, { approvals: 1 }),
      "a control in its place": () =>
        branched(SIGNED, { kind: "action", control: "Refunds over 100 are sampled each week" }),
      "a control elsewhere": () =>
        branched(SIGNED, { kind: "action" }).add({
          ...(branched({}).records.find(({ id }) => id === "asks") as Step),
          id: "samples",
          blueprintId: "new",
          laneId: "new-frontstage",
          stageId: "new-s1",
          control: "Refunds over 100 are sampled each week",
        }),
      "a clause says what replaces it": () =>
        branched(SIGNED, { kind: "action" }).add(...clause(["asks"], "A weekly sample")),
      "nothing was controlled": () => branched({}, { title: "Asks once" }),
      "a to-be that stands alone": () => new BlueprintBuilder().add(...toBe({ branchedFromId: null })),
    },
    wrong: {
      "an approval": [
        () => branched(SIGNED, { kind: "action" }),
        { new: "“To be” does without the control at “Signs”, and nothing replaces it." },
      ],
      "signatures and a control, and a clause that names nothing": [
        () =>
          branched({ approvals: 2 }, { approvals: 0 })
            .step("counts", "backstage", "s1", 1, { control: "Cash is counted by two" })
            .add(...clause(["asks"], " ")),
        { new: "“To be” does without the controls at “asks” and “counts”, and nothing replaces them." },
      ],
      "the same control elsewhere is none that is new": [
        () => countedAlso("Cash is counted by two"),
        { new: "“To be” does without the control at “Signs”, and nothing replaces it." },
      ],
      "nor are other words for it": [
        () => countedAlso("Cash is counted by two people"),
        { new: "“To be” does without the control at “Signs”, and nothing replaces it." },
      ],
      "a control beside an approval that stays": [
        () => branched({ ...SIGNED, control: "Against the ledger" }, { control: "" }),
        { new: "“To be” does without the control at “Signs”, and nothing replaces it." },
      ],
    },
  },
  "redesign/change-without-reason": {
    sound: {
      "nothing is changed": () => branched({}),
      "an idea says why": () =>
        branched({}, { title: "Asks once" }).add(idea("once", { changeIds: ["new-asks"] })),
      "it only feels better": () => branched({ feeling: -1 }, { feeling: 1, notes: "as hoped" }),
      "an as-is": () => new BlueprintBuilder().step("asks", "client", "s1", 0),
      "a to-be that stands alone": () => new BlueprintBuilder().add(...toBe({ branchedFromId: null })),
    },
    wrong: {
      "nobody says why": [
        () => branched({}, { title: "Asks once" }),
        { new: "In “To be” 1 of 1 changed steps belongs to no idea: “Asks once”." },
      ],
      "of one it is said": [
        () =>
          branched({}, { title: "Asks once" })
            .step("signs", "backstage", "s1", 1)
            .add(idea("once", { changeIds: ["new-asks"] })),
        { new: "In “To be” 1 of 2 changed steps belongs to no idea: “signs”." },
      ],
    },
  },
  "redesign/branch-behind": {
    sound: {
      "the as-is is what it was": () => branched({ title: "Asks" }).add(wasOnce({ title: "Asks" })),
      "both say the same": () =>
        branched({ title: "Asks" }, { title: "Asks" }).add(wasOnce({ title: "asks" })),
      "it only stands elsewhere": () => branched({}).add(wasOnce({ column: 3 })),
      "somebody has to decide": () =>
        branched({ title: "Asks" }, { title: "Asks once" }).add(wasOnce({ title: "asks" })),
      "an as-is": () => new BlueprintBuilder().step("asks", "client", "s1", 0),
      "a to-be that stands alone": () => new BlueprintBuilder().add(...toBe({ branchedFromId: null })),
    },
    wrong: {
      "a step is called otherwise today": [
        () => branched({ title: "Asks" }, { title: "asks" }).add(wasOnce({ title: "asks" })),
        { new: "The as-is of “To be” has moved on: 1 change." },
      ],
    },
  },
  "redesign/branch-conflict": {
    sound: {
      "nothing contradicts": () =>
        branched({ title: "Asks" }, { title: "asks" }).add(wasOnce({ title: "asks" })),
      "the as-is is what it was": () => branched({}, { title: "Asks once" }),
    },
    wrong: {
      "both call it otherwise": [
        () =>
          branched({ title: "Asks", role: "Client" }, { title: "Asks once", role: "" }).add(
            wasOnce({ title: "asks", role: "" }),
          ),
        { new: "The as-is of “To be” has moved on: 1 change, 1 conflict." },
      ],
    },
  },
  "redesign/opportunity-unaddressed": {
    sound: {
      "an idea answers": () =>
        new BlueprintBuilder().add(opportunity("Slow"), idea("Quick", { opportunityIds: ["Slow"] })),
      "not chosen": () => new BlueprintBuilder().add(opportunity("Slow", { status: "parked" })),
    },
    wrong: {
      "no idea": [
        () => new BlueprintBuilder().add(opportunity("Slow")),
        { Slow: "“Slow” was chosen, and no idea answers it." },
      ],
    },
  },
  "redesign/opportunity-without-evidence": {
    sound: {
      evidence: () => new BlueprintBuilder().add(opportunity("Slow", { evidence: "Gap −2.1" })),
      "not chosen": () => new BlueprintBuilder().add(opportunity("Slow", { status: "open" })),
      "evidence that was taken": () =>
        new BlueprintBuilder().touchPoint("tp", "Desk").add(opportunity("Slow", { evidenceLinks: [TAKEN] })),
    },
    wrong: {
      none: [
        () => new BlueprintBuilder().add(opportunity("Slow")),
        { Slow: "“Slow” was chosen, and it is not written down how we know that it hurts." },
      ],
    },
  },
  "redesign/idea-not-designed": {
    sound: {
      "a change carries it out": () =>
        branched({}, { title: "Asks once" }).add(
          opportunity("Slow"),
          idea("Once", { opportunityIds: ["Slow"], changeIds: ["new-asks"] }),
        ),
      "no to-be yet": () =>
        new BlueprintBuilder().add(opportunity("Slow"), idea("Once", { opportunityIds: ["Slow"] })),
      "an idea in reserve": () => branched({}).add(idea("Once")),
    },
    wrong: {
      "on no map": [
        () =>
          branched({}).add(
            opportunity("Slow"),
            idea("Once", { opportunityIds: ["Slow"], changeIds: ["gone"] }),
          ),
        { Once: "“Once” answers a chosen opportunity, and no change of a to-be carries it out." },
      ],
    },
  },
  "redesign/pain-without-opportunity": {
    sound: {
      "its step is named": () => branched({ feeling: -2 }).add(opportunity("Slow", { stepIds: ["asks"] })),
      "its touch point is named": () =>
        branched({ feeling: -2, touchPointId: "tp" }).add(opportunity("Slow", { touchPointIds: ["tp"] })),
      "it does not hurt much": () => branched({ feeling: -0.5 }).add(opportunity("Slow")),
      "the list is still to come": () => branched({ feeling: -2 }),
      "what is planned": () => branched({}, { feeling: -2 }).add(opportunity("Slow")),
    },
    wrong: {
      "nobody speaks of it": [
        () => branched({ feeling: -1.5 }).add(opportunity("Slow")),
        { asks: "“asks” hurts clients (−1.5), and no opportunity speaks of it." },
      ],
    },
  },
  "redesign/score-unpredicted": {
    sound: {
      "another feeling": () =>
        branched({ touchPointId: "tp", feeling: -1 }, { feeling: 1 }).add(
          opportunity("Slow", { touchPointIds: ["tp"] }),
        ),
      "a target": () =>
        branched({ touchPointId: "tp", feeling: -1 }).add(
          opportunity("Slow", { touchPointIds: ["tp"] }),
          plan({ hypotheses: [hypothesis({ touchPointId: "tp" })] }),
        ),
      "a predicted score": () =>
        branched({ touchPointId: "tp", feeling: -1 }).add(
          opportunity("Slow", { touchPointIds: ["tp"] }),
          prediction("tp", "new"),
        ),
      "no to-be has it": () => branched({}).add(opportunity("Slow", { touchPointIds: ["tp"] })),
      "not chosen": () =>
        branched({ touchPointId: "tp" }).add(opportunity("Slow", { touchPointIds: ["tp"], status: "open" })),
    },
    wrong: {
      "as today": [
        () =>
          branched({ touchPointId: "tp", feeling: -1 }).add(opportunity("Slow", { touchPointIds: ["tp"] })),
        { Slow: "“Slow” is to be solved, and nobody says what clients will then feel at “Desk”." },
      ],
      "nothing said": [
        () => branched({ touchPointId: "tp" }).add(opportunity("Slow", { touchPointIds: ["tp"] })),
        { Slow: "“Slow” is to be solved, and nobody says what clients will then feel at “Desk”." },
      ],
    },
  },
  "prototype/no-hypothesis": {
    sound: { "a measure": () => trial() },
    wrong: {
      none: [
        () => trial({ hypotheses: [] }),
        { plan: "“Pilot” does not say what shall be better after it, and by what that is measured." },
      ],
      "a blank one": [
        () => trial({ hypotheses: [hypothesis({ measure: " " })] }),
        { plan: "“Pilot” does not say what shall be better after it, and by what that is measured." },
      ],
    },
  },
  "prototype/no-decision-rule": {
    sound: {
      "the standard rule can decide": () => trial(),
      "a rule in words": () => trial({ hypotheses: [hypothesis({ target: null })], decisionRule: "Go if …" }),
      "without a hypothesis another rule speaks": () => trial({ hypotheses: [] }),
    },
    wrong: {
      "no target": [
        () => trial({ hypotheses: [hypothesis({ target: null })] }),
        {
          plan: "“Pilot” has no rule for going on or stopping: no measure has a target and a value that must be cleared.",
        },
      ],
    },
  },
  "prototype/target-proves-nothing": {
    sound: {
      beyond: () => trial(),
      "fewer is better": () => trial({ hypotheses: [hypothesis({ baseline: 0.4, target: 0.1 })] }),
      "no target yet": () => trial({ hypotheses: [hypothesis({ target: null })] }),
    },
    wrong: {
      "the same": [
        () => trial({ hypotheses: [hypothesis({ baseline: 0.5, target: 0.5 })] }),
        {
          plan: "In “Pilot” the target for “Calls answered” proves nothing: it does not lie beyond the value that must be cleared.",
        },
      ],
      "short of the minimum": [
        () => trial({ hypotheses: [hypothesis({ minimum: 0.9 })] }),
        {
          plan: "In “Pilot” the target for “Calls answered” proves nothing: it does not lie beyond the value that must be cleared.",
        },
      ],
    },
  },
  "prototype/underpowered": {
    sound: { "nobody counted": () => trial(), "enough come": () => trial({ population: 400 }) },
    wrong: {
      "too few": [
        () => trial({ population: 20 }),
        { plan: "“Pilot” needs 48 clients to show its effect with 80 % power, and only 20 can be reached." },
      ],
    },
  },
  "prototype/nothing-tried": {
    sound: {
      "steps of a to-be": () => branched({}).add(plan({ blueprintId: "new", stepIds: ["new-asks"] })),
      "no to-be yet": () => trial(),
    },
    wrong: {
      nothing: [
        () => branched({}).add(plan()),
        { plan: "“Pilot” does not say which steps of a to-be it tries." },
      ],
      "today's way": [
        () => branched({}).add(plan({ blueprintId: "b", stepIds: ["asks"] })),
        { plan: "“Pilot” does not say which steps of a to-be it tries." },
      ],
    },
  },
  "prototype/result-before-rule": {
    sound: {
      "no result yet": () => trial(),
      "the rule was first": () => trial({ hypotheses: [proven], ruleFixedAt: "2027-02-01T09:00:00.000Z" }),
    },
    wrong: {
      "not fixed": [
        () => trial({ hypotheses: [proven] }),
        { plan: "“Pilot” has results, and its rule is not fixed." },
      ],
      "fixed after it": [
        () => trial({ hypotheses: [proven], ruleFixedAt: "2027-02-02T09:00:00.000Z" }),
        { plan: "“Pilot” has a result that is older than its rule, which was fixed on 2027-02-02." },
      ],
    },
  },
  "prototype/decision-due": {
    sound: {
      "nothing tried": () => trial(),
      "another look is left": () =>
        trial({
          hypotheses: [hypothesis({ results: [{ ...RESULT, successes: 60 }] })],
          looks: 2,
          ruleFixedAt: FIXED,
        }),
      "somebody decided": () =>
        trial({
          hypotheses: [proven],
          ruleFixedAt: FIXED,
          decision: { taken: "stop", date: "", by: "", reason: "" },
        }),
    },
    wrong: {
      "the rule says go": [
        () => trial({ hypotheses: [proven], ruleFixedAt: FIXED }),
        { plan: "The rule of “Pilot” says “Go”, and nobody has decided yet." },
      ],
      "no look is left": [
        () =>
          trial({
            hypotheses: [hypothesis({ results: [{ ...RESULT, successes: 55 }] })],
            ruleFixedAt: FIXED,
          }),
        { plan: "The rule of “Pilot” says “Not proven”, and nobody has decided yet." },
      ],
    },
  },
  "prototype/no-owner": {
    sound: { "an owner": () => trial() },
    wrong: { none: [() => trial({ owner: "" }), { plan: "“Pilot” has no owner." }] },
  },
};
