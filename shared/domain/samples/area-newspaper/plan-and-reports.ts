import type { PrototypePlan } from "../../plan/records.ts";
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
    "Refunds within two working days and quotes that bind, tried live at the Market Street counter with one-off advertisers. The other three counters keep today's way and are compared.",
  blueprintId: REFUND_TO_BE,
  stepIds: ["asks", "complete", "searches", "asks-where", "sign-accounts", "bank-run", "gets", "control"].map(
    (step) => `${REFUND_TO_BE}.${step}`,
  ),
  fidelity: "live-pilot",
  segmentId: "segment.one-off",
  site: "Market Street counter",
  startDate: "2027-01-11",
  endDate: "2027-02-19",
  owner: "Head of client service",
  people: "Front desk (6), Accounts (2), one consultant at the counter on the first three days",
  material:
    "The rate book on the desk's screens, the one-signature form, a card with what to say and when to call",
  risks:
    "A refund that should not have been paid: the limit is 200, and every pilot refund is read again each Friday. Too few refunds in six weeks: extend by two weeks before looking at the result.",
  cost: 6400,
  hypotheses: [
    {
      id: "hypothesis.two-days",
      change: "refunds under 200 need one approval by the desk and none above it",
      measure: "Refunds paid within two working days",
      kind: "proportion",
      unit: "share of refunds",
      touchPointId: touchPointId("getting-money"),
      baseline: 0.04,
      target: 0.8,
      minimum: 0.7,
      deviation: null,
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
      minimum: -0.8,
      deviation: 1.4,
    },
  ],
  power: 0.8,
  significance: 0.05,
  looks: 1,
  population: null,
  decisionRule: "",
  order: "a0",
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
      "Clients who are told one price and billed another lose more than money: four of the five weakest touch points lie between the correction and the refund. The desk is quick and kind, the proof and the print please. What fails is the word that was given.\n\nThe cause is one list. It changed in December 2025 and nobody told the desk: of 412 quotes checked, 157 did not match. The paper then bills the difference, and those who ask for their money back wait almost three weeks for four signatures and a Thursday.\n\nThree changes remove the cause and shorten the wait for a refund to less than two working days, without giving up a single control: one rate book that the desk sees, quotes that bind for 30 days, and refunds that the desk agrees under a limit, with a monthly sample of 5 % in place of three signatures.",
    request:
      "Approve a pilot at the Market Street counter for six weeks from 11 January 2027, with the decision rule fixed today.\n\nName the owner of the rate book, and let quotes bind from the first day of the pilot.",
    asIsId: BOOKING_AS_IS,
    toBeId: BOOKING_TO_BE,
    planId: PLAN_ID,
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
      "For six weeks the Market Street counter agrees refunds under 200 at the desk and calls every client on the same day. We want to know two things before any other counter changes: are eight in ten refunds paid within two working days, and do clients feel that they know where it stands?\n\nThe sample size, the number of looks and the rule for going on, extending or stopping are written down here before the first client.",
    request:
      "Release six people of the front desk and two of accounts for half a day of training in the week before 11 January, and sign the decision rule of the plan.",
    asIsId: REFUND_AS_IS,
    toBeId: REFUND_TO_BE,
    planId: PLAN_ID,
    order: "a1",
  },
];
