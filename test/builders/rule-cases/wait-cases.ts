import { newFlow } from "@shared/domain/blueprint/new-flow.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import type { Duration } from "@shared/domain/core/fields.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { log, toBe } from "./small-records.ts";

const days = (count: number): Duration => ({ kind: "fixed", value: count * 24 * 60, source: "assumed" });

const unseen = (first: number, second: number) =>
  new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("takes", "frontstage", "s1", 0)
    .step("checks", "backstage", "s1", 1, { waitTime: days(first) })
    .step("signs", "support", "s2", 0, { waitTime: days(second) })
    .step("hears", "frontstage", "s2", 1)
    .flow("asks", "takes")
    .flow("takes", "checks")
    .flow("checks", "signs")
    .flow("signs", "hears");

const approvals = (...counts: readonly number[]) => {
  const builder = new BlueprintBuilder();
  for (const [column, count] of counts.entries()) {
    builder.step(`a${column}`, "backstage", "s1", column, { kind: "approval", approvals: count });
    if (column > 0) builder.flow(`a${column - 1}`, `a${column}`);
  }
  return builder;
};

const timed = (workTime: Duration | null, waitTime: Duration | null = null) =>
  new BlueprintBuilder().step("checks", "backstage", "s1", 0, { workTime, waitTime });

const failing = (severity: number, description = "Nobody answers.", recovery = "") =>
  new BlueprintBuilder().step("asks", "client", "s1", 0, {
    failPoint: { ...NO_RECOVERY, description, severity, occurrence: 3, detection: 3, recovery },
  });

const moment = () => new BlueprintBuilder().step("told", "client", "s1", 0, { momentOfTruth: true });
const letter = (builder: BlueprintBuilder, stageId: string, column: number) =>
  builder.step("letter", "evidence", stageId, column, { kind: "document" });

export const WAIT_CASES: CasesOfRules = {
  "wait/client-not-informed": {
    sound: {
      "a short wait": () => unseen(0.5, 1),
      "somebody is told at each step": () =>
        unseen(4, 4)
          .flow("checks", "takes", { kind: "information" })
          .flow("signs", "asks", { kind: "information" }),
      "the wait is before the client's eyes": () =>
        new BlueprintBuilder()
          .step("asks", "client", "s1", 0)
          .step("queues", "frontstage", "s1", 1, { kind: "wait", waitTime: days(9) })
          .flow("asks", "queues"),
      "housekeeping that no client waits for": () =>
        new BlueprintBuilder().step("archives", "backstage", "s1", 0, { waitTime: days(30) }),
    },
    wrong: {
      "one long wait": [
        () => unseen(3, 0),
        {
          checks:
            "At “checks” about 3 days pass out of the client's sight, and nothing tells the client how it stands.",
        },
      ],
      "several that come to long": [
        () => unseen(1, 1.5),
        {
          signs:
            "About 2.5 days pass out of the client's sight at 2 steps, longest at “signs” (1.5 days), and nothing tells the client how it stands.",
        },
      ],
      "of two ways the longer one": [
        () =>
          unseen(3, 0)
            .step("asks-too", "backstage", "s2", 2, { waitTime: days(2) })
            .flow("takes", "asks-too")
            .flow("asks-too", "signs"),
        {
          checks:
            "At “checks” about 3 days pass out of the client's sight, and nothing tells the client how it stands.",
        },
      ],
      "told at one of them only": [
        () => unseen(3, 4).flow("signs", "takes", { kind: "information" }),
        {
          checks:
            "At “checks” about 3 days pass out of the client's sight, and nothing tells the client how it stands.",
        },
      ],
      "a loop counts once": [
        () => unseen(3, 0).flow("signs", "checks", { kind: "recovery" }),
        {
          checks:
            "At “checks” about 3 days pass out of the client's sight, and nothing tells the client how it stands.",
        },
      ],
    },
  },
  "wait/longer-than-expectation": {
    sound: {
      "it keeps the time": () => unseen(1, 1).add(...log(2 * 24 * 60)),
      "no time is set": () => unseen(9, 9).add(...log(null)),
      "nothing is known of the times": () =>
        new BlueprintBuilder().step("asks", "client", "s1", 0).add(...log(60)),
    },
    wrong: {
      "it takes longer": [
        () => unseen(3, 1.5).add(...log(2 * 24 * 60)),
        { b: "On the map of “As is” a case takes about 4.5 days, and it should take no more than 2 days." },
      ],
      "and is to take longer too": [
        () => {
          const place = {
            blueprintId: "new",
            laneId: "new-client",
            stageId: "new-s1",
            column: 0,
            order: "a0",
          };
          const waits = { ...newStep(place, { title: "waits", waitTime: days(3) }), id: "new-waits" };
          const gets = { ...newStep({ ...place, column: 1 }, { title: "gets" }), id: "new-gets" };
          const flow = { ...newFlow("new", "new-waits", "new-gets"), id: "new-flow" };
          return new BlueprintBuilder().add(
            ...log(24 * 60),
            ...toBe(),
            { ...waits, type: "step" },
            { ...gets, type: "step" },
            { ...flow, type: "flow" },
          );
        },
        { new: "On the map of “To be” a case takes about 3 days, and it should take no more than 1 day." },
      ],
    },
  },
  "wait/no-time": {
    sound: {
      "it is said how long": () =>
        new BlueprintBuilder()
          .step("asks", "client", "s1", 0)
          .step("waits", "client", "s1", 1, { kind: "wait", waitTime: days(1) })
          .flow("asks", "waits"),
      "beside other work, where the time is counted": () =>
        new BlueprintBuilder().step("waits", "client", "s1", 1, { kind: "wait" }),
      "no wait": () => unseen(1, 1),
    },
    wrong: {
      "nobody says how long": [
        () =>
          new BlueprintBuilder()
            .step("asks", "client", "s1", 0)
            .step("waits", "client", "s1", 1, { kind: "wait" })
            .flow("asks", "waits"),
        { waits: "At “waits” somebody waits, and the map does not say how long." },
      ],
    },
  },
  "wait/times-out-of-order": {
    sound: {
      "in order": () =>
        timed(
          { kind: "lognormal", median: 5, p90: 9, source: "measured" },
          { kind: "pert", minimum: 1, mode: 1, maximum: 3, source: "assumed" },
        ),
      "one figure": () => timed(days(1)),
      none: () => timed(null),
    },
    wrong: {
      "nine in ten are quicker than half": [
        () => timed({ kind: "lognormal", median: 9, p90: 5, source: "measured" }),
        {
          checks:
            "At “checks” the work time of nine in ten cases (5 min) is shorter than that of half of them (9 min).",
        },
      ],
      "the least is the most": [
        () => timed(null, { kind: "pert", minimum: 9, mode: 5, maximum: 1, source: "assumed" }),
        {
          checks:
            "At “checks” the waiting time is at least 9 min, mostly 5 min and at most 1 min, which is not in order.",
        },
      ],
    },
  },
  "approval/chain": {
    sound: {
      two: () => approvals(1, 1),
      "three, and work between them": () =>
        approvals(1)
          .step("works", "backstage", "s2", 0)
          .step("again", "backstage", "s2", 1, { kind: "approval", approvals: 2 })
          .flow("a0", "works")
          .flow("works", "again"),
      "one or the other": () =>
        approvals(1)
          .step("x", "backstage", "s2", 0, { kind: "approval" })
          .step("y", "backstage", "s2", 1, { kind: "approval" })
          .flow("a0", "x")
          .flow("a0", "y"),
    },
    wrong: {
      "three in a row": [
        () => approvals(1, 0, 1),
        { a0: "From “a0” to “a2” 3 approvals are asked for, one after the other." },
      ],
      "four at one step": [() => approvals(4), { a0: "“a0” asks for 4 approvals." }],
      "handed from one to the next": [
        () =>
          approvals(2)
            .step("sends", "backstage", "s1", 1, { kind: "handoff" })
            .step("signs", "backstage", "s1", 2, { kind: "approval", approvals: 1 })
            .flow("a0", "sends")
            .flow("sends", "signs"),
        { a0: "From “a0” to “signs” 3 approvals are asked for, one after the other." },
      ],
    },
  },
  "failpoint/no-recovery": {
    sound: {
      "a recovery in words": () => failing(9, "Nobody answers.", "The desk calls back."),
      "a recovery on the map": () =>
        failing(9).step("calls", "frontstage", "s1", 1).flow("asks", "calls", { kind: "recovery" }),
      "it does no harm": () => failing(4),
      "nothing goes wrong": moment,
    },
    wrong: {
      "it hurts": [
        () => failing(7),
        {
          asks: "At “asks” nobody knows how the client is won back when it goes wrong: “Nobody answers.”",
        },
      ],
      "and it is not said what": [
        () => failing(5, ""),
        { asks: "At “asks” nobody knows how the client is won back when it goes wrong." },
      ],
    },
  },
  "evidence/missing-onstage": {
    sound: {
      "right above it": () => letter(moment(), "s1", 0),
      "joined to it": () => letter(moment(), "s2", 0).flow("letter", "told", { kind: "evidence" }),
      "no evidence is drawn yet": moment,
      "no moment of truth": () => letter(new BlueprintBuilder().step("asks", "client", "s1", 0), "s2", 0),
    },
    wrong: {
      "elsewhere only": [
        () => letter(moment(), "s2", 0),
        { told: "“told” is a moment of truth, and nothing that the client can see or keep speaks for it." },
      ],
    },
  },
};
