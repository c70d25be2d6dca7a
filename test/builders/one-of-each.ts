import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { ServiceBuilder } from "./service.ts";

/** The smallest engagement that holds a record of every type, a picture, and a column of numbers and one of words. */
export function oneOfEach(): EngagementContents {
  const service = new ServiceBuilder()
    .blueprint("b")
    .step("b", "ask", "client", {
      touchPointId: "tp",
      workTime: { kind: "pert", minimum: 1, mode: 2, maximum: 5, source: "measured" },
      waitTime: { kind: "lognormal", median: 60, p90: 240, source: "estimated" },
      failPoint: { description: "Nobody answers", severity: 7, occurrence: 3, detection: 2, recovery: "" },
      feeling: -1,
    })
    .step("b", "answer", "frontstage")
    .flow("b", "ask", "answer", { label: "by phone", probability: 0.5 })
    .blueprint("inside", "to-be")
    .step("inside", "look-up", "inside-backstage", {
      owner: "Mara",
      segmentIds: ["seg"],
      feelings: "Left alone",
      pictureIds: ["logo"],
    })
    .add(...records);
  const numbers = { values: Float64Array.of(1, Number.NaN, 7), dictionary: null };
  const words = { values: Uint32Array.of(0, 1, 1), dictionary: ["", "Agency"] };
  return {
    revision: 12,
    records: service.records.map((record) => {
      if (record.id === "e") return engagement;
      return record.id === "inside" ? ({ ...record, parentStepId: "answer" } as AnyRecord) : record;
    }),
    assets: new Map([["logo", new Uint8Array([137, 80, 78, 71])]]),
    columns: new Map([["survey", [numbers, words]]]),
  };
}

const engagement = newEngagement("e", { name: "Area newspaper", clientLogoId: "logo" });
const scale = { minimum: 1, maximum: 7, missing: ["n/a"], codes: [{ from: "agree", to: 4 }], shift: -1 };

const records: readonly AnyRecord[] = [
  { id: "logo", type: "asset", name: "logo.png", mediaType: "image/png", size: 4, sha256: "0".repeat(64) },
  {
    id: "seg",
    type: "segment",
    name: "Agency",
    description: "",
    needs: "",
    share: 0.2,
    value: null,
    pictureId: null,
    quote: "",
    order: "a0",
  },
  {
    id: "persona",
    type: "segment",
    name: "Regular",
    description: "",
    needs: "",
    share: null,
    value: 720,
    pictureId: "logo",
    quote: "Say so in spring",
    order: "a1",
  },
  {
    id: "chosen-rows",
    type: "journey",
    name: "Complain",
    description: "",
    hiddenRows: ["pictures", "gains"],
    order: "a1",
  },
  {
    id: "experience",
    type: "experience",
    stepId: "ask",
    segmentId: "seg",
    thoughts: "",
    feelings: "Annoyed",
    feeling: -2,
    pain: "Nine rings",
    gain: "",
    quote: "",
  },
  {
    id: "note",
    type: "note",
    blueprintId: "b",
    laneId: "client",
    stageId: "s1",
    x: 8,
    y: -4,
    width: 160,
    height: 96,
    text: "Ask the desk",
    colour: "yellow",
  },
  {
    id: "comment",
    type: "comment",
    targetId: "note",
    replyToId: null,
    author: "Mara",
    writtenAt: "2026-11-26T01:20:00Z",
    text: "Done",
    resolved: true,
  },
  { id: "link", type: "link", sourceId: "ask", targetId: "opportunity", label: "shows up in" },
  {
    id: "tp",
    type: "touchPoint",
    name: "Asking",
    stage: "",
    channel: "Phone",
    class: "critical",
    classReason: "",
    owner: "Desk",
    promise: "At once",
    order: "a0",
  },
  {
    id: "rubric",
    type: "rubric",
    name: "Conduct",
    description: "",
    minimum: 1,
    maximum: 5,
    items: [
      { id: "prompt", name: "Prompt", description: "", weight: 1, anchors: [{ score: 1, text: "No" }] },
    ],
    order: "a0",
  },
  {
    id: "sheet",
    type: "scoreSheet",
    rubricId: "rubric",
    observer: "Mara",
    date: "2026-11-24",
    segmentId: "seg",
    notes: "",
    order: "a0",
  },
  {
    id: "score",
    type: "score",
    sheetId: "sheet",
    touchPointId: "tp",
    itemId: "prompt",
    expectation: 5,
    perception: 2,
    notObserved: false,
    evidence: "Rang nine times",
  },
  {
    id: "survey",
    type: "dataset",
    name: "Survey",
    fileName: "survey.csv",
    encoding: "utf-8",
    delimiter: ",",
    rowCount: 3,
    columns: [
      { name: "Asking", kind: "number" },
      { name: "Segment", kind: "text" },
    ],
    importedOn: "2026-11-24",
    order: "a0",
  },
  {
    id: "mapping",
    type: "surveyMapping",
    name: "Survey",
    datasetId: "survey",
    questions: [{ column: "Asking", role: "perception", touchPointId: "tp", reversed: false, ...scale }],
    order: "a0",
  },
  {
    id: "opportunity",
    type: "opportunity",
    title: "Nobody answers",
    description: "",
    evidence: "",
    touchPointIds: ["tp"],
    stepIds: ["ask"],
    impact: 5,
    effort: 2,
    status: "open",
    order: "a0",
  },
  {
    id: "idea",
    type: "idea",
    title: "Call back",
    description: "",
    opportunityIds: ["opportunity"],
    changeIds: ["ask"],
    order: "a0",
  },
  {
    id: "plan",
    type: "prototypePlan",
    name: "Call back at the counter",
    scope: "",
    blueprintId: "b",
    stepIds: ["ask"],
    fidelity: "live-pilot",
    segmentId: "seg",
    site: "",
    startDate: "2027-01-11",
    endDate: "",
    owner: "",
    people: "",
    material: "",
    risks: "",
    cost: 100,
    hypotheses: [
      {
        id: "hypothesis",
        change: "the desk calls back",
        measure: "Calls answered",
        kind: "proportion",
        unit: "share",
        touchPointId: "tp",
        baseline: 0.1,
        target: 0.8,
        minimum: 0.6,
        deviation: null,
      },
    ],
    power: 0.8,
    significance: 0.05,
    looks: 1,
    population: 400,
    decisionRule: "",
    order: "a0",
  },
  {
    id: "report",
    type: "report",
    kind: "redesign-proposal",
    title: "Call back",
    subtitle: "",
    preparedFor: "",
    date: "2026-11-24",
    summary: "",
    request: "",
    asIsId: "b",
    toBeId: null,
    planId: "plan",
    order: "a0",
  },
];
