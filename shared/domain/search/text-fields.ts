import { RUNGS } from "../blueprint/fail-point.ts";
import type { AnyRecord, RecordTypeName } from "../records.ts";

/** Where a text stands in a record: a field, or a field of a part (`failPoint.recovery`, `hypotheses.0.change`). */
export type TextPath = string;

export interface RecordText {
  readonly path: TextPath;
  /** The field's name as people call it. */
  readonly field: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, string>>;

/** Every field that holds words of people, by record type, with what people call it. Ids, keys and choices are none. */
export const TEXT_FIELDS: Readonly<Partial<Record<RecordTypeName, Fields>>> = {
  engagement: {
    name: "Name",
    description: "Description",
    clientName: "Client",
    consultantName: "Consultant",
    consultantFirm: "Firm",
    version: "Version",
    confidentiality: "Confidentiality",
  },
  segment: { name: "Name", description: "Description", needs: "Needs", quote: "Quote" },
  journey: { name: "Name", description: "Description", favourReason: "Why this to-be" },
  blueprint: { name: "Name" },
  lane: { name: "Lane", subtitle: "Second line" },
  stage: { name: "Stage" },
  step: {
    title: "Title",
    role: "Role",
    owner: "Owner",
    channel: "Channel",
    "failPoint.description": "Fail point",
    "failPoint.recovery": "Recovery",
    "failPoint.noticed": "How it is noticed",
    ...Object.fromEntries(RUNGS.map((rung) => [`failPoint.ladder.${rung}`, "Recovery"])),
    "failPoint.authority": "Who may settle it",
    "failPoint.whys.*.answer": "Why it goes wrong",
    "failPoint.prevention": "Prevention",
    control: "Internal control",
    successPoint: "Critical success point",
    thoughts: "Thoughts",
    feelings: "Feelings",
    pain: "Pain",
    gain: "Gain",
    quote: "Quote",
    notes: "Notes",
  },
  flow: { label: "Label" },
  touchPoint: {
    name: "Name",
    stage: "Stage",
    channel: "Channel",
    classReason: "Why this class",
    owner: "Owner",
    promise: "Promise",
    feedbackChannel: "Feedback channel",
  },
  policy: { name: "Name", description: "Description", source: "Source", owner: "Owner" },
  clause: {
    title: "Title",
    wording: "Wording",
    owner: "Owner",
    control: "Internal control",
    decisionReason: "Why this decision",
    newWording: "New wording",
    replacingControl: "Control that replaces it",
    quickReference: "Quick reference",
  },
  clauseFinding: { note: "Finding" },
  strategy: {
    vision: "Vision",
    mission: "Mission",
    serviceDirection: "Service direction",
    slogan: "Slogan",
    owner: "Owner",
    communicationsPlan: "Communications plan",
  },
  serviceValue: { name: "Value", meaning: "Meaning" },
  initiative: { name: "Name", description: "Description", owner: "Owner", stanceReason: "Why" },
  segmentRule: { text: "Segment rule", reason: "Why" },
  calendar: { name: "Name" },
  standard: { name: "Name", fromRole: "From", toRole: "To", measure: "Measure", owner: "Owner" },
  promise: { text: "Promise", saidAt: "Where it is said", owner: "Owner" },
  resourcePool: { name: "Name", role: "Role" },
  experience: {
    thoughts: "Thoughts",
    feelings: "Feelings",
    pain: "Pain",
    gain: "Gain",
    quote: "Quote",
  },
  note: { text: "Note" },
  comment: { author: "Author", text: "Comment" },
  link: { label: "Label" },
  rubric: { name: "Name", description: "Description", "items.*.name": "Item", "items.*.description": "Item" },
  scoreSheet: { observer: "Observer", round: "Round", notes: "Notes" },
  score: { evidence: "Evidence" },
  surveyMapping: { name: "Name", waveName: "Wave" },
  aggregateScore: { segment: "Segment", waveName: "Wave", source: "Source" },
  verbatim: { text: "Verbatim", channel: "Channel", segment: "Segment" },
  verbatimMapping: { name: "Name" },
  eventLog: { name: "Name" },
  pinnedChart: { title: "Title", note: "Note" },
  suppression: { reason: "Reason" },
  opportunity: {
    title: "Title",
    description: "Description",
    evidence: "Evidence",
    "evidenceLinks.*.words": "Evidence",
    decisionReason: "Reason of the decision",
    decidedBy: "Decided by",
  },
  idea: { title: "Title", description: "Description" },
  prediction: { reason: "Why", author: "Who predicts it" },
  cause: { text: "Cause", evidence: "Evidence" },
  brainstorm: { question: "Question" },
  brainstormCard: { text: "Card", author: "Author" },
  brainstormCluster: { title: "Cluster", reason: "Reason" },
  brainstormBallot: { voter: "Voter" },
  setAside: { reason: "Reason" },
  trainingNeed: {
    role: "Role",
    what: "What is learnt",
    howTaught: "How it is taught",
    howChecked: "How it is checked",
    owner: "Owner",
  },
  rolloutWave: {
    name: "Wave",
    site: "Place",
    owner: "Owner",
    feedbackChannel: "Where clients answer",
    feedbackReader: "Who reads it",
    feedbackRhythm: "How often",
  },
  communication: { message: "Message", channel: "Channel", owner: "Owner", feedback: "Feedback" },
  waveReview: { about: "Review", owner: "Owner", found: "What was found" },
  followedMeasure: {
    name: "Measure",
    about: "How it is counted",
    unit: "Unit",
    owner: "Owner",
    "points.*.note": "Note",
  },
  scheduleTask: { name: "Name", owner: "Owner", note: "Note" },
  assumption: { text: "Assumption", value: "Value", source: "Source", owner: "Owner" },
  valueCase: { name: "Name" },
  valueNumber: { line: "Cost or saving" },
  prototypePlan: {
    name: "Name",
    scope: "Scope",
    site: "Site",
    owner: "Owner",
    people: "People",
    material: "Material",
    risks: "Risks",
    decisionRule: "Decision rule",
    "hypotheses.*.change": "Change",
    "hypotheses.*.measure": "Measure",
    "hypotheses.*.unit": "Unit",
    "hypotheses.*.results.*.source": "Source",
    "amendments.*.reason": "Reason",
    "decision.by": "Decided by",
    "decision.reason": "Reason",
    "fineTunes.*.feedback": "Feedback",
    "fineTunes.*.change": "Change",
    "fineTunes.*.owner": "Owner",
    "riskControls.*.risk": "Risk",
    "riskControls.*.control": "Control",
    "riskControls.*.owner": "Owner",
  },
  report: {
    title: "Title",
    subtitle: "Subtitle",
    preparedFor: "Prepared for",
    summary: "Summary",
    request: "Request",
    watermark: "Watermark",
  },
  reportText: { title: "Title", text: "Text" },
};

/** The texts of a record that are not empty. */
export function* textsOf(record: AnyRecord): Generator<RecordText> {
  for (const [pattern, field] of Object.entries(TEXT_FIELDS[record.type] ?? {})) {
    for (const path of pathsOf(record, pattern)) {
      const text = textAt(record, path);
      if (text !== undefined && text !== "") yield { path, field, text };
    }
  }
}

function* pathsOf(record: AnyRecord, pattern: string): Generator<TextPath> {
  const [list = "", ...rest] = pattern.split(".*.");
  if (rest.length === 0) {
    yield pattern;
    return;
  }
  const parts = valueAt(record, list);
  if (!Array.isArray(parts)) return;
  for (const index of parts.keys()) yield* pathsOf(record, `${list}.${index}.${rest.join(".*.")}`);
}

export function textAt(record: AnyRecord, path: TextPath): string | undefined {
  const value = valueAt(record, path);
  return typeof value === "string" ? value : undefined;
}

function valueAt(record: AnyRecord, path: TextPath): unknown {
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The record with another text there; parts that do not change stay the same objects. */
export const withText = <T extends object>(record: T, path: TextPath, text: string): T =>
  set(record, path.split("."), text) as T;

function set(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(key), set(value[Number(key)], rest, text));
  const held = value as Record<string, unknown>;
  return { ...held, [key]: set(held[key], rest, text) };
}

/** Whether a search may change what stands there. */
export const isTextPath = (type: RecordTypeName, path: TextPath): boolean =>
  Object.keys(TEXT_FIELDS[type] ?? {}).includes(path.replaceAll(/\.\d+\./g, ".*."));
