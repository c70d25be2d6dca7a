import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { segment } from "./small-records.ts";
import { initiative, segmentRule, serviceValue, sheet, standard } from "./strategy-records.ts";

const SEGMENTS = [segment("a", { name: "agencies" }), segment("c", { name: "families", order: "a1" })];
const given = (...records: readonly AnyRecord[]) => new BlueprintBuilder().add(...SEGMENTS, ...records);
const blank = () => new BlueprintBuilder();

export const STRATEGY_CASES: CasesOfRules = {
  "strategy/no-strategy": {
    sound: {
      "a sheet": () => given(sheet()),
      "no journey yet": () => {
        const builder = blank();
        builder.records.splice(1);
        return builder;
      },
    },
    wrong: {
      "a journey and no sheet": [
        blank,
        { e: "A journey is mapped, and it is not written down where the service is meant to go." },
      ],
    },
  },
  "strategy/no-direction": {
    sound: { "it is said": () => given(sheet()) },
    wrong: {
      "a vision only": [
        () => given(sheet({ serviceDirection: " " })),
        { strategy: "The strategy does not say what clients can count on, and what comes second to it." },
      ],
    },
  },
  "strategy/slogan-only": {
    sound: {
      "an initiative serves it": () => given(sheet(), initiative("One rate book")),
      "no slogan": () => given(sheet({ slogan: "" })),
    },
    wrong: {
      "no initiative": [
        () => given(sheet()),
        { strategy: "“Service first” is told outside, and no initiative stands behind it." },
      ],
      "only one that conflicts, and one that nobody has judged": [
        () =>
          given(sheet(), initiative("Savings", { stance: "conflicts" }), initiative("App", { stance: null })),
        { strategy: "“Service first” is told outside, and no initiative stands behind it." },
      ],
    },
  },
  "strategy/no-owner": {
    sound: { "an owner": () => given(sheet()) },
    wrong: { none: [() => given(sheet({ owner: "" })), { strategy: "Nobody owns the service strategy." }] },
  },
  "strategy/no-communications": {
    sound: { "a plan": () => given(sheet()) },
    wrong: {
      none: [
        () => given(sheet({ communicationsPlan: "\n" })),
        { strategy: "It is not planned who is told of the strategy, by whom and when." },
      ],
    },
  },
  "strategy/no-focus-segment": {
    sound: { "one is chosen": () => given(sheet()) },
    wrong: {
      none: [() => given(sheet({ segmentIds: [] })), { strategy: "No segment is chosen to focus on." }],
      "there is none to choose": [
        () => blank().add(sheet({ segmentIds: [] })),
        { strategy: "No segment is chosen to focus on; there is no segment yet." },
      ],
    },
  },
  "strategy/focus-on-all": {
    sound: {
      "one of two": () => given(sheet()),
      "the only one": () => blank().add(segment("a"), sheet()),
    },
    wrong: {
      both: [
        () => given(sheet({ segmentIds: ["a", "c"] })),
        { strategy: "All 2 segments are in the focus, so none of them is." },
      ],
    },
  },
  "strategy/conflict": {
    sound: {
      "it serves": () => given(sheet(), initiative("One rate book")),
      "nobody has judged it": () => given(sheet(), initiative("Fewer desks", { stance: null })),
    },
    wrong: {
      "with its reason": [
        () =>
          given(
            sheet(),
            initiative("Fewer desks", { stance: "conflicts", stanceReason: "Nobody answers the phone" }),
          ),
        {
          "Fewer desks":
            "“Fewer desks” conflicts with “A price that is told is kept”: Nobody answers the phone",
        },
      ],
      "without a sheet": [
        () => given(initiative("Fewer desks", { stance: "conflicts", stanceReason: "" })),
        { "Fewer desks": "“Fewer desks” conflicts with good service." },
      ],
    },
  },
  "strategy/likely-conflict": {
    sound: {
      "harmless words": () => given(initiative("One rate book", { stance: null })),
      "words that only begin or end like others": () =>
        given(
          initiative("New feedback channel", {
            stance: null,
            description: "Delay offers until they are asked for",
          }),
        ),
      "it is judged": () => given(initiative("Headcount down by two", { stance: "neutral" })),
    },
    wrong: {
      "its name betrays it": [
        () => given(initiative("Headcount down by two", { stance: null })),
        {
          "Headcount down by two":
            "“Headcount down by two” may conflict with the service direction: “headcount” seldom serves clients. Nobody has judged it yet.",
        },
      ],
      "in the plural, or as a word's beginning": [
        () =>
          given(
            initiative("New fees", { stance: null }),
            initiative("Outsourcing", { stance: null, order: "a1" }),
          ),
        {
          "New fees":
            "“New fees” may conflict with the service direction: “new fee” seldom serves clients. Nobody has judged it yet.",
          Outsourcing:
            "“Outsourcing” may conflict with the service direction: “outsourc” seldom serves clients. Nobody has judged it yet.",
        },
      ],
      "its description does": [
        () => given(initiative("Chat", { stance: null, description: "Automate\ncalls away" })),
        {
          Chat: "“Chat” may conflict with the service direction: “calls away” seldom serves clients. Nobody has judged it yet.",
        },
      ],
    },
  },
  "strategy/initiative-unjudged": {
    sound: {
      judged: () => given(initiative("One rate book", { stance: "neutral" })),
      "of its words another rule speaks": () => given(initiative("Cost cutting", { stance: null })),
    },
    wrong: {
      "nobody has": [
        () => given(initiative("New app", { stance: null })),
        { "New app": "Nobody has judged whether “New app” serves the service direction." },
      ],
    },
  },
  "strategy/stance-without-reason": {
    sound: {
      "a reason": () => given(initiative("One rate book")),
      "neither for nor against": () => given(initiative("New logo", { stance: "neutral", stanceReason: "" })),
    },
    wrong: {
      none: [
        () => given(initiative("Fewer desks", { stance: "conflicts", stanceReason: "" })),
        { "Fewer desks": "“Fewer desks” conflicts with it, and it is not written down why." },
      ],
      "one that serves": [
        () => given(initiative("One rate book", { stanceReason: " " })),
        { "One rate book": "“One rate book” serves the direction, and it is not written down why." },
      ],
    },
  },
  "strategy/initiative-without-owner": {
    sound: {
      "an owner": () => given(initiative("One rate book")),
      "it does not serve": () => given(initiative("Fewer desks", { stance: "conflicts", owner: "" })),
    },
    wrong: {
      nobody: [
        () => given(initiative("One rate book", { owner: "" })),
        { "One rate book": "“One rate book” serves the direction, and nobody owns it." },
      ],
    },
  },
  "strategy/value-without-standard": {
    sound: {
      "a standard expresses it": () =>
        given(serviceValue("Honest"), standard("Quotes", { valueIds: ["Honest"] })),
    },
    wrong: {
      "none does": [
        () => given(serviceValue("Honest"), serviceValue("Kind"), standard("Quotes", { valueIds: ["Kind"] })),
        { Honest: "No standard expresses the value “Honest”." },
      ],
    },
  },
  "strategy/value-without-meaning": {
    sound: { "it is said": () => given(serviceValue("Honest")) },
    wrong: {
      "a word alone": [
        () => given(serviceValue("Honest", { meaning: "" })),
        { Honest: "It is not said what “Honest” means for a client." },
      ],
    },
  },
  "segment/rule-without-place": {
    sound: {
      "a touch point": () => given(segmentRule("r", { touchPointIds: ["tp"] })).touchPoint("tp"),
      "a step": () => given(segmentRule("r", { stepIds: ["asks"] })).step("asks", "client", "s1", 0),
    },
    wrong: {
      nowhere: [
        () => given(segmentRule("r")),
        { r: "For agencies it is not said where this is done: “They are billed monthly”." },
      ],
    },
  },
  "segment/rule-without-reason": {
    sound: { "a reason": () => given(segmentRule("r")) },
    wrong: {
      "none, and a long text": [
        () => given(segmentRule("r", { reason: "", text: `${"They pay later ".repeat(8)}\nand more` })),
        {
          r: "For agencies it is not said why: “They pay later They pay later They pay later They pay later They pay later The …”.",
        },
      ],
    },
  },
  "segment/focus-without-rule": {
    sound: {
      "a rule": () => given(sheet(), segmentRule("r")),
      "a step of their own": () => given(sheet()).step("asks", "client", "s1", 0, { segmentIds: ["a"] }),
      "not in the focus": () => given(sheet({ segmentIds: [] })),
    },
    wrong: {
      "the same as for all": [
        () => given(sheet(), segmentRule("r", { segmentId: "c" })).step("asks", "client", "s1", 0),
        { a: "The strategy focuses on agencies, and nothing is done differently for them." },
      ],
    },
  },
};
