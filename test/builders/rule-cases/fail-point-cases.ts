import { type FailPoint, type Flow, NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { opportunity, toBe } from "./small-records.ts";

const point = (fields: Partial<FailPoint>): FailPoint => ({
  ...NO_RECOVERY,
  description: "Nobody answers.",
  severity: 8,
  occurrence: 5,
  detection: 5,
  ...fields,
});

const failing = (fields: Partial<FailPoint>, touchPointId: string | null = null) =>
  new BlueprintBuilder().step("asks", "client", "s1", 0, { failPoint: point(fields), touchPointId });

const whys = (...kinds: readonly FailPoint["whys"][number]["kind"][]): FailPoint["whys"] =>
  kinds.map((kind, index) => ({ answer: `Answer ${index + 1}.`, kind }));

const ladder = (fields: Partial<FailPoint["ladder"]>) => ({ ladder: { ...NO_RECOVERY.ladder, ...fields } });

const nothing = () => new BlueprintBuilder().step("asks", "client", "s1", 0);

/** It goes wrong at “asks”; the desk calls, and somebody signs. */
const recovering = (kind: Flow["kind"] = "recovery", approvals = 0) =>
  failing({})
    .step("calls", "frontstage", "s1", 1, { approvals })
    .step("signs", "backstage", "s2", 0, { kind: "approval", approvals: 1 })
    .flow("asks", "calls", { kind });

const inNewService = (fields: Partial<FailPoint>) => {
  const builder = new BlueprintBuilder().add(...toBe());
  const { records } = new BlueprintBuilder().step("asks", "client", "s1", 0, { failPoint: point(fields) });
  const step = records.find(({ id }) => id === "asks");
  if (step?.type !== "step") throw new Error("no step");
  return builder.add({ ...step, blueprintId: "new", laneId: "new-client", stageId: "new-s1" });
};

const CHANGED_MATRIX = {
  id: "matrix",
  type: "actionMatrix" as const,
  cells: Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => "low" as const)),
};

export const FAIL_POINT_CASES: CasesOfRules = {
  "failpoint/no-root-cause": {
    sound: {
      "a cause is found": () => failing({ whys: whys("symptom", "cause") }),
      "nothing but symptoms: that is told otherwise": () => failing({ whys: whys("symptom", "symptom") }),
      "it hurts little": () => failing({ severity: 6 }),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "nobody asked": [
        () => failing({}),
        { asks: "At “asks” it is not known why it goes wrong: no root cause is found yet." },
      ],
      "nobody judged the answers": [
        () => failing({ whys: whys("symptom", null) }),
        { asks: "At “asks” it is not known why it goes wrong: no root cause is found yet." },
      ],
      "a cause without words": [
        () => failing({ whys: [{ answer: " ", kind: "cause" }] }),
        { asks: "At “asks” it is not known why it goes wrong: no root cause is found yet." },
      ],
    },
  },
  "failpoint/symptom-only": {
    sound: {
      "a cause at the end": () => failing({ whys: whys("symptom", "cause") }),
      "the last is not judged": () => failing({ whys: whys("symptom", null) }),
      "nobody asked": () => failing({}),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "two symptoms": [
        () => failing({ whys: whys("symptom", "symptom") }),
        { asks: "At “asks” every answer to why is a symptom, the last: “Answer 2.” Ask why once more." },
      ],
    },
  },
  "failpoint/no-authority": {
    sound: {
      "the desk may": () => failing({ recovery: "A call.", authority: "Front desk" }),
      "it hurts little": () => failing({ recovery: "A call.", severity: 6 }),
      "there is nothing to decide yet": () => failing({}),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "nobody may": [
        () => failing({ recovery: "A call." }),
        { asks: "At “asks” nobody may decide alone how it is settled, and it weighs 8 of 10." },
      ],
      "a ladder, and nobody to go up it": [
        () => failing({ ...ladder({ settle: "The money back." }), authority: "  " }),
        { asks: "At “asks” nobody may decide alone how it is settled, and it weighs 8 of 10." },
      ],
    },
  },
  "failpoint/not-noticed": {
    sound: {
      "the desk notices": () => failing({ recovery: "A call.", noticed: "By the desk." }),
      "it hurts little": () => failing({ recovery: "A call.", severity: 6 }),
      "nothing is done yet": () => failing({}),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "nobody notices": [
        () => failing({ recovery: "A call." }),
        { asks: "It is known what is done when it goes wrong at “asks”, and not how anybody notices." },
      ],
    },
  },
  "failpoint/no-prevention": {
    sound: {
      "it is prevented": () => failing({ whys: whys("cause"), prevention: "A list of one page." }),
      "the cause is not known": () => failing({ whys: whys("symptom") }),
      "the priority is medium": () => failing({ whys: whys("cause"), occurrence: 2 }),
      "the engagement's own matrix says low": () => failing({ whys: whys("cause") }).add(CHANGED_MATRIX),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "the cause is left alone": [
        () => failing({ whys: whys("symptom", "cause") }),
        {
          asks: "At “asks” the cause is known, and nothing takes it away, though the priority is high: “Answer 2.”",
        },
      ],
    },
  },
  "failpoint/only-words": {
    sound: {
      "it is settled": () => failing(ladder({ apologise: "Sorry.", settle: "The money back." })),
      "more than expected": () => failing(ladder({ apologise: "Sorry.", exceed: "A frame, free." })),
      "in short": () => failing({ ...ladder({ apologise: "Sorry." }), recovery: "The money back." }),
      "no word yet": () => failing({}),
      "nothing goes wrong": nothing,
    },
    wrong: {
      "they say sorry": [
        () => failing(ladder({ acknowledge: "It was us.", apologise: "Sorry.", followUp: "A call." })),
        { asks: "At “asks” the client gets good words when it goes wrong, and nothing is settled." },
      ],
    },
  },
  "failpoint/not-said": {
    sound: { "it is said": () => failing({}), "nothing goes wrong": nothing },
    wrong: {
      "judged, and not named": [
        () => failing({ description: " " }),
        { asks: "At “asks” something goes wrong, and it is not said what." },
      ],
    },
  },
  "failpoint/recovery-waits": {
    sound: {
      "the desk settles it": () => recovering(),
      "signed after the client has it": () =>
        recovering().step("hears", "client", "s2", 0).flow("calls", "hears").flow("hears", "signs"),
      "signed, and not on the way back": () => recovering("sequence").flow("calls", "signs"),
      "only told to who signs": () => recovering().flow("calls", "signs", { kind: "information" }),
      "a loop without a signature": () => recovering().flow("calls", "asks", { kind: "recovery" }),
      "nothing goes wrong": () => nothing().step("signs", "backstage", "s1", 1, { kind: "approval" }),
    },
    wrong: {
      "the next one signs": [
        () => recovering().flow("calls", "signs"),
        {
          asks: "The recovery at “asks” waits for a signature at “signs” before the client gets anything.",
        },
      ],
      "whoever calls has to have it signed": [
        () => recovering("recovery", 1),
        {
          asks: "The recovery at “asks” waits for a signature at “calls” before the client gets anything.",
        },
      ],
    },
  },
  "failpoint/high-priority-open": {
    sound: {
      "an opportunity names the step": () => failing({}).add(opportunity("o", { stepIds: ["asks"] })),
      "an opportunity names its touch point": () =>
        failing({}, "tp")
          .touchPoint("tp")
          .add(opportunity("o", { touchPointIds: ["tp"] })),
      "an opportunity names one of the touch points that it is joined to": () =>
        failing({})
          .touchPoint("a")
          .touchPoint("b")
          .step("calls", "client", "s1", 1, { touchPointId: "a" })
          .step("writes", "client", "s1", 2, { touchPointId: "b" })
          .flow("asks", "calls")
          .flow("asks", "writes")
          .add(opportunity("o", { touchPointIds: ["b"] })),
      "the list is still to come": () => failing({}),
      "the priority is medium": () => failing({ occurrence: 2 }).add(opportunity("o")),
      "in the new service": () => inNewService({}).add(opportunity("o")),
      "nothing goes wrong": () => nothing().add(opportunity("o")),
    },
    wrong: {
      "nobody took it up": [
        () => failing({}).add(opportunity("o")),
        {
          asks: "“asks” has a fail point of high priority (severity 8, occurrence 5), and no opportunity speaks of it.",
        },
      ],
    },
  },
  "failpoint/high-priority-left": {
    sound: {
      "judged again": () => inNewService({ severity: 6, occurrence: 2 }),
      today: () => failing({}),
      "nothing goes wrong": () => nothing().add(...toBe()),
    },
    wrong: {
      "carried over": [
        () => inNewService({}),
        {
          asks: "In the new service “asks” still has a fail point of high priority (severity 8, occurrence 5).",
        },
      ],
    },
  },
};
