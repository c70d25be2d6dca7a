import type { FlowKind, StepKind } from "../blueprint/records.ts";

/** What a step is, within “Now …, no longer …”. */
const STEP_KINDS: Readonly<Record<StepKind, string>> = {
  action: "an action",
  decision: "a decision",
  wait: "a wait",
  approval: "an approval",
  handoff: "a hand-off",
  start: "the start",
  end: "the end",
  evidence: "evidence",
  document: "a document",
};
const FLOW_KINDS: Readonly<Record<FlowKind, string>> = {
  sequence: "what comes next",
  information: "information",
  evidence: "evidence",
  recovery: "a recovery",
};

const insteadOf = (before: string | null): string => (before === null ? "" : ` instead of ${before}`);

/** One part of what a change comes to, as a sentence that a client understands; a side that was empty is null. */
export const changeMessages = {
  kindNow: (before: string, after: string) => `Now ${after}, no longer ${before}`,
  stepKinds: STEP_KINDS,
  flowKinds: FLOW_KINDS,
  wasCalled: (title: string) => `Was “${title}”`,
  movesTo: { laneId: "the lane", stageId: "the stage" },
  moved: (to: string, after: string, before: string | null) =>
    `In ${to} “${after}”${insteadOf(before && `“${before}”`)}`,
  doneBy: (after: string, before: string | null) => `Done by ${after}${insteadOf(before)}`,
  doneByNobody: (before: string) => `No longer done by ${before}`,
  answeredFor: (after: string, before: string | null) => `${after} answers for it${insteadOf(before)}`,
  answeredForNobody: (before: string) => `${before} no longer answers for it`,
  through: (after: string, before: string | null) => `Through ${after}${insteadOf(before)}`,
  throughNone: (before: string) => `No longer through ${before}`,
  forSegments: (after: string) => `Only for ${after}`,
  forAll: "For all segments",
  work: (after: string, before: string | null) => `${after} of work${insteadOf(before)}`,
  noWork: (before: string) => `The ${before} of work fall away`,
  wait: (after: string, before: string | null, isNew: boolean) =>
    `${after} of waiting${before === null && isNew ? ", none today" : insteadOf(before)}`,
  noWait: (before: string) => `The wait of ${before} falls away`,
  signatures: (after: string, count: number, before: string | null) =>
    `${after} ${count === 1 ? "signature" : "signatures"}${insteadOf(before)}`,
  noSignatures: (count: number) => (count === 1 ? "No signature any more" : "No signatures any more"),
  control: (after: string, before: string | null) => `Controlled by: ${after}${insteadOf(before)}`,
  noControl: (before: string) => `No longer controlled by: ${before}`,
  costs: (after: string, before: string | null) => `${after} a case${insteadOf(before)}`,
  noCost: (before: string) => `No longer costs ${before} a case`,
  feels: (after: string, before: string | null) =>
    `Clients are assumed to feel ${after}${before === null ? "" : `, ${before} today`}`,
  feelsNothing: "No feeling is assumed any more",
  failPoint: (after: string) => `What can go wrong: ${after}`,
  noFailPoint: (before: string) => `No longer goes wrong as today: ${before}`,
  recovery: (after: string) => `How the client is won back where it goes wrong: ${after}`,
  noRecovery: (before: string) => `The client is no longer won back as today: ${before}`,
  rungs: {
    acknowledge: "acknowledge it",
    empathise: "empathise",
    apologise: "apologise",
    settle: "settle it",
    exceed: "do more than expected",
    followUp: "follow up",
  },
  ladder: (rungs: string) => `What is done where it goes wrong is said anew: to ${rungs}`,
  noticed: (after: string) => `How it is noticed: ${after}`,
  notNoticed: (before: string) => `No longer noticed as today: ${before}`,
  authority: (role: string, limit: string | null) =>
    `${role} may settle it alone${limit === null ? "" : `, up to ${limit} a case`}`,
  noAuthority: (before: string) => `${before} may no longer settle it alone`,
  cause: (after: string) => `Why it goes wrong: ${after}`,
  noCause: (before: string) => `No longer the reason why it goes wrong: ${before}`,
  prevention: (after: string) => `What prevents it: ${after}`,
  noPrevention: (before: string) => `No longer prevented as today: ${before}`,
  ratings: { severity: "severity", occurrence: "occurrence", detection: "detection" },
  ratingNow: (rating: string, after: string, before: string) => `${rating} ${after} instead of ${before}`,
  rated: (ratings: string) => `What can go wrong, judged from 1 to 10: ${ratings}`,
  mustSucceed: (after: string) => `What has to succeed: ${after}`,
  mustNotSucceed: "Nothing is named that has to succeed",
  momentOfTruth: (is: boolean) => (is ? "Becomes a moment of truth" : "No longer a moment of truth"),
  touchPoint: (after: string, before: string | null) =>
    `The touch point “${after}”${insteadOf(before && `“${before}”`)}`,
  noTouchPoint: (before: string) => `No longer the touch point “${before}”`,
  pool: (after: string, before: string | null) =>
    `Done by the people of “${after}”${insteadOf(before && `“${before}”`)}`,
  noPool: (before: string) => `No longer done by the people of “${before}” in particular`,
  sharesOfSegments: "Single segments go otherwise than today",
  batch: (after: number) =>
    after === 1 ? "No longer done together with other cases" : `${after} cases are done together`,
  handOff: (after: string, before: string | null) =>
    `Under way for ${after}${insteadOf(before)} before it begins`,
  noHandOff: (before: string) => `No longer under way for ${before} before it begins`,
  pain: (after: string) => `A pain that is left: ${after}`,
  noPain: (before: string) => `A pain that ends: ${before}`,
  gain: (after: string) => `What clients gain: ${after}`,
  noGain: (before: string) => `No longer gained: ${before}`,
  subtitle: (after: string) => `Said below its name: ${after}`,
  noSubtitle: "Nothing is said below its name any more",
  band: (after: string) => `Now in the band ${after}`,
  labelled: (after: string, before: string | null) =>
    `Goes by “${after}”${insteadOf(before && `“${before}”`)}`,
  noLabel: (before: string) => `No longer goes by “${before}”`,
  share: (after: string, before: string | null) => `Taken by ${after} of cases${insteadOf(before)}`,
  noShare: (before: string) => `No longer told how many cases take it (${before})`,
  begins: (after: string, before: string | null) =>
    `Comes from “${after}”${insteadOf(before && `“${before}”`)}`,
  leads: (after: string, before: string | null) => `Leads to “${after}”${insteadOf(before && `“${before}”`)}`,
  /** What the consultant wrote for the team, and what clients were heard to say: told on the screen, not in a report. */
  team: {
    notes: "The notes",
    quote: "The client’s words",
    thoughts: "The client’s thoughts",
    feelings: "The client’s feelings in words",
    pictureIds: "The pictures",
  } as Readonly<Record<string, string>>,
  teamChanged: (what: string) => `${what}: changed`,
  teamAdded: (what: string) => `${what}: added`,
  teamRemoved: (what: string) => `${what}: taken out`,
  /** A step that came or went. */
  comes: "New",
  goes: "Falls away",
  withIt: (parts: string) => ` with ${parts}`,
  parts: {
    wait: (time: string) => `${time} of waiting`,
    work: (time: string) => `${time} of work`,
    signatures: (count: string, one: boolean) => `${count} ${one ? "signature" : "signatures"}`,
  },
} as const;
