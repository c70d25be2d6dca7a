import type { Assumption, RolloutWave, TrainingNeed } from "../../plan/records.ts";
import { BOOKING_TO_BE } from "./booking-to-be.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";
import { standardId } from "./standards.ts";

const stepsOf = (blueprintId: string, ...steps: readonly string[]) =>
  steps.map((step) => `${blueprintId}.${step}`);

/** What is learnt before the pilot, what goes live after it, and what its money rests on. */
export const rolloutRecords: readonly (TrainingNeed | RolloutWave | Assumption)[] = [
  {
    id: "training.desk",
    type: "trainingNeed",
    role: "Front desk",
    what: "Quotes from the rate book, fills in the form from the ledger, agrees refunds up to 200 EUR, rings before it closes",
    stepIds: [
      ...stepsOf(REFUND_TO_BE, "complete", "searches"),
      ...stepsOf(BOOKING_TO_BE, "quotes", "looks-up", "hands-out", "same-day"),
    ],
    standardIds: [standardId("quote-same-day"), standardId("quote-right")],
    clauseIds: [],
    howTaught: "Half a day at the counter before it opens, with refunds of last month",
    byDate: "2027-01-08",
    howChecked: "Three cases played through at the counter",
    owner: "Head of client service",
    done: false,
    order: "a0",
  },
  {
    id: "training.accounts",
    type: "trainingNeed",
    role: "Accounts",
    what: "Approves what is above 200 EUR on the same day, releases a run every working day, reads the sample",
    stepIds: [
      ...stepsOf(REFUND_TO_BE, "sign-accounts", "bank-run", "control"),
      ...stepsOf(BOOKING_TO_BE, "approvals", "bank-run", "control"),
    ],
    standardIds: [standardId("refund-three-weeks")],
    clauseIds: [],
    howTaught: "Side by side with the consultant at the first two runs",
    byDate: "2027-01-08",
    howChecked: "A run and a sample of old refunds read with a consultant",
    owner: "Accounts",
    done: false,
    order: "a1",
  },
  {
    id: "wave.market-street",
    type: "rolloutWave",
    name: "Refunds at Market Street for good",
    site: "Market Street counter",
    segmentId: null,
    date: "",
    owner: "Head of client service",
    standardsInPlace: false,
    feedbackOpen: true,
    feedbackChannel: "A card with the refund letter, to answer by e-mail or at the counter",
    feedbackReader: "Head of client service",
    feedbackRhythm: "every Friday",
    order: "a0",
  },
  {
    id: "wave.all-counters",
    type: "rolloutWave",
    name: "Refunds and binding quotes at all counters",
    site: "Station, Harbour, North",
    segmentId: null,
    date: "",
    owner: "",
    standardsInPlace: false,
    feedbackOpen: false,
    feedbackChannel: "",
    feedbackReader: "",
    feedbackRhythm: "",
    order: "a1",
  },
  {
    id: "assumption.refunds",
    type: "assumption",
    text: "Refunds asked for in a year",
    value: "1,200",
    source: "Log of January to September 2026: some 900",
    owner: "Accounts",
    order: "a0",
  },
  {
    id: "assumption.hour",
    type: "assumption",
    text: "An hour of the front desk",
    value: "42 EUR",
    source: "Budget of 2026",
    owner: "Accounts",
    order: "a1",
  },
  {
    id: "assumption.calls",
    type: "assumption",
    text: "Calls a case that fall away",
    value: "2 of 2.4",
    source: "",
    owner: "Head of client service",
    order: "a2",
  },
];
