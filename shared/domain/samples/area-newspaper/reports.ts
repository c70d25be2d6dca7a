import type { Report, ReportText } from "../../report/records.ts";
import { BOOKING_AS_IS } from "./booking-as-is.ts";
import { BOOKING_TO_BE } from "./booking-to-be.ts";
import { PLAN_ID } from "./plans.ts";
import { REFUND_AS_IS } from "./refund-as-is.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";

/** What a board reads: strategy, standards and the audit of the policies are documents of their own. */
const PROPOSAL_LAYOUT = [
  "cover",
  "contents",
  "summary",
  "report.text.why-now",
  "journeyMap",
  "blueprint",
  "scorecard",
  "evidence",
  "recovery",
  "opportunities",
  "difference",
  "simulation",
  "simulationSheet",
  "planInShort",
  "rollout",
  "schedule",
  "value",
  "method",
  "appendix",
];

const COMMON = {
  type: "report",
  preparedFor: "the service board",
  date: "2026-11-24",
  asIsId: BOOKING_AS_IS,
  toBeId: BOOKING_TO_BE,
  planId: PLAN_ID,
  language: "",
  layout: [],
  watermark: "",
  detail: "full",
  segmentId: null,
} as const satisfies Partial<Report>;

const reports: readonly Report[] = [
  {
    ...COMMON,
    id: "report.proposal",
    kind: "redesign-proposal",
    title: "Small advertisements that keep their word",
    subtitle: "Redesign proposal for the booking and refund service",
    summary:
      "Clients who are told one price and billed another lose more than money: four of the five weakest touch points lie between the correction and the refund. The desk is quick and kind, the proof and the print please. What fails is the word that was given.\n\nThe cause is one list. It changed in December 2025 and nobody told the desk: of 412 quotes checked, 157 did not match. The paper then bills the difference, and those who ask for their money back wait almost three weeks for four signatures and a Thursday.\n\nFour changes remove the cause and bring a refund down to less than two working days, with no control given up: one rate book that the desk sees, quotes that bind for 30 days, refunds up to 200 EUR agreed by the desk alone, and a call on the same day.",
    request:
      "Approve a pilot at the Market Street counter for eight weeks from 11 January 2027, with the decision rule fixed today.\n\nName the owner of the rate book, and let quotes bind after the pilot.",
    layout: PROPOSAL_LAYOUT,
    detail: "short",
    order: "a0",
  },
  {
    ...COMMON,
    id: "report.plan",
    kind: "prototype-plan",
    title: "Refunds within two working days",
    subtitle: "Prototype plan for the Market Street counter",
    summary:
      "For eight weeks the desk at Market Street alone agrees refunds up to 200 EUR, and calls every client on the same day. We want to know two things before any other counter changes: are eight in ten refunds paid within two working days, and do clients feel that they know where it stands?\n\nThe sample size, the number of looks and the rule for going on or stopping are written down here before the first client.",
    request:
      "Release six people of the front desk and two of accounts for half a day of training in the week before 11 January, and sign the decision rule of the plan.",
    asIsId: REFUND_AS_IS,
    toBeId: REFUND_TO_BE,
    order: "a1",
  },
  {
    ...COMMON,
    id: "report.board",
    kind: "executive",
    title: "Small advertisements: what to decide",
    subtitle: "One page for the service board",
    summary:
      "Four of the five weakest touch points lie between the correction and the refund. What fails there is the word that was given: 157 of 412 quotes did not match the list in force, and money that is owed comes back after almost three weeks.\n\nFour changes remove the cause, with no control given up.",
    request:
      "Approve the pilot at the Market Street counter from 11 January 2027, and name the owner of the rate book.",
    order: "a2",
  },
  {
    ...COMMON,
    id: "report.workshop",
    kind: "workshop-record",
    title: "How the money comes back in two days",
    subtitle: "Record of the workshop on refunds",
    preparedFor: "all who took part",
    date: "2026-11-05",
    summary:
      "Six people of the front desk, accounts and the advertising department looked at why refunds take three weeks, and at what a client needs to know meanwhile.",
    request: "Tell us by the end of the week what was said and is missing here.",
    order: "a3",
  },
  {
    ...COMMON,
    id: "report.audit",
    kind: "policy-audit",
    title: "The rules of small advertisements",
    subtitle: "Audit of the policies that clients meet",
    summary:
      "Every clause that a client meets was asked the same ten questions. Most of what hurts was written to keep money safe, and does not keep it safe.",
    request: "",
    order: "a4",
  },
];

const texts: readonly ReportText[] = [
  {
    id: "report.text.why-now",
    type: "reportText",
    reportId: "report.proposal",
    title: "Why now",
    text: "An advertisement takes **{{lead-time-today}}** from the first question to the bill, and {{work-today}} of it are work. The widest gap of all, *{{widest-gap}}* at “{{widest-gap-at}}”, lies behind it.\n\nThree things come together this winter:\n\n- the rate list has changed, and quotes of the old one are still out;\n- the contract of the booking system ends in March, and what it must hold is written down now;\n- {{respondents}} clients have told us what it costs them, and expect an answer.",
    order: "a0",
  },
];

/** What is handed over, with the words of their own that stand in it. */
export const reportRecords: readonly (Report | ReportText)[] = [...reports, ...texts];
