import { Model, type ReadModel } from "@shared/domain/core/model.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { FOLLOWED_SOURCES } from "@shared/domain/followed/records.ts";
import { EVIDENCE_FIGURES } from "@shared/domain/measure/evidence.ts";
import { MEASURES, type MeasureArgs, type MeasureName, measureOf } from "@shared/domain/measure/measures.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { agreementReport } from "@shared/domain/scoring/agreement/agreement-report.ts";
import { WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { OFFICE_HOURS } from "@shared/domain/standard/office-hours.ts";
import { describe, expect, it } from "vitest";
import { followedMeasure } from "../../builders/followed.ts";
import { timedStandard } from "../../builders/standards.ts";

const sample = areaNewspaperSample();
const [someLog] = sample.records.filter(({ type }) => type === "eventLog");
if (!someLog) throw new Error("the sample has no event log");
const model = new Model([
  ...sample.records,
  { ...OFFICE_HOURS, id: "timed-hours", type: "calendar", order: "a0" },
  timedStandard({ id: "timed", eventLogId: someLog.id, calendarId: "timed-hours", limit: 60 }),
  ...FOLLOWED_SOURCES.map((source) =>
    followedMeasure({
      id: `followed-${source}`,
      source,
      kind: source === "standard" ? "share" : "number",
      touchPointId: sample.records.find(({ type }) => type === "touchPoint")?.id ?? null,
      standardId: "timed",
      eventLogId: someLog.id,
    }),
  ),
]);
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const [rubric] = model.all("rubric");
const [log] = model.all("eventLog");
const newest = rubric && agreementReport(model, { rubricId: rubric.id, key: null });
if (!rubric || !newest || !log) throw new Error("the sample has no rubric or no event log");

const agency = { ...WHOLE_SCOPE, segments: [{ column: "segment", value: "Agency" }] };
const onMap = { scope: WHOLE_SCOPE, blueprintId: "booking" };
const cases = { eventLogId: log.id, cases: ALL_CASES };
/** Questions to each measure that together go as many ways as it knows. */
const QUESTIONS: { readonly [K in MeasureName]: readonly MeasureArgs<K>[] } = {
  scorecard: [WHOLE_SCOPE, agency],
  waves: [{}],
  newestWave: [{}],
  changes: [WHOLE_SCOPE, agency],
  overTime: [WHOLE_SCOPE, agency],
  comparison: [{ first: WHOLE_SCOPE, second: agency }],
  evidence: [null, ...model.all("touchPoint").map(({ id }) => id)].flatMap((touchPointId) =>
    EVIDENCE_FIGURES.map((figure) => ({ scope: WHOLE_SCOPE, touchPointId, figure })),
  ),
  segmentChoices: [{}],
  drivers: [{ ...WHOLE_SCOPE, verdict: null, without: [] }],
  agreement: model.all("rubric").map(({ id }) => ({ rubricId: id, key: null })),
  strips: [{ rubricId: rubric.id, key: newest.key, itemId: null }],
  rounds: model
    .all("rubric")
    .flatMap(({ id }) =>
      (["observation", "mystery-shop", "workshop"] as const).map((kind) => ({ rubricId: id, kind })),
    ),
  classes: [WHOLE_SCOPE, agency],
  followed: model.all("followedMeasure").map(({ id }) => ({ followedMeasureId: id })),
  followedPoints: model.all("followedMeasure").map(({ id }) => ({ followedMeasureId: id })),
  causes: model.all("opportunity").map(({ id }) => ({ opportunityId: id })),
  value: model.all("valueCase").map(({ id }) => ({ valueCaseId: id })),
  schedule: [{}],
  priority: [WHOLE_SCOPE, agency],
  curve: [
    { blueprintId: null, personas: [null], groups: [[]] },
    {
      blueprintId: "booking",
      personas: [null, ...model.all("segment").map(({ id }) => id)],
      groups: [[], agency.segments],
    },
  ],
  complaintHeat: [onMap],
  complaintPairs: [{ of: [[], agency.segments], first: "", second: "" }],
  waitingHeat: [onMap, { ...onMap, blueprintId: null }],
  agreementHeat: [onMap],
  verbatims: [{}],
  complaints: [{ segments: [] }, { segments: ["Agency"] }],
  eventLog: [{ ...cases, compareBy: null }],
  eventLogPage: [{ ...cases, compareBy: null }],
  planFigures: model.all("prototypePlan").map(({ id }) => ({ planId: id })),
  eventLogVariants: [cases],
  standardTimes: [{ ids: ["timed"] }],
  caseCounts: [{}],
};

/** The model, and every type of record that it was asked for. */
function watched(): { model: ReadModel; types: Set<string> } {
  const types = new Set<string>();
  const noted = <T>(type: string, answer: T): T => {
    types.add(type);
    return answer;
  };
  return {
    types,
    model: {
      size: model.size,
      get: (type, id) => noted(type, model.get(type, id)),
      need: (type, id) => noted(type, model.need(type, id)),
      all: (type) => noted(type, model.all(type)),
      any: (type) => noted(type, model.any(type)),
      by: (type, field, id) => noted(type, model.by(type, field, id)),
      countBy: (type, field, id) => noted(type, model.countBy(type, field, id)),
      find: (id) => {
        const found = model.find(id);
        return found && noted(found.type, found);
      },
    },
  };
}

describe("an answer is figured anew when anything that it was read from has changed", () => {
  it.each(Object.keys(MEASURES) as MeasureName[])("%s names every type of record that it reads", (name) => {
    const { model, types } = watched();
    const measure = measureOf(name);
    for (const question of QUESTIONS[name]) {
      Array.from(measure.columns(model, question));
      measure.compute({ model, readColumn }, question);
    }
    expect([...types].filter((type) => !measure.reads.some((named) => named === type))).toEqual([]);
    expect(types.size).toBeGreaterThan(0);
  });
});
