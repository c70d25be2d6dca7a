import { UNTAUGHT } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { keptResult, keptVersion } from "./kept-result.ts";
import {
  hypothesis,
  idea,
  log,
  plan,
  reported,
  scored,
  segment,
  survey,
} from "./rule-cases/small-records.ts";
import { initiative, segmentRule, serviceValue, sheet } from "./rule-cases/strategy-records.ts";
import { follows } from "./schedule-records.ts";

const SEGMENTS = ["Agencies", "Families", "Shops"];

/**
 * What is thought of a big service and planned for it: segments and the strategy, what is measured at its touch points,
 * an idea to every second opportunity (each for ten changes of the to-be), a trial, trainings and the roll-out.
 */
export function partsAround(touchPoints: number, changeIds: readonly string[]): readonly AnyRecord[] {
  const records: AnyRecord[] = [
    ...SEGMENTS.map((id, at) => segment(id, { share: 0.3, needs: `They need ${at + 1} answers` })),
    sheet({ segmentIds: SEGMENTS.slice(0, 1) }),
    serviceValue("Honest"),
    serviceValue("Quick", { meaning: "" }),
    initiative("The desk sees the rates"),
    initiative("Cut the desk by two", { stance: null }),
    segmentRule("billing", { segmentId: "Families" }),
    ...log(60 * 24 * 21),
    ...survey("tp0", 40).filter(({ type }) => type === "surveyMapping"),
    ...scored("tp4"),
    plan({
      ...{ blueprintId: "new", cost: 20_000, population: 40, owner: "" },
      hypotheses: [hypothesis({ touchPointId: "tp0" })],
      stepIds: changeIds.slice(0, 10),
    }),
    assumption("Refunds asked for in a year"),
    wave("First counters", "2027-04-01", 0),
    wave("All counters", "2027-06-01", 1),
    scheduleTask("Print the cards", 0),
    scheduleTask("Decision", 1),
    follows("task0", "task1"),
    follows("task1", "wave0"),
    follows("wave0", "wave1"),
    communication("wave0"),
    review("wave0"),
    followed("wave0"),
    valueCase,
    ...["Pilot", "Rates"].map((line, at): AnyRecord => ({ ...valueNumber, id: `number${at}`, line })),
    keptResult({ versions: [keptVersion(600, { blueprintId: "new", isToBe: true })] }),
  ];
  for (let at = 0; at < touchPoints; at += 2) {
    const own = changeIds.slice(at * 5, at * 5 + 10);
    records.push(idea(`idea${at}`, { opportunityIds: [`opportunity${at}`], changeIds: own }));
    records.push({ ...reported(`tp${at}`, 120), id: `told${at}` });
    records.push({ ...rootCause, id: `cause${at}`, opportunityId: `opportunity${at}` });
  }
  for (const [at, role] of ["Front desk", "Accounts"].entries())
    records.push(training(role, changeIds.slice(at, 2_000)));
  return records;
}

const valueCase = {
  id: "value",
  type: "valueCase",
  name: "Answered within a day",
  toBeId: null,
  firstMargin: "later",
  order: "a0",
} as const;

const valueNumber = {
  type: "valueNumber",
  valueCaseId: "value",
  kind: "oneOff",
  cautious: null,
  expected: 20_000,
  hopeful: null,
  assumptionId: null,
  order: "a0",
} as const;

const rootCause = {
  type: "cause",
  parentCauseId: null,
  text: "The desk does not see the rates",
  category: "technology",
  kind: "root",
  evidence: "",
  order: "a0",
} as const;

const training = (role: string, stepIds: readonly string[]): AnyRecord => ({
  id: `training-${role}`,
  type: "trainingNeed",
  role,
  what: "Calls back before it closes",
  stepIds: [...stepIds],
  ...UNTAUGHT,
  byDate: "2027-01-08",
  howChecked: "",
  owner: "Mara",
  done: false,
  order: "a0",
});

const wave = (name: string, date: string, at: number): AnyRecord => ({
  id: `wave${at}`,
  type: "rolloutWave",
  name,
  site: "",
  segmentId: null,
  date,
  owner: "Mara",
  standardsInPlace: true,
  feedbackOpen: true,
  feedbackChannel: "A card with the bill",
  feedbackReader: "Mara",
  feedbackRhythm: "every Friday",
  order: `a${at}`,
});

const scheduleTask = (name: string, at: number): AnyRecord => ({
  id: `task${at}`,
  type: "scheduleTask",
  name,
  kind: at === 0 ? "task" : "milestone",
  start: "2027-03-08",
  workdays: 5,
  owner: "Mara",
  note: "",
  order: `a${at}`,
});

const communication = (waveId: string): AnyRecord => ({
  id: `told-${waveId}`,
  type: "communication",
  waveId,
  audience: "clients",
  segmentId: null,
  message: "You hear on the same day",
  promiseIds: [],
  channel: "A card with the bill",
  date: "",
  daysBefore: 7,
  owner: "Mara",
  state: "planned",
  feedback: "",
  order: "a0",
});

const review = (waveId: string): AnyRecord => ({
  id: `review-${waveId}`,
  type: "waveReview",
  waveId,
  daysAfter: 30,
  date: "",
  about: "Are refunds paid in time?",
  owner: "Mara",
  done: false,
  found: "",
  order: "a0",
});

const followed = (waveId: string): AnyRecord => ({
  id: `followed-${waveId}`,
  type: "followedMeasure",
  name: "Refunds paid in time",
  about: "",
  kind: "share",
  unit: "",
  higherIsBetter: true,
  baseline: null,
  target: 0.9,
  waveId,
  liveOn: "",
  owner: "Accounts",
  source: "entered",
  touchPointId: null,
  standardId: null,
  eventLogId: null,
  points: [{ id: "point", date: "2027-05-07", value: 0.8, n: 20, note: "" }],
  order: "a0",
});

const assumption = (text: string): AnyRecord => ({
  id: "assumption",
  type: "assumption",
  text,
  value: "900",
  source: "",
  owner: "Accounts",
  order: "a0",
});
