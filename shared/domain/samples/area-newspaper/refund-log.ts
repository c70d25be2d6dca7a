import type { DatasetColumn } from "../../core/columns.ts";
import { DAY, HOUR } from "./blueprint-table.ts";
import { REFUND_AS_IS } from "./refund-as-is.ts";
import type { SampleTable } from "./sample-table.ts";
import { seededNormal, seededRandom, seededShuffle } from "./seeded-random.ts";
import { SURVEY_SEGMENTS } from "./survey-answers.ts";

export const REFUND_LOG = "log.refunds-2026";
const REFUND_LOG_ID = "dataset.refunds-2026";
const MINUTE = 60_000;

/** What the ledger and the desk's list write down, and the step of today's map that it is. */
const ACTIVITIES = {
  asked: ["Refund asked for", "asks"],
  handedOut: ["Form handed out", "hands-out"],
  brought: ["Form brought back", "brings"],
  checked: ["Form checked", "complete"],
  sent: ["Sent to the rate desk", "hand-over"],
  rateDesk: ["Signed by the rate desk", "sign-rate"],
  editor: ["Signed by the editor", "sign-editor"],
  publisher: ["Signed by the publisher", "sign-publisher"],
  accounts: ["Signed by accounts", "sign-accounts"],
  cashier: ["Cashier asked for the account", "cashier"],
  bankRun: ["Bank run", "bank-run"],
  received: ["Money received", "gets"],
  told: ["Client told", "says-paid"],
} as const;
type Activity = keyof typeof ACTIVITIES;

/** Waits for each signature: median in days, and the logarithm's spread of the map's median and 90th percentile. */
const SIGNATURES: readonly (readonly [Activity, median: number, spread: number, role: string])[] = [
  ["sent", 1, 0.54, "Front desk"],
  ["rateDesk", 0.8, 0.47, "Rate desk"],
  ["editor", 2.8, 0.54, "Editor"],
  ["publisher", 3.9, 0.54, "Publisher"],
  ["accounts", 0.7, 0.54, "Accounts"],
];

const CASES = 75;
/** Each case stands for those between it and the next that was drawn. */
const EVERY = 12;
/** Nine forms of 75 come back incomplete; three refunds meet all signers in the house and Thursday the day after. */
const INCOMPLETE = 9;
const QUICK = 3;
const COUNTERS = ["Market Street", "Station", "Harbour", "North"] as const;
/** Two working days: what the pilot is to keep. */
const LIMIT = 2 * DAY;

interface Event {
  readonly number: number;
  readonly activity: Activity;
  readonly time: number;
  readonly role: string;
}
interface Case {
  readonly segment: number;
  readonly counter: number;
  readonly events: Event[];
}

/** Every twelfth refund of January to September 2026 as an event log: 75 of some 900; the same on every machine. */
export function refundLogTable(): SampleTable {
  const cases = refundCases();
  const events = cases.flatMap((one) => one.events.toSorted((a, b) => a.time - b.time));
  const names = Object.values(ACTIVITIES).map(([name]) => name);
  const roles = [...new Set(events.map(({ role }) => role))];
  const keys = Object.keys(ACTIVITIES);
  const columns: readonly (readonly [name: string, column: DatasetColumn])[] = [
    [
      "case",
      coded(
        events.map(({ number }) => number),
        cases.map((_, at) => `R-${String(at + 1).padStart(3, "0")}`),
      ),
    ],
    [
      "activity",
      coded(
        events.map(({ activity }) => keys.indexOf(activity)),
        names,
      ),
    ],
    ["time", { values: Float64Array.from(events, ({ time }) => time * MINUTE), dictionary: null }],
    [
      "role",
      coded(
        events.map(({ role }) => roles.indexOf(role)),
        roles,
      ),
    ],
    [
      "segment",
      coded(
        events.map(({ number }) => cases[number]?.segment ?? 0),
        SURVEY_SEGMENTS,
      ),
    ],
    [
      "counter",
      coded(
        events.map(({ number }) => cases[number]?.counter ?? 0),
        COUNTERS,
      ),
    ],
  ];
  return {
    datasetId: REFUND_LOG_ID,
    columns: columns.map(([, column]) => column),
    records: [
      {
        id: REFUND_LOG_ID,
        type: "dataset",
        name: "Every twelfth refund, January to September 2026 (made up for this sample)",
        purpose: "events",
        fileName: "refunds-2026.csv",
        sheet: "",
        encoding: "utf-8",
        delimiter: ",",
        rowCount: events.length,
        columns: columns.map(([name, { dictionary }]) => ({
          name,
          label: "",
          kind: dictionary ? "text" : "number",
        })),
        importedOn: "2026-10-30",
        dropped: ["account"],
        pseudonymous: [],
        order: "a3",
      },
      {
        id: REFUND_LOG,
        type: "eventLog",
        name: "Refunds 2026, every twelfth",
        datasetId: REFUND_LOG_ID,
        caseColumn: "case",
        activityColumn: "activity",
        timeColumn: "time",
        startColumn: "",
        resourceColumn: "role",
        lifecycleColumn: "",
        attributes: ["segment", "counter"],
        blueprintId: REFUND_AS_IS,
        activities: Object.values(ACTIVITIES).map(([name, step]) => ({
          name,
          stepId: `${REFUND_AS_IS}.${step}`,
        })),
        limit: LIMIT,
        standsFor: EVERY,
        order: "a0",
      },
    ],
  };
}

const coded = (codes: readonly number[], words: readonly string[]): DatasetColumn => ({
  values: Uint32Array.from(codes, (code) => code + 1),
  dictionary: ["", ...words],
});

function refundCases(): Case[] {
  const random = seededRandom(20260105);
  const dealt = <T>(counts: readonly (readonly [T, number])[]): T[] =>
    seededShuffle(
      counts.flatMap(([value, count]) => new Array<T>(count).fill(value)),
      random,
    );
  const segments = dealt([
    [0, 44],
    [1, 23],
    [2, 8],
  ]);
  const counters = dealt([
    [0, 31],
    [1, 19],
    [2, 15],
    [3, 10],
  ]);
  const kinds = dealt([
    ["quick", QUICK],
    ["incomplete", INCOMPLETE],
    ["usual", CASES - QUICK - INCOMPLETE],
  ]);
  return kinds.map((kind, number) => {
    const day = FIRST_DAY + number * 3.55;
    const events = kind === "quick" ? quickCase(number, day) : usualCase(number, day, kind, random);
    return { segment: segments[number] ?? 0, counter: counters[number] ?? 0, events };
  });
}

/** Days and minutes since 1970: Monday 5 January 2026, and a Thursday at ten to count weeks from. */
const FIRST_DAY = 20458;
const A_THURSDAY = (FIRST_DAY + 3) * DAY + 10 * HOUR;
const WEEK = 7 * DAY;

/** The next moment on a working day between nine and five. */
function working(time: number, random: () => number): number {
  let day = Math.floor(time / DAY);
  let minute = Math.round(time - day * DAY);
  if (minute >= 17 * HOUR) {
    day += 1;
    minute = 9 * HOUR + Math.floor(random() * 3 * HOUR);
  } else if (minute < 9 * HOUR) minute = 9 * HOUR + Math.floor(random() * 3 * HOUR);
  while ((day - FIRST_DAY + 7000) % 7 > 4) day += 1;
  return day * DAY + minute;
}

function usualCase(number: number, day: number, kind: string, random: () => number): Event[] {
  let time = working(day * DAY + (9 + 8 * random()) * HOUR, random);
  const events: Event[] = [];
  const add = (activity: Activity, wait: number, role: string) => {
    time = working(time + wait, random);
    events.push({ number, activity, time, role });
  };
  add("asked", 0, "Client");
  add("handedOut", 4 + Math.floor(random() * 9), "Front desk");
  const fill = () => {
    add("brought", (0.4 + 1.8 * random()) * DAY, "Client");
    add("checked", 3 + Math.floor(random() * 8), "Front desk");
  };
  fill();
  if (kind === "incomplete") {
    add("handedOut", 2 + Math.floor(random() * 5), "Front desk");
    fill();
  }
  for (const [activity, median, spread, role] of SIGNATURES) {
    add(activity, median * DAY * growth(spread * seededNormal(random)), role);
  }
  const run = A_THURSDAY + Math.ceil((time - A_THURSDAY) / WEEK) * WEEK;
  if (random() < 0.6) {
    const asks = working(time + 0.5 * (run - time) * random(), random);
    if (asks < run) events.push({ number, activity: "cashier", time: asks, role: "Cashier" });
  }
  time = run;
  events.push({ number, activity: "bankRun", time, role: "Accounts" });
  add("received", DAY + Math.floor(random() * 3 * HOUR), "Client");
  if (random() < 0.4) add("told", random() * 2 * DAY, "Front desk");
  return events;
}

/** On a Tuesday afternoon; all who sign are in the house on Wednesday, the bank run is on Thursday. */
function quickCase(number: number, day: number): Event[] {
  const week = Math.floor((day - FIRST_DAY) / 7);
  const asked = (FIRST_DAY + 1 + week * 7) * DAY + 15 * HOUR + 10 * (number % 6);
  const run = A_THURSDAY + week * WEEK;
  const steps: readonly (readonly [Activity, time: number, role: string])[] = [
    ["asked", asked, "Client"],
    ["handedOut", asked + 6, "Front desk"],
    ["brought", asked + 25, "Client"],
    ["checked", asked + 31, "Front desk"],
    ["sent", run - 24 * HOUR, "Front desk"],
    ["rateDesk", run - 23 * HOUR, "Rate desk"],
    ["editor", run - 22 * HOUR, "Editor"],
    ["publisher", run - 19 * HOUR, "Publisher"],
    ["accounts", run - 18 * HOUR, "Accounts"],
    ["bankRun", run, "Accounts"],
    ["received", run + 3 * HOUR, "Client"],
  ];
  return steps.map(([activity, time, role]) => ({ number, activity, time, role }));
}

/** e to the power of x by multiplication alone, so that no machine's exponential takes part. */
function growth(x: number): number {
  let value = 1 + x / 1024;
  for (let doubling = 0; doubling < 10; doubling++) value *= value;
  return value;
}
