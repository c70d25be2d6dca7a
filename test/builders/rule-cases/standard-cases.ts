import { footingOf } from "@shared/domain/standard/footing.ts";
import type { Standard } from "@shared/domain/standard/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { counted, officeHours, plainPromise, plainStandard, timedStandard } from "../standards.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { log, toBe } from "./small-records.ts";

const office = officeHours();
const desk = (fields: Partial<TouchPoint> = {}) =>
  new BlueprintBuilder().add(office).touchPoint("tp", "Desk", fields);
const critical = () => desk({ class: "critical" });
const sound = { measure: "From the first ring", share: 0.9, limit: 240, calendarId: "office", owner: "Desk" };
const standard = (fields: Partial<Standard> = {}) =>
  new BlueprintBuilder().add(office, plainStandard({ ...sound, ...fields }));
const kept = (met: number, breached: number, share = 0.9) =>
  standard({ share, measuredBy: "counts", counts: [counted(met, breached)] });

/** Measured by its log; the answer holds unless the standard is changed after. */
function measured(met: number, breached: number, after: Partial<Standard> = {}) {
  const plain = timedStandard({ ...sound, eventLogId: "log" });
  const base = () => new BlueprintBuilder().add(office, ...log(null));
  const footing = footingOf(base().build().model, plain) ?? "";
  const answer = {
    met,
    breached,
    overdue: 0,
    notDue: 0,
    notStarted: 0,
    median: 100,
    p90: 700,
    p90Low: 600,
    p90High: 800,
  };
  return base().add({
    ...plain,
    measured: { ...answer, footing, from: 0, asOf: 0, confidence: 0.95 },
    ...after,
  });
}

const handOff = (fields: Partial<Standard> | null = null) => {
  const builder = new BlueprintBuilder()
    .step("hands-over", "backstage", "s1", 0, { kind: "handoff", role: "Front desk" })
    .step("takes-on", "support", "s1", 1, { role: "Rate desk" })
    .flow("hands-over", "takes-on");
  return fields === null
    ? builder
    : builder.add(plainStandard({ kind: "service-level", stepId: "hands-over", ...fields }));
};

const promise = (limit: number | null = 240, standardId: string | null = "standard") =>
  plainPromise({ standardId, limit, calendarId: "office" });

export const STANDARD_CASES: CasesOfRules = {
  "touchpoint/critical-without-standard": {
    sound: {
      "good to have": () => desk({ class: "good-to-have" }),
      "not decided": desk,
      "one is there": () => critical().add(plainStandard({ touchPointId: "tp" })),
    },
    wrong: {
      "none is": [
        critical,
        { tp: "The touch point “Desk” is critical, and no standard says what clients can count on there." },
      ],
      "only a service level": [
        () => critical().add(plainStandard({ kind: "service-level", touchPointId: "tp" })),
        { tp: "The touch point “Desk” is critical, and no standard says what clients can count on there." },
      ],
    },
  },
  "handoff/no-service-level": {
    sound: {
      "no hand-off": () => new BlueprintBuilder().step("asks", "client", "s1", 0),
      "one is agreed": () => handOff({}),
      "of a step that was branched from one with it": () =>
        handOff({})
          .add(...toBe())
          .step("hands-on", "backstage", "s1", 2, { kind: "handoff", originId: "hands-over" }),
    },
    wrong: {
      "nothing is agreed": [
        handOff,
        {
          "hands-over":
            "At the hand-off “hands-over” nothing is agreed on how soon Rate desk gets what it needs.",
        },
      ],
      "a standard for clients is none, and nobody takes it on": [
        () =>
          new BlueprintBuilder()
            .step("hands-over", "backstage", "s1", 0, { kind: "handoff" })
            .add(plainStandard({ stepId: "hands-over" })),
        {
          "hands-over":
            "At the hand-off “hands-over” nothing is agreed on how soon the other side gets what it needs.",
        },
      ],
    },
  },
  "standard/unmeasurable": {
    sound: {
      "all is said": standard,
      "a measure that is no time": () => standard({ limit: null, calendarId: null }),
      "the log says what is measured": () =>
        new BlueprintBuilder().add(
          office,
          ...log(null),
          timedStandard({ ...sound, measure: "", eventLogId: "log" }),
        ),
    },
    wrong: {
      "nothing is said": [
        () => standard({ measure: "", share: null }),
        {
          standard:
            "“Calls back” cannot be measured: nobody has said what is measured and which share of the cases must keep it.",
        },
      ],
      "no share": [
        () => standard({ share: null }),
        {
          standard: "“Calls back” cannot be measured: nobody has said which share of the cases must keep it.",
        },
      ],
      "a log and no time": [
        () => new BlueprintBuilder().add(...log(null), timedStandard({ share: 0.9, eventLogId: "log" })),
        { standard: "“Calls back” cannot be measured: nobody has said within which time." },
      ],
      "its calendar is never open": [
        () => new BlueprintBuilder().add(officeHours({ hours: [] }), plainStandard(sound)),
        { standard: "“Calls back” cannot be measured: nobody has said when “Office hours” is open." },
      ],
    },
  },
  "standard/no-owner": {
    sound: { "somebody does": standard },
    wrong: {
      "nobody does": [() => standard({ owner: " " }), { standard: "Nobody answers for “Calls back”." }],
    },
  },
  "standard/breached": {
    sound: {
      "it is kept": () => kept(98, 2),
      "the objective lies in the interval": () => kept(87, 13),
      "nothing is measured": standard,
      "nothing is asked": () => standard({ share: null, measuredBy: "counts", counts: [counted(1, 99)] }),
      "the last period is better": () =>
        standard({ measuredBy: "counts", counts: [counted(10, 90), counted(97, 3)] }),
      "what the log told holds no more": () => measured(10, 90, { limit: 480 }),
    },
    wrong: {
      "by what was counted": [
        () => kept(127, 77, 0.98),
        {
          standard:
            "“Calls back” is kept in 62.3 % of 204 (95 % interval 55.4 … 68.6 %), below its objective of 98 %.",
        },
      ],
      "by the log": [
        () => measured(10, 90),
        {
          standard:
            "“Calls back” is kept in 10.0 % of 100 (95 % interval 5.5 … 17.4 %), below its objective of 90 %.",
        },
      ],
    },
  },
  "promise/not-registered": {
    sound: {
      "nothing is told": desk,
      "it is registered": () => desk({ promise: "The same day" }).add(plainPromise({ touchPointId: "tp" })),
    },
    wrong: {
      "it is not": [
        () => desk({ promise: "The same day" }),
        { tp: "At “Desk” clients are told “The same day”, and the promise is in no register." },
      ],
    },
  },
  "promise/without-standard": {
    sound: { "one stands behind it": () => standard().add(promise()) },
    wrong: {
      "none does": [
        () => standard().add(promise(240, null)),
        { promise: "Clients are told “We call back the same day”, and no standard stands behind it." },
      ],
    },
  },
  "promise/tighter-than-standard": {
    sound: {
      "as much": () => standard().add(promise()),
      more: () => standard().add(promise(480)),
      "no time": () => standard().add(promise(null)),
      "on another calendar nobody can tell": () => standard({ calendarId: null }).add(promise(60)),
    },
    wrong: {
      less: [
        () => standard({ limit: 4800 }).add(promise()),
        {
          promise:
            "Clients are told “We call back the same day”, but the standard behind it, “Calls back”, allows 10 working days.",
        },
      ],
    },
  },
  "promise/cannot-be-kept": {
    sound: {
      "nothing is measured": () => standard().add(promise()),
      "it promises no time": () => measured(90, 10).add(promise(null)),
      "it promises more than the percentile": () => measured(100, 0).add(promise(900)),
      "the promise lies in the interval": () => measured(90, 10, { limit: 240 }).add(promise(650)),
    },
    wrong: {
      "the percentile is beyond it": [
        () => measured(90, 10).add(promise(480)),
        {
          promise:
            "Clients are told “We call back the same day”, but 90 % are through after 11.7 h only (n 100); promised are 1 working day.",
        },
      ],
      "neither has a time, and the standard is broken too often": [
        () => standard({ limit: null, measuredBy: "counts", counts: [counted(50, 50)] }).add(promise(null)),
        {
          promise:
            "Clients are told “We call back the same day”, but the standard behind it is kept in only 50.0 % of 100 (95 % interval 40.4 … 59.6 %).",
        },
      ],
      "the standard is broken too often": [
        () => kept(50, 50).add(promise()),
        {
          promise:
            "Clients are told “We call back the same day”, but the standard behind it is kept in only 50.0 % of 100 (95 % interval 40.4 … 59.6 %); promised are 4 working hours.",
        },
      ],
    },
  },
};
