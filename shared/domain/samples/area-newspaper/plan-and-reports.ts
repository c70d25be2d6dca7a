import { type PrototypePlan, UNTRIED } from "../../plan/records.ts";
import type { Report } from "../../report/records.ts";
import { BOOKING_AS_IS } from "./booking-as-is.ts";
import { BOOKING_TO_BE } from "./booking-to-be.ts";
import { REFUND_AS_IS } from "./refund-as-is.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";
import { touchPointId } from "./touch-points.ts";

export const PLAN_ID = "plan.market-street";

export const prototypePlan: PrototypePlan = {
  id: PLAN_ID,
  type: "prototypePlan",
  name: "Refunds within two working days, Market Street counter",
  scope:
    "Refunds within two working days and a call on the day of the request, tried live with all clients who ask for a refund at the Market Street counter. Prices, quotes and the other three counters stay as they are.",
  blueprintId: REFUND_TO_BE,
  stepIds: ["asks", "complete", "searches", "asks-where", "sign-accounts", "bank-run", "gets"].map(
    (step) => `${REFUND_TO_BE}.${step}`,
  ),
  fidelity: "live-pilot",
  segmentId: null,
  site: "Market Street counter",
  startDate: "2027-01-11",
  endDate: "2027-03-05",
  owner: "Head of client service",
  people: "Front desk (6), Accounts (2), one consultant at the counter on the first three days",
  material:
    "The one-signature form, a list of open refunds on the desk's screens, a card with what to say and when to call",
  risks: "",
  cost: 6400,
  hypotheses: [
    {
      id: "hypothesis.two-days",
      change: "the desk alone agrees refunds up to 200 EUR, and accounts approve those above",
      measure: "Refunds paid within two working days",
      kind: "proportion",
      unit: "share of refunds",
      touchPointId: touchPointId("getting-money"),
      baseline: 0.04,
      target: 0.8,
      minimum: 0.6,
      deviation: null,
      results: [],
    },
    {
      id: "hypothesis.same-day",
      change: "the desk calls on the day of the request",
      measure: "Gap at “Hearing where it stands”",
      kind: "mean",
      unit: "points on 1–7",
      touchPointId: touchPointId("hearing-where"),
      baseline: -1.2,
      target: -0.3,
      minimum: -1.2,
      deviation: 1.69,
      results: [],
    },
  ],
  power: 0.8,
  significance: 0.05,
  looks: 1,
  population: null,
  decisionRule: "",
  ...UNTRIED,
  riskControls: [
    {
      id: "risk.wrong-refund",
      risk: "A refund that should not have been paid.",
      control:
        "The desk agrees no more than 200 EUR, and every pilot refund is read again each Friday; the monthly sample of 5 % begins with the roll-out.",
      owner: "Accounts",
    },
    {
      id: "risk.too-few",
      risk: "Too few refunds in eight weeks.",
      control: "The pilot runs on, and nobody looks at the result before the number agreed is there.",
      owner: "Head of client service",
    },
  ],
  order: "a0",
};

/** A cheap prototype before the pilot: what the desk says on the phone, played with clients who have no refund open. */
export const rolePlayPlan: PrototypePlan = {
  id: "plan.call",
  type: "prototypePlan",
  name: "What the desk says on the day, role play",
  scope:
    "The call of the same day, played at a desk with advertisers who were asked at the counter. Nobody's money is in it: we want to know whether the words are understood before anybody relies on them.",
  blueprintId: REFUND_TO_BE,
  stepIds: [`${REFUND_TO_BE}.searches`, `${REFUND_TO_BE}.asks-where`],
  fidelity: "role-play",
  segmentId: null,
  site: "Training room, Market Street",
  startDate: "2026-10-12",
  endDate: "2026-10-23",
  owner: "Head of client service",
  people: "Front desk (2), one consultant who writes down what clients repeat",
  material: "The card with what to say",
  risks: "",
  cost: 450,
  hypotheses: [
    {
      id: "hypothesis.repeats",
      change: "the desk says the day and the sum, in this order",
      measure: "Clients who can repeat day and sum",
      kind: "proportion",
      unit: "share of clients",
      touchPointId: touchPointId("hearing-where"),
      baseline: null,
      target: 0.9,
      minimum: 0.7,
      deviation: null,
      results: [
        {
          look: 1,
          date: "2026-10-16",
          n: 24,
          successes: 19,
          mean: null,
          deviation: null,
          source: "written down after each call",
        },
        {
          look: 2,
          date: "2026-10-23",
          n: 52,
          successes: 46,
          mean: null,
          deviation: null,
          source: "written down after each call",
        },
      ],
    },
  ],
  power: 0.8,
  significance: 0.05,
  looks: 2,
  population: null,
  decisionRule: "",
  ruleFixedAt: "2026-10-09T13:20:00.000Z",
  amendments: [],
  decision: {
    taken: "go",
    date: "2026-10-26",
    by: "Head of client service",
    reason: "The second look clears the minimum. The card goes into the pilot as it now is.",
  },
  fineTunes: [
    {
      id: "tune.order",
      date: "2026-10-13",
      feedback: "Clients remember the sum and forget the day.",
      change: "The day comes first, and again at the end of the call.",
      stepId: `${REFUND_TO_BE}.searches`,
      round: 1,
      owner: "Front desk",
      done: true,
    },
    {
      id: "tune.voice-mail",
      date: "2026-10-20",
      feedback: "Nobody answers at noon, and the voice mail says nothing of money.",
      change: "A second try after five, then a short message without the sum.",
      stepId: null,
      round: 2,
      owner: "Front desk",
      done: false,
    },
  ],
  riskControls: [
    {
      id: "risk.believed",
      risk: "A client takes the played call for a real one.",
      control: "The consultant says before and after that it is a rehearsal, and gives a card that says so.",
      owner: "Consultant",
    },
  ],
  order: "a1",
};

export const reports: readonly Report[] = [
  {
    id: "report.proposal",
    type: "report",
    kind: "redesign-proposal",
    title: "Small advertisements that keep their word",
    subtitle: "Redesign proposal for the booking and refund service",
    preparedFor: "the service board",
    date: "2026-11-24",
    summary:
      "Clients who are told one price and billed another lose more than money: four of the five weakest touch points lie between the correction and the refund. The desk is quick and kind, the proof and the print please. What fails is the word that was given.\n\nThe cause is one list. It changed in December 2025 and nobody told the desk: of 412 quotes checked, 157 did not match. The paper then bills the difference, and those who ask for their money back wait almost three weeks for four signatures and a Thursday.\n\nFour changes remove the cause and bring a refund down to less than two working days, with no control given up: one rate book that the desk sees, quotes that bind for 30 days, refunds up to 200 EUR agreed by the desk alone, and a call on the same day.",
    request:
      "Approve a pilot at the Market Street counter for eight weeks from 11 January 2027, with the decision rule fixed today.\n\nName the owner of the rate book, and let quotes bind after the pilot.",
    asIsId: BOOKING_AS_IS,
    toBeId: BOOKING_TO_BE,
    planId: PLAN_ID,
    language: "",
    layout: [],
    watermark: "",
    detail: "full",
    segmentId: null,
    order: "a0",
  },
  {
    id: "report.plan",
    type: "report",
    kind: "prototype-plan",
    title: "Refunds within two working days",
    subtitle: "Prototype plan for the Market Street counter",
    preparedFor: "the service board",
    date: "2026-11-24",
    summary:
      "For eight weeks the desk at Market Street alone agrees refunds up to 200 EUR, and calls every client on the same day. We want to know two things before any other counter changes: are eight in ten refunds paid within two working days, and do clients feel that they know where it stands?\n\nThe sample size, the number of looks and the rule for going on or stopping are written down here before the first client.",
    request:
      "Release six people of the front desk and two of accounts for half a day of training in the week before 11 January, and sign the decision rule of the plan.",
    asIsId: REFUND_AS_IS,
    toBeId: REFUND_TO_BE,
    planId: PLAN_ID,
    language: "",
    layout: [],
    watermark: "",
    detail: "full",
    segmentId: null,
    order: "a1",
  },
];
