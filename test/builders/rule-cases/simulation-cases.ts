import { newFlow } from "@shared/domain/blueprint/new-flow.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { Blueprint, Journey, Step } from "@shared/domain/blueprint/records.ts";
import type { Demand, ResourcePool } from "@shared/domain/simulation/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { minutes } from "../service.ts";
import { demand, pool, weekOfOffice } from "../simulation.ts";
import type { CasesOfRules } from "./rule-cases.ts";

/** Asks, is checked by a clerk for ten minutes, and goes; `again` of the forms come back. */
function checking(
  people: Partial<ResourcePool> | null,
  coming: Partial<Demand> = {},
  again = 0,
): BlueprintBuilder {
  const builder = new BlueprintBuilder()
    .step("asks", "client", "s1", 0, { kind: "start", title: "Asks" })
    .step("checks", "frontstage", "s1", 1, {
      kind: "decision",
      title: "Checks the form",
      role: "Clerk",
      workTime: minutes(10),
    })
    .step("goes", "client", "s2", 0, { kind: "end", title: "Goes" })
    .step("corrects", "client", "s2", 1, { title: "Corrects the form", workTime: minutes(5) })
    .flow("asks", "checks")
    .flow("checks", "goes", { probability: 1 - again })
    .flow("checks", "corrects", { probability: again })
    .flow("corrects", "checks")
    .add(demand("j", { arrivalsPerWeek: 120, ...coming }), weekOfOffice());
  return people === null ? builder : builder.add(pool("Front desk", { role: "Clerk", ...people }));
}

/** A second journey for the same desk: `work` minutes for each of 120 clients a week. */
function twoJourneys(heads: number, work: number): BlueprintBuilder {
  const builder = checking({ calendarId: "office", heads });
  const [journey] = builder.records.filter(({ type }) => type === "journey");
  const [blueprint] = builder.records.filter(({ type }) => type === "blueprint");
  const parts = builder.records.filter(({ type }) => type === "lane" || type === "stage");
  const place = { blueprintId: "b2", laneId: "2-frontstage", stageId: "2-s1", column: 0, order: "a0" };
  const step = (id: string, fields: Partial<Step>): Step => ({ ...newStep(place, fields), id, type: "step" });
  return builder.add(
    { ...(journey as Journey), id: "j2", name: "Refund" },
    { ...(blueprint as Blueprint), id: "b2", journeyId: "j2" },
    ...parts.map((part) => ({ ...part, id: `2-${part.id}`, blueprintId: "b2" }) as typeof part),
    step("comes", { kind: "start" }),
    step("pays", { kind: "end", role: "Clerk", workTime: minutes(work) }),
    { ...newFlow("b2", "comes", "pays"), id: "way", type: "flow" },
    demand("j2", { arrivalsPerWeek: 120 }),
  );
}

export const SIMULATION_CASES: CasesOfRules = {
  "simulation/no-path-to-end": {
    sound: {
      "some leave the loop": () => checking({}, {}, 0.9),
      "nobody is said to come": () => checking({}, { arrivalsPerWeek: 0 }, 1),
    },
    wrong: {
      "everybody comes back": [
        () => checking({}, {}, 1),
        {
          asks: "From “Asks” no way leads to an end: a client who comes there never leaves.",
          checks: "From “Checks the form” no way leads to an end: a client who comes there never leaves.",
          corrects: "From “Corrects the form” no way leads to an end: a client who comes there never leaves.",
        },
      ],
    },
  },
  "simulation/pool-without-people": {
    sound: {
      "people are there": () => checking({ heads: 1 }),
      "nobody is there for no work": () => checking({ role: "Somebody else", heads: 0 }),
    },
    wrong: {
      "no people": [
        () => checking({ heads: 0 }),
        { checks: "“Checks the form” waits for “Front desk”, which has no people." },
      ],
      "people who are away": [
        () => checking({ shrinkage: 1 }),
        {
          checks:
            "“Checks the form” waits for “Front desk”, whose people are away all of the time (shrinkage of 100 %).",
        },
      ],
      "a calendar without an hour": [
        () =>
          checking({ calendarId: "never" }).add({ ...weekOfOffice(), id: "never", name: "Never", hours: [] }),
        {
          checks:
            "“Checks the form” waits for “Front desk”, which is never there: the calendar “Never” has no open hour.",
        },
      ],
    },
  },
  "simulation/pool-overbooked": {
    sound: {
      // 120 × 10 min and 120 × 9 min of the 40 h of each.
      "there are enough for both": () => twoJourneys(1, 9),
      "one journey alone is too much, and said of its blueprint": () => twoJourneys(1, 25),
      "nobody is said to come": () => checking({ heads: 1 }, { arrivalsPerWeek: 0 }),
    },
    wrong: {
      "each is within what they can do, and both are not": [
        () => twoJourneys(1, 12),
        {
          checks:
            "“Front desk” has more work than it can do when all journeys are counted: it takes 1.1 people (0.5 for “Book”, 0.6 for “Refund”), and there are 1.",
        },
      ],
    },
  },
  "simulation/step-without-pool": {
    sound: {
      "its role has a pool": () => checking({}),
      "it names a pool": () =>
        new BlueprintBuilder()
          .step("checks", "frontstage", "s1", 0, { workTime: minutes(10), poolId: "pool-Front desk" })
          .add(demand("j", { arrivalsPerWeek: 5 }), pool("Front desk")),
      "the client does it": () =>
        new BlueprintBuilder()
          .step("asks", "client", "s1", 0, { workTime: minutes(10) })
          .add(demand("j", { arrivalsPerWeek: 5 })),
      "nobody is said to come": () => checking(null, { arrivalsPerWeek: 0 }),
    },
    wrong: {
      "its role has none": [
        () => checking(null),
        {
          checks: "“Checks the form” takes work, and no resource pool does it: its role “Clerk” has none.",
        },
      ],
      "it has no role": [
        () =>
          new BlueprintBuilder()
            .step("checks", "support", "s1", 0, { title: "Checks", workTime: minutes(10) })
            .add(demand("j", { arrivalsPerWeek: 5 })),
        { checks: "“Checks” takes work, and no resource pool does it: it has no role." },
      ],
    },
  },
  "simulation/unstable-queue": {
    sound: {
      // 120 × 10 min = 20 h of the 40 that one has.
      "half of the hours are taken": () => checking({ calendarId: "office" }),
      "nobody is said to come": () => checking({ calendarId: "office" }, { arrivalsPerWeek: 0 }),
      // Each comes twice: 40 h for two people.
      "rework doubles it and two share it": () => checking({ calendarId: "office", heads: 2 }, {}, 0.5),
    },
    wrong: {
      "as much as there are hours": [
        () => checking({ calendarId: "office" }, { arrivalsPerWeek: 240 }),
        {
          checks:
            "On “As is”: “Front desk” has more work than it can do: it takes 1.0 people, and there are 1. The queue grows without end.",
        },
      ],
      "rework that makes it too much": [
        // 120 × 10 min × 4 visits = 80 h; two are there for 40 h each, less a sixth: 80/33.3.
        () => checking({ calendarId: "office", heads: 2, shrinkage: 1 / 6 }, {}, 0.75),
        {
          checks:
            "On “As is”: “Front desk” has more work than it can do: it takes 2.4 people, and there are 2. The queue grows without end.",
        },
      ],
    },
  },
};
