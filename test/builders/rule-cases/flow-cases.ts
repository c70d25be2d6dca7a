import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";

const decision = () =>
  new BlueprintBuilder()
    .step("ok", "frontstage", "s1", 0, { kind: "decision" })
    .step("yes", "frontstage", "s1", 1)
    .step("no", "frontstage", "s2", 1)
    .step("again", "frontstage", "s2", 2);

const ring = () =>
  new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("sends", "frontstage", "s1", 1)
    .step("returns", "frontstage", "s1", 2)
    .step("done", "client", "s2", 0, { kind: "end" })
    .flow("asks", "sends")
    .flow("sends", "returns")
    .flow("returns", "sends");

const LOOP = "Who comes to “sends” comes there again and again: no way leads out of these 2 steps.";

const meets = (lane: string) =>
  new BlueprintBuilder().step("asks", "client", "s1", 0).step("does", lane, "s1", 1);

export const FLOW_CASES: CasesOfRules = {
  "flow/probabilities": {
    sound: {
      "all of the clients": () =>
        decision().flow("ok", "yes", { probability: 0.6 }).flow("ok", "no", { probability: 0.4 }),
      "nobody has said anything yet": () => decision().flow("ok", "yes").flow("ok", "no"),
      "thirds are typed with one decimal": () =>
        decision()
          .flow("ok", "yes", { probability: 0.333 })
          .flow("ok", "no", { probability: 0.333 })
          .flow("ok", "again", { probability: 0.333 }),
      "a share that comes back for recovery counts": () =>
        decision()
          .flow("ok", "yes", { probability: 0.88 })
          .flow("ok", "again", { probability: 0.12, kind: "recovery" }),
      "one open way takes the rest": () =>
        decision().flow("ok", "yes", { probability: 0.6 }).flow("ok", "no"),
      "a step that is no decision": () =>
        decision().flow("yes", "no", { probability: 0.5 }).flow("yes", "again", { probability: 0.1 }),
    },
    wrong: {
      "too few": [
        () => decision().flow("ok", "yes", { probability: 0.6 }).flow("ok", "no", { probability: 0.3 }),
        { ok: "The ways out of “ok” add up to 90 %, not to 100 %." },
      ],
      "too many": [
        () => decision().flow("ok", "yes", { probability: 1 }).flow("ok", "no", { probability: 0.3 }),
        { ok: "The ways out of “ok” add up to 130 %, not to 100 %." },
      ],
      "two are open": [
        () => decision().flow("ok", "yes", { probability: 0.6 }).flow("ok", "no").flow("ok", "again"),
        { ok: "“ok” says for 1 of 3 ways how many clients go there; the others are open." },
      ],
      "more than all, and one open": [
        () =>
          decision()
            .flow("ok", "yes", { probability: 1 })
            .flow("ok", "no", { probability: 0.5 })
            .flow("ok", "again"),
        { ok: "The ways out of “ok” add up to 150 %, not to 100 %." },
      ],
      "none at all": [
        () => decision().flow("ok", "yes", { probability: 0 }).flow("ok", "no", { probability: 0 }),
        { ok: "The ways out of “ok” add up to 0 %, not to 100 %." },
      ],
    },
  },
  "flow/decision-without-choice": {
    sound: {
      "two ways": () => decision().flow("ok", "yes").flow("ok", "no"),
      "on, or back": () => decision().flow("ok", "yes").flow("ok", "again", { kind: "recovery" }),
      "other steps have one": () => decision().flow("ok", "yes").flow("ok", "no").flow("yes", "again"),
    },
    wrong: {
      "one way": [
        () => decision().flow("ok", "yes").flow("ok", "no", { kind: "information" }),
        { ok: "At “ok” there is one way only: what happens otherwise is not on the map." },
      ],
      "no way": [decision, { ok: "At “ok” a decision is taken, and nothing follows from it." }],
    },
  },
  "flow/loop-without-exit": {
    sound: {
      "no loop": () => decision().flow("ok", "yes").flow("ok", "no"),
      "a way leads out": () => ring().flow("returns", "done"),
      "it ends inside": () => ring().flow("returns", "done").flow("done", "sends"),
      "information is no way": () =>
        new BlueprintBuilder()
          .step("a", "client", "s1", 0)
          .step("c", "frontstage", "s1", 0)
          .flow("a", "c")
          .flow("c", "a", { kind: "information" }),
    },
    wrong: {
      "no way leads out": [ring, { sends: LOOP }],
      "nobody takes the way out": [() => ring().flow("returns", "done", { probability: 0 }), { sends: LOOP }],
      "two of them": [
        () =>
          ring()
            .step("x", "backstage", "s2", 0)
            .step("y", "backstage", "s2", 1)
            .flow("y", "x")
            .flow("x", "y", { kind: "recovery" }),
        {
          sends: LOOP,
          x: "Who comes to “x” comes there again and again: no way leads out of these 2 steps.",
        },
      ],
    },
  },
  "flow/crosses-visibility-unseen": {
    sound: {
      "somebody stands between": () => meets("frontstage").flow("asks", "does"),
      "the client holds something": () =>
        meets("backstage")
          .step("letter", "evidence", "s2", 0, { kind: "document" })
          .flow("does", "asks")
          .flow("letter", "asks", { kind: "evidence" }),
      "something is seen right there": () =>
        meets("backstage").step("sign", "evidence", "s1", 0, { kind: "evidence" }).flow("asks", "does"),
      "by a channel that is named": () =>
        new BlueprintBuilder()
          .step("gets", "client", "s1", 0, { channel: "Bank" })
          .step("pays", "support", "s1", 0)
          .flow("pays", "gets"),
      "information only": () => meets("support").flow("does", "asks", { kind: "information" }),
    },
    wrong: {
      "to the client": [
        () => meets("support").flow("does", "asks"),
        {
          asks: "From “does” the way goes straight to “asks”: the map shows nobody and nothing that the client meets there.",
        },
      ],
      "from the client": [
        () => meets("backstage").flow("asks", "does"),
        {
          asks: "“asks” goes straight to “does”, which clients never see: the map does not show who takes it from them.",
        },
      ],
    },
  },
};
