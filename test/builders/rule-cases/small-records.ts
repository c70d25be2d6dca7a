import type { Segment } from "@shared/domain/engagement/records.ts";
import { type Hypothesis, type PrototypePlan, UNTRIED } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import {
  type Idea,
  NEW_OPPORTUNITY,
  type Opportunity,
  type Prediction,
} from "@shared/domain/redesign/records.ts";
import type { Question, SheetKind } from "@shared/domain/scoring/records.ts";
import { NO_WAVE } from "@shared/domain/scoring/wave-fields.ts";

type Fields<T> = Partial<Omit<T, "id" | "type">>;

export const segment = (id: string, fields: Fields<Segment> = {}): Segment => ({
  name: id,
  description: "",
  needs: "",
  share: null,
  value: null,
  pictureId: null,
  quote: "",
  order: "a0",
  ...fields,
  id,
  type: "segment",
});

export const opportunity = (id: string, fields: Fields<Opportunity> = {}): Opportunity => ({
  title: id,
  ...NEW_OPPORTUNITY,
  touchPointIds: [],
  stepIds: [],
  status: "chosen",
  order: "a0",
  ...fields,
  id,
  type: "opportunity",
});

export const prediction = (touchPointId: string, blueprintId: string): Prediction => ({
  id: `prediction-${touchPointId}`,
  type: "prediction",
  touchPointId,
  blueprintId,
  expected: 6,
  low: null,
  high: null,
  reason: "",
  basis: "judgement",
  author: "",
});

export const idea = (id: string, fields: Fields<Idea> = {}): Idea => ({
  title: id,
  description: "",
  opportunityIds: [],
  causeIds: [],
  changeIds: [],
  order: "a0",
  ...fields,
  id,
  type: "idea",
});

export const hypothesis = (fields: Partial<Hypothesis> = {}): Hypothesis => ({
  id: "h",
  change: "the desk calls back",
  measure: "Calls answered",
  kind: "proportion",
  unit: "share",
  touchPointId: null,
  baseline: 0.5,
  target: 0.7,
  minimum: null,
  deviation: null,
  results: [],
  ...fields,
});

export const plan = (fields: Fields<PrototypePlan> = {}): PrototypePlan => ({
  name: "Pilot",
  scope: "",
  blueprintId: null,
  stepIds: [],
  fidelity: "live-pilot",
  segmentId: null,
  site: "",
  startDate: "",
  endDate: "",
  owner: "Mara",
  people: "",
  material: "",
  risks: "",
  cost: null,
  hypotheses: [hypothesis()],
  power: 0.8,
  significance: 0.05,
  looks: 1,
  population: null,
  decisionRule: "",
  ...UNTRIED,
  order: "a0",
  ...fields,
  id: "plan",
  type: "prototypePlan",
});

const question = (fields: Partial<Question>): Question => ({
  column: "Desk",
  role: "perception",
  touchPointId: null,
  minimum: 1,
  maximum: 7,
  missing: [],
  codes: [],
  shift: 0,
  reversed: false,
  ...fields,
});

/** A survey of so many rows that asks about one touch point. */
export const survey = (
  touchPointId: string,
  rowCount: number,
  fields: Partial<Question> = {},
): AnyRecord[] => [
  {
    id: "data",
    type: "dataset",
    name: "Survey",
    purpose: "survey",
    fileName: "",
    sheet: "",
    encoding: "utf-8",
    delimiter: ",",
    rowCount,
    columns: [{ name: "Desk", label: "", kind: "number" }],
    importedOn: "",
    dropped: [],
    pseudonymous: [],
    order: "a0",
  },
  {
    id: "survey",
    type: "surveyMapping",
    name: "Survey",
    datasetId: "data",
    questions: [question({ touchPointId, ...fields })],
    ...NO_WAVE,
    order: "a0",
  },
];

/** A log of a blueprint, whose cases should keep so many minutes. */
export const log = (limit: number | null, blueprintId = "b"): AnyRecord[] => [
  ...survey("tp", 40).filter(({ type }) => type === "dataset"),
  {
    id: "log",
    type: "eventLog",
    name: "Cases",
    datasetId: "data",
    caseColumn: "Desk",
    activityColumn: "Desk",
    timeColumn: "Desk",
    startColumn: "",
    resourceColumn: "",
    lifecycleColumn: "",
    attributes: [],
    blueprintId,
    activities: [],
    limit,
    standsFor: 1,
    order: "a0",
  },
];

/** A figure without its answers. */
export const reported = (touchPointId: string, n: number | null): AnyRecord => ({
  id: `told-${n}`,
  type: "aggregateScore",
  touchPointId,
  measure: "perception",
  segment: "",
  waveName: "",
  waveDate: "",
  value: 4,
  deviation: null,
  n,
  minimum: 1,
  maximum: 7,
  source: "Annual report",
  order: "a0",
});

/** One observer's (or participant's) score of a touch point. */
export const scored = (touchPointId: string, kind: SheetKind = "observation"): AnyRecord[] => [
  {
    id: "rubric",
    type: "rubric",
    name: "Conduct",
    description: "",
    minimum: 1,
    maximum: 5,
    items: [item],
    order: "a0",
  },
  {
    id: "sheet",
    type: "scoreSheet",
    rubricId: "rubric",
    observer: "Mara",
    date: "",
    segmentId: null,
    notes: "",
    kind,
    round: "",
    order: "a0",
  },
  {
    id: "score",
    type: "score",
    sheetId: "sheet",
    touchPointId,
    itemId: "prompt",
    expectation: null,
    perception: 2,
    notObserved: false,
    evidence: "",
  },
];

const item = { id: "prompt", name: "Prompt", description: "", weight: 1, anchors: [] };

/** A to-be with its own lanes and one stage, under the ids of the as-is with “new-” in front. */
export const toBe = (fields: { branchedFromId?: string | null } = {}): AnyRecord[] => [
  {
    id: "new",
    type: "blueprint",
    journeyId: "j",
    name: "To be",
    kind: "to-be",
    branchedFromId: "b",
    parentStepId: null,
    order: "a1",
    ...fields,
  },
  ...(["client", "frontstage"] as const).map(
    (band): AnyRecord => ({
      id: `new-${band}`,
      type: "lane",
      blueprintId: "new",
      band,
      name: band,
      subtitle: "",
      order: "a0",
      originId: band,
    }),
  ),
  {
    id: "new-s1",
    type: "stage",
    blueprintId: "new",
    name: "Stage 1",
    columns: 1,
    order: "a0",
    originId: "s1",
  },
];
