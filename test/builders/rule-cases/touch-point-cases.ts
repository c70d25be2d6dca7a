import type { AnyRecord } from "@shared/domain/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { reported, scored, segment, survey } from "./small-records.ts";
import { segmentRule } from "./strategy-records.ts";

const desk = (fields: Partial<TouchPoint> = {}) => new BlueprintBuilder().touchPoint("tp", "Desk", fields);
const critical = () => desk({ class: "critical" });
const onMap = (fields: Partial<TouchPoint> = {}, momentOfTruth = false) =>
  desk(fields).step("asks", "client", "s1", 0, { touchPointId: "tp", momentOfTruth, channel: "Phone" });
const classified = (critical: number, other: number) => {
  const builder = new BlueprintBuilder();
  for (let at = 0; at < critical + other; at++)
    builder.touchPoint(`tp${at}`, `Place ${at}`, { class: at < critical ? "critical" : "good-to-have" });
  return builder;
};
const crossing = () =>
  new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("answers", "frontstage", "s1", 0)
    .touchPoint("tp");

const verbatim = (touchPointId: string): AnyRecord => ({
  id: "voice",
  type: "verbatim",
  datasetId: null,
  row: null,
  text: "Late",
  date: "",
  channel: "",
  segment: "",
  kind: "complaint",
  touchPointId,
  tags: [],
  sentiment: null,
  incident: null,
  pinned: false,
  triaged: true,
  order: "a0",
});

/** A journey that ends with one touch point, or with none. */
const ends = (fields: Partial<TouchPoint> = {}, touchPointId: string | null = "tp") =>
  desk(fields).step("leaves", "client", "s2", 0, { touchPointId });

export const TOUCH_POINT_CASES: CasesOfRules = {
  "touchpoint/no-feedback-channel": {
    sound: {
      "clients can answer": () => desk({ class: "critical", feedbackChannel: "Card with the bill" }),
      "it is good to have": () => desk({ class: "good-to-have" }),
      "not yet decided": () => desk(),
    },
    wrong: {
      "they cannot": [
        critical,
        { tp: "“Desk” is critical, and clients have no way to answer or complain there." },
      ],
    },
  },
  "touchpoint/no-feedback-at-end": {
    sound: {
      "clients can answer": () => ends({ feedbackChannel: "Call after a week" }),
      "nobody is met at the end": () => ends({}, null),
      "of a critical one another rule speaks": () => ends({ class: "critical" }),
    },
    wrong: {
      "nobody is asked": [
        () => ends(),
        {
          s2: "In the last stage of “As is”, “Stage 2”, clients have no way to answer at any touch point.",
        },
      ],
    },
  },
  "touchpoint/unregistered-crossing": {
    sound: {
      "nobody is met": crossing,
      "it is registered": () => onMap().step("answers", "frontstage", "s1", 0).flow("asks", "answers"),
      "among clients": () => crossing().step("pays", "client", "s1", 1).flow("asks", "pays"),
      "with evidence only": () =>
        crossing()
          .step("sign", "evidence", "s1", 0, { kind: "evidence" })
          .flow("sign", "asks", { kind: "evidence" }),
    },
    wrong: {
      "the client meets somebody": [
        () => crossing().flow("asks", "answers"),
        { asks: "At “asks” the client meets the organisation, but it is no touch point yet." },
      ],
      "and is met": [
        () =>
          crossing()
            .step("hears", "client", "s1", 1)
            .flow("asks", "answers")
            .flow("answers", "hears", { kind: "information" }),
        {
          asks: "At “asks” the client meets the organisation, but it is no touch point yet.",
          hears: "At “hears” the client meets the organisation, but it is no touch point yet.",
        },
      ],
    },
  },
  "touchpoint/unclassified": {
    sound: { "it is decided": critical },
    wrong: {
      "it is not": [desk, { tp: "It is not decided whether “Desk” is critical or good to have." }],
    },
  },
  "touchpoint/class-without-reason": {
    sound: {
      "a reason": () => desk({ class: "critical", classReason: "The end of the case" }),
      "no class": desk,
    },
    wrong: {
      "critical, why?": [critical, { tp: "“Desk” is called critical, and no reason is written down." }],
      "good to have, why?": [
        () => desk({ class: "good-to-have" }),
        { tp: "“Desk” is called good to have, and no reason is written down." },
      ],
    },
  },
  "touchpoint/critical-without-owner": {
    sound: { "an owner": () => desk({ class: "critical", owner: "Front desk" }), "not critical": desk },
    wrong: { "no owner": [critical, { tp: "The touch point “Desk” is critical, and nobody owns it." }] },
  },
  "touchpoint/critical-without-channel": {
    sound: {
      "its own": () => desk({ class: "critical", channel: "Counter" }),
      "its step's": () => onMap({ class: "critical" }),
      "not critical": desk,
    },
    wrong: {
      none: [critical, { tp: "“Desk” is critical, and it is not said by which channel clients meet it." }],
    },
  },
  "touchpoint/orphan": {
    sound: { "on the map": onMap },
    wrong: {
      "on no map": [desk, { tp: "“Desk” is in the register, and no step of any blueprint is it." }],
    },
  },
  "touchpoint/registered-twice": {
    sound: {
      "other names": () => desk().touchPoint("other", "Phone"),
      "the same by another channel": () =>
        desk({ channel: "Phone" }).touchPoint("other", "Desk", { channel: "Mail" }),
    },
    wrong: {
      "the same name": [
        () => desk().touchPoint("other", " desk", { order: "a1" }),
        { other: "“desk” is in the register twice." },
      ],
      "by the same channel": [
        () => desk({ channel: "Phone" }).touchPoint("other", "Desk", { channel: "phone", order: "a1" }),
        { other: "“Desk” (phone) is in the register twice." },
      ],
    },
  },
  "touchpoint/moment-of-truth-good-to-have": {
    sound: {
      critical: () => onMap({ class: "critical" }, true),
      "no moment of truth": () => onMap({ class: "good-to-have" }),
      "not decided": () => onMap({}, true),
    },
    wrong: {
      "one of the two is wrong": [
        () => onMap({ class: "good-to-have" }, true),
        {
          tp: "“Desk” is good to have in the register and a moment of truth on the map: one of the two is wrong.",
        },
      ],
    },
  },
  "touchpoint/nearly-all-critical": {
    sound: { some: () => classified(6, 2), "few in all": () => classified(5, 0), none: desk },
    wrong: {
      "nearly all": [
        () => classified(7, 1),
        { e: "7 of 8 classified touch points are called critical: that is too many to act on." },
      ],
    },
  },
  "touchpoint/unscored": {
    sound: {
      "a survey asks": () => critical().add(...survey("tp", 40)),
      "a figure is reported": () => critical().add(reported("tp", null)),
      "somebody watched": () => critical().add(...scored("tp")),
      "good to have": () => desk({ class: "good-to-have" }),
    },
    wrong: {
      nothing: [critical, { tp: "“Desk” is critical, and nothing is measured there." }],
      "opinions from a workshop only": [
        () => critical().add(...scored("tp", "workshop")),
        { tp: "“Desk” is critical, and nothing is measured there." },
      ],
      "importance only": [
        () => critical().add(...survey("tp", 40, { role: "importance" })),
        { tp: "“Desk” is critical, and nothing is measured there." },
      ],
    },
  },
  "touchpoint/clients-not-asked": {
    sound: {
      "asked too": () => critical().add(...scored("tp"), ...survey("tp", 40)),
      "heard too": () => critical().add(...scored("tp"), verbatim("tp")),
      "not even watched": critical,
    },
    wrong: {
      "only watched": [
        () => critical().add(...scored("tp")),
        {
          tp: "“Desk” is critical and was observed, but clients themselves were never asked or heard about it.",
        },
      ],
    },
  },
  "touchpoint/small-sample": {
    sound: {
      enough: () => desk().add(...survey("tp", 30)),
      "together enough": () => desk().add(...survey("tp", 20), reported("tp", 12)),
      "of nobody knows how many": () => desk().add(reported("tp", null)),
      "nothing at all": desk,
    },
    wrong: {
      "a few answers": [
        () => desk().add(...survey("tp", 18)),
        {
          tp: "What is known of “Desk” rests on 18 answers at most; below 30 this engagement calls a sample small.",
        },
      ],
      "a few in a report": [
        () => desk().add(reported("tp", 12)),
        {
          tp: "What is known of “Desk” rests on 12 answers at most; below 30 this engagement calls a sample small.",
        },
      ],
    },
  },
  "segment/one-size": {
    sound: {
      "some walk alone": () =>
        new BlueprintBuilder()
          .add(segment("a", { needs: "x" }), segment("c", { needs: "y" }))
          .step("asks", "client", "s1", 0, { segmentIds: ["a"] }),
      "one segment with needs": () =>
        new BlueprintBuilder()
          .add(segment("a", { needs: "x" }), segment("c"))
          .step("asks", "client", "s1", 0),
      "nothing drawn": () =>
        new BlueprintBuilder().add(segment("a", { needs: "x" }), segment("c", { needs: "y" })),
      "a segment rule at a touch point of it": () =>
        new BlueprintBuilder()
          .add(segment("a", { needs: "x" }), segment("c", { needs: "y" }))
          .add(segmentRule("r", { touchPointIds: ["tp"] }))
          .touchPoint("tp")
          .step("asks", "client", "s1", 0, { touchPointId: "tp" }),
    },
    wrong: {
      "all the same": [
        () =>
          new BlueprintBuilder()
            .add(segment("a", { needs: "x" }), segment("c", { needs: "y", order: "a1" }))
            .step("asks", "client", "s1", 0),
        { j: "“Book” does the same for a and c, though their needs are different." },
      ],
      "a segment rule that is kept elsewhere": [
        () =>
          new BlueprintBuilder()
            .add(segment("a", { needs: "x" }), segment("c", { needs: "y", order: "a1" }))
            .add(segmentRule("r", { touchPointIds: ["tp"] }))
            .touchPoint("tp")
            .step("asks", "client", "s1", 0),
        { j: "“Book” does the same for a and c, though their needs are different." },
      ],
    },
  },
  "segment/no-needs": {
    sound: { needs: () => new BlueprintBuilder().add(segment("Regulars", { needs: "One price" })) },
    wrong: {
      none: [
        () => new BlueprintBuilder().add(segment("Regulars")),
        { Regulars: "Of the segment “Regulars” it is not said what it needs." },
      ],
    },
  },
  "segment/shares-beyond-all": {
    sound: {
      "all of the clients": () =>
        new BlueprintBuilder().add(segment("a", { share: 0.58 }), segment("c", { share: 0.42 })),
      rounded: () => new BlueprintBuilder().add(segment("a", { share: 0.67 }), segment("c", { share: 0.34 })),
      "some not known": () => new BlueprintBuilder().add(segment("a", { share: 0.6 }), segment("c")),
    },
    wrong: {
      "more than all": [
        () => new BlueprintBuilder().add(segment("a", { share: 0.7 }), segment("c", { share: 0.5 })),
        { e: "The shares of the segments add up to 120 % of the clients." },
      ],
    },
  },
};
