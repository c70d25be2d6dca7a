import type { Step } from "@shared/domain/blueprint/records.ts";
import {
  type Assumption,
  type RolloutWave,
  type TrainingNeed,
  UNTAUGHT,
} from "@shared/domain/plan/records.ts";
import type { ValueCase, ValueNumber } from "@shared/domain/value/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { plan, toBe } from "./small-records.ts";

const training = (role: string, fields: Partial<TrainingNeed> = {}): TrainingNeed => ({
  id: `training-${role}`,
  type: "trainingNeed",
  role,
  what: "",
  stepIds: [],
  ...UNTAUGHT,
  byDate: "",
  howChecked: "",
  owner: "",
  done: false,
  order: "a0",
  ...fields,
});

export const wave = (fields: Partial<RolloutWave> = {}): RolloutWave => ({
  id: "wave",
  type: "rolloutWave",
  name: "All counters",
  site: "",
  segmentId: null,
  date: "2027-04-01",
  owner: "Mara",
  standardsInPlace: true,
  feedbackOpen: true,
  feedbackChannel: "A card with the bill",
  feedbackReader: "Head of client service",
  feedbackRhythm: "every Friday",
  order: "a0",
  ...fields,
});

const assumption = (fields: Partial<Assumption> = {}): Assumption => ({
  id: "assumption",
  type: "assumption",
  text: "Refunds in a year",
  value: "900",
  source: "Log of 2026",
  owner: "Accounts",
  order: "a0",
  ...fields,
});

const valueCase: ValueCase = {
  id: "case",
  type: "valueCase",
  name: "Refund in a day",
  toBeId: null,
  firstMargin: "later",
  order: "a0",
};

const valueNumber = (fields: Partial<ValueNumber> = {}): ValueNumber => ({
  id: "number",
  type: "valueNumber",
  valueCaseId: "case",
  kind: "retentionAfter",
  line: "",
  cautious: null,
  expected: 0.82,
  hopeful: null,
  assumptionId: null,
  order: "a0",
  ...fields,
});

/** A step of the front desk that a to-be changes, beside a plan that tries it. */
export function redesigned(after: Partial<Step>, lane = "frontstage", tried = [plan()]): BlueprintBuilder {
  const builder = new BlueprintBuilder().step("pays", lane, "s1", 0, { title: "Pays", role: "Desk" });
  const step = builder.records.find(({ id }) => id === "pays") as Step;
  const there = { blueprintId: "new", laneId: `new-${lane}`, stageId: "new-s1", originId: "pays" };
  return builder.add(...toBe(), { ...step, ...there, ...after, id: "new-pays" }, ...tried);
}

/** A step of the front desk that the to-be adds. */
const added = {
  ...(redesigned({}).records.find(({ id }) => id === "new-pays") as Step),
  originId: null,
};

const UNTRAINED = { new: "“To be” changes what “Desk” does, and no training is planned for it." };

export const PLAN_CASES: CasesOfRules = {
  "training/role-untrained": {
    sound: {
      "a training names the role": () => redesigned({ title: "Pays at once" }).add(training(" desk")),
      "a training of these steps": () =>
        redesigned({ title: "Pays at once" }).add(training("Desk", { stepIds: ["new-pays"] })),
      "nothing to learn": () => redesigned({ notes: "As before" }),
      "clients are not trained": () => redesigned({ title: "Pays at once" }, "client"),
      "nobody is named": () => redesigned({ title: "Pays at once", role: "" }),
      "nothing is tried yet": () => redesigned({ title: "Pays at once" }, "frontstage", []),
    },
    wrong: {
      "a changed step": [() => redesigned({ title: "Pays at once" }), UNTRAINED],
      "a training of other steps": [
        () => redesigned({ title: "Pays at once" }).add(training("Desk", { stepIds: ["pays"] })),
        UNTRAINED,
      ],
      "a training of one step of two": [
        () =>
          redesigned({ title: "Pays at once" })
            .add(training("Desk", { stepIds: ["new-pays"] }))
            .add({ ...added, id: "new-calls", title: "Calls" }),
        UNTRAINED,
      ],
      "another role's training": [
        () => redesigned({ title: "Pays at once" }).add(training("Accounts")),
        UNTRAINED,
      ],
    },
  },
  "rollout/gate-open": {
    sound: {
      "all are open": () => new BlueprintBuilder().add(wave(), training("Desk", { done: true })),
      "no day yet": () => new BlueprintBuilder().add(wave({ date: "", feedbackOpen: false })),
    },
    wrong: {
      "training is not done": [
        () => new BlueprintBuilder().add(wave(), training("Desk")),
        { wave: "“All counters” is set for a day, and the training of “Desk” is not done." },
      ],
      "no training is planned of what a to-be changes": [
        () => redesigned({ title: "Pays at once" }).add(wave()),
        { wave: "“All counters” is set for a day, and the training of “Desk” is not done." },
      ],
      "the channel is said to be open, and nobody reads it": [
        () => new BlueprintBuilder().add(wave({ feedbackReader: " " })),
        {
          wave: "“All counters” is set for a day, and nobody has written where clients answer and who reads it.",
        },
      ],
      "all are shut": [
        () =>
          new BlueprintBuilder().add(
            wave({ standardsInPlace: false, feedbackOpen: false }),
            training("Desk"),
          ),
        {
          wave: "“All counters” is set for a day, and the training of “Desk” is not done, its standards are not in place and clients have no way yet to answer.",
        },
      ],
    },
  },
  "rollout/no-owner": {
    sound: { "an owner": () => new BlueprintBuilder().add(wave()) },
    wrong: {
      none: [
        () => new BlueprintBuilder().add(wave({ owner: " " })),
        { wave: "“All counters” has no owner." },
      ],
    },
  },
  "value/assumption-missing": {
    sound: {
      "it is written down": () => new BlueprintBuilder().add(plan({ cost: 100 }), assumption()),
      "it costs nothing yet": () => new BlueprintBuilder().add(plan({ cost: null })),
    },
    wrong: {
      "a cost alone": [
        () => new BlueprintBuilder().add(plan({ cost: 100 })),
        { plan: "“Pilot” names what it costs, and no assumption is written down." },
      ],
    },
  },
  "value/number-unfounded": {
    sound: {
      "it rests on an assumption": () =>
        new BlueprintBuilder().add(valueCase, valueNumber({ assumptionId: "assumption" }), assumption()),
      "nobody has told it": () => new BlueprintBuilder().add(valueCase, valueNumber({ expected: null })),
    },
    wrong: {
      "an expected value alone": [
        () => new BlueprintBuilder().add(valueCase, valueNumber()),
        { number: "Nobody says what “Retention after the change” of “Refund in a day” rests on." },
      ],
      "a cautious value alone": [
        () => new BlueprintBuilder().add(valueCase, valueNumber({ expected: null, cautious: 0.8 })),
        { number: "Nobody says what “Retention after the change” of “Refund in a day” rests on." },
      ],
    },
  },
  "value/assumption-unfounded": {
    sound: { "source and owner": () => new BlueprintBuilder().add(assumption()) },
    wrong: {
      "no source": [
        () => new BlueprintBuilder().add(assumption({ source: "" })),
        { assumption: "Nobody says where “Refunds in a year” comes from." },
      ],
      "no owner": [
        () => new BlueprintBuilder().add(assumption({ owner: "" })),
        { assumption: "Nobody answers for “Refunds in a year”." },
      ],
    },
  },
};
