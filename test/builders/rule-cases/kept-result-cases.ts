import { printNow } from "@shared/domain/simulation/kept/input-print.ts";
import type { Demand } from "@shared/domain/simulation/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { figure, keptResult, keptVersion } from "../kept-result.ts";
import { minutes } from "../service.ts";
import { demand, pool } from "../simulation.ts";
import { officeHours, plainPromise, plainStandard } from "../standards.ts";
import type { CasesOfRules } from "./rule-cases.ts";

/** So many would be kept of what has this id, with the bounds of its interval. */
const told = (aboutId: string, mean: number, low: number | null, high: number | null, limit = 240) => ({
  touchPoints: [],
  targets: [
    {
      aboutId,
      name: "Calls back",
      limit,
      share: 0.9,
      inHours: true,
      compliance: { n: 10, mean, low, high },
      p90: figure(310),
    },
  ],
});
type Told = ReturnType<typeof told>;

const asIs = (fields: Partial<Told>) => keptVersion(600, fields);
const toBe = (fields: Partial<Told>) =>
  keptVersion(60, { blueprintId: null, name: "To be", isToBe: true, ...fields });

const standard = { share: 0.9, limit: 240, calendarId: "office" };
const simulated = (...versions: readonly ReturnType<typeof keptVersion>[]) =>
  new BlueprintBuilder().add(
    officeHours(),
    plainStandard(standard),
    plainPromise({ limit: 240, calendarId: "office", standardId: null }),
    keptResult({ versions: [...versions] }),
  );

/** Asks and is helped; the result was kept with such a demand, and is read with another. */
function helped(kept: Partial<Demand>, now: Partial<Demand> = kept): BlueprintBuilder {
  const service = (coming: Partial<Demand>) =>
    new BlueprintBuilder()
      .step("asks", "client", "s1", 0, { kind: "start" })
      .step("helps", "frontstage", "s1", 1, { kind: "end", role: "Clerk", workTime: minutes(10) })
      .flow("asks", "helps")
      .add(pool("Desk", { role: "Clerk" }), demand("j", coming));
  const print = printNow(service(kept).build().model, ["b"]) ?? "nothing";
  return service(now).add(keptResult({ print }));
}

export const KEPT_RESULT_CASES: CasesOfRules = {
  "standard/simulated-breach": {
    sound: {
      "it would be kept": () => simulated(toBe(told("standard", 0.95, 0.94, 0.96))),
      "the interval leaves it open": () => simulated(toBe(told("standard", 0.88, 0.85, 0.91))),
      "the to-be keeps it, whatever the as-is does": () =>
        simulated(asIs(told("standard", 0.2, 0.19, 0.21)), toBe({ ...told("standard", 1, null, null) })),
      "it was run with another limit": () => simulated(toBe(told("standard", 0.5, 0.4, 0.6, 120))),
      "nothing was kept": () => new BlueprintBuilder().add(officeHours(), plainStandard(standard)),
    },
    wrong: {
      "the to-be breaks it": [
        () => simulated(asIs(told("standard", 0.2, 0.19, 0.21)), toBe(told("standard", 0.712, 0.69, 0.734))),
        {
          standard:
            "“Calls back” would not be kept on “To be”: simulated on 2 November 2026, 71.2 % (69.0 … 73.4 %) are within 4 working hours; wanted are 90 %.",
        },
      ],
      "there is no to-be, and every run broke it": [
        () => simulated(asIs(told("standard", 0, null, null))),
        {
          standard:
            "“Calls back” would not be kept on “As is”: simulated on 2 November 2026, 0.0 % are within 4 working hours; wanted are 90 %.",
        },
      ],
    },
  },
  "promise/simulated-cannot-be-kept": {
    sound: {
      "it would be kept": () => simulated(toBe(told("promise", 0.95, 0.94, 0.96))),
      "the interval leaves it open": () => simulated(toBe(told("promise", 0.88, 0.85, 0.91))),
      "nobody came there": () => simulated(toBe({ targets: [] })),
    },
    wrong: {
      "the to-be breaks it": [
        () => simulated(toBe(told("promise", 0.784, 0.77, 0.798))),
        {
          promise:
            "Clients are told “We call back the same day”, but on “To be”, simulated on 2 November 2026, only 78.4 % (77.0 … 79.8 %) are within 4 working hours; 90 % are after 5.2 h.",
        },
      ],
    },
  },
  "simulation/result-out-of-date": {
    sound: {
      "nothing has changed": () => helped({ arrivalsPerWeek: 40 }),
      "more come, to a map of more than 500 steps: the simulation says it, and no keystroke waits for it":
        () =>
          Array.from({ length: 500 }).reduce<BlueprintBuilder>(
            (service, _, at) => service.step(`more${at}`, "frontstage", "s1", at + 2),
            helped({ arrivalsPerWeek: 40 }, { arrivalsPerWeek: 60 }),
          ),
    },
    wrong: {
      "more come": [
        () => helped({ arrivalsPerWeek: 40 }, { arrivalsPerWeek: 60 }),
        {
          kept: "The kept result of the simulation of “Book” is of 2 November 2026, and what it was run with has changed since: run it again and keep it.",
        },
      ],
      "it cannot be run any more": [
        () => helped({ arrivalsPerWeek: 40 }, { arrivalsPerWeek: 0 }),
        {
          kept: "The kept result of the simulation of “Book” is of 2 November 2026, and what it was run with has changed since: run it again and keep it.",
        },
      ],
    },
  },
};
