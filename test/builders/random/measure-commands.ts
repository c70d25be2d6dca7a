import { keepTableReading } from "@shared/domain/engagement/commands/keep-table-reading.ts";
import { TABLE_READING_KINDS } from "@shared/domain/engagement/table-reading.ts";
import { drawMapOfLog } from "@shared/domain/event-log/commands/draw-map-of-log.ts";
import { fillFromEventLog } from "@shared/domain/event-log/commands/fill-from-event-log.ts";
import { importEventLog } from "@shared/domain/event-log/commands/import-event-log.ts";
import { updateEventLog } from "@shared/domain/event-log/commands/update-event-log.ts";
import { pinChart } from "@shared/domain/report/commands/pin-chart.ts";
import { unpinChart } from "@shared/domain/report/commands/unpin-chart.ts";
import { updatePinnedChart } from "@shared/domain/report/commands/update-pinned-chart.ts";
import { addParticipants } from "@shared/domain/scoring/commands/add-participants.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import { importScoreSheets } from "@shared/domain/scoring/commands/import-score-sheets.ts";
import { removeAggregateScores } from "@shared/domain/scoring/commands/remove-aggregate-scores.ts";
import { renameRound } from "@shared/domain/scoring/commands/rename-round.ts";
import { setScores } from "@shared/domain/scoring/commands/set-scores.ts";
import { updateAggregateScore } from "@shared/domain/scoring/commands/update-aggregate-score.ts";
import { SCORE_MEASURES } from "@shared/domain/scoring/records.ts";
import { addVerbatim } from "@shared/domain/verbatim/commands/add-verbatim.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { importVerbatims } from "@shared/domain/verbatim/commands/import-verbatims.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { removeVerbatims } from "@shared/domain/verbatim/commands/remove-verbatims.ts";
import { updateVerbatimMapping } from "@shared/domain/verbatim/commands/update-verbatim-mapping.ts";
import { VERBATIM_KINDS } from "@shared/domain/verbatim/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

function table(pick: Picker, purpose: "comments" | "events") {
  const id = `${purpose}-${pick.model.size}-${pick.number(1000)}`;
  const columns = [{ name: "Text", label: "", kind: "text" as const }];
  const plain = { fileName: "", sheet: "", encoding: "utf-8", delimiter: ",", importedOn: "", rowCount: 0 };
  return { ...plain, id, name: purpose, purpose, columns, dropped: [], pseudonymous: [] };
}

const NO_COLUMNS = { date: "", channel: "", segment: "", sentiment: "", kind: "" };
const LOG_COLUMNS = {
  startColumn: "",
  resourceColumn: "",
  lifecycleColumn: "",
  attributes: [],
  standsFor: 1,
};

/** Every command about figures without answers, verbatims, event logs and charts for the report. */
export const MEASURE_COMMANDS: readonly Maker[] = [
  maker(importAggregateScores, (pick) => {
    const touchPointId = pick.orNull("touchPoint");
    const known = touchPointId === null ? null : ({ kind: "existing", id: touchPointId } as const);
    const subject = known ?? pick.of([{ kind: "none" }, { kind: "create", name: "Counter" }] as const);
    const plain = { segment: "", waveName: "", waveDate: "", deviation: 1, n: 40, minimum: 1, maximum: 7 };
    const score = { ...plain, measure: pick.of(SCORE_MEASURES), value: pick.number(7), source: pick.text };
    return { scores: [{ subject, score }] };
  }),
  maker(updateAggregateScore, (pick) => ({
    id: pick.record("aggregateScore").id,
    patch: pick.of([{ value: pick.number(7) }, { n: null }, { source: pick.text }]),
  })),
  maker(importScoreSheets, (pick) => {
    const cell = { item: "Welcome", expectation: null, perception: 3, evidence: pick.text };
    const fields = { observer: pick.text, date: "", round: "", segment: "" };
    const scale = { minimum: 1, maximum: 5, items: ["Welcome"] };
    return {
      rubric: { ...scale, kind: "create" as const, name: pick.text },
      kind: pick.of(["observation", "workshop"] as const),
      subjects: [{ kind: "create" as const, name: pick.text }, { kind: "none" as const }],
      sheets: [{ ...fields, cells: [{ ...cell, subject: pick.number(2) }] }],
    };
  }),
  maker(keepTableReading, (pick) => ({
    reading: {
      kind: pick.of(TABLE_READING_KINDS),
      name: pick.of(["Spring", "Autumn"]),
      uses: { touchPoint: "Item", value: pick.text },
      ...{ usual: "perception", minimum: 1, maximum: 5, rubricId: pick.orNull("rubric") },
      touchPoints: [{ name: "Desk", touchPointId: pick.orNull("touchPoint") }],
    },
  })),
  maker(removeAggregateScores, (pick) => ({ ids: pick.ids("aggregateScore") })),
  maker(addParticipants, (pick) => ({
    rubricId: pick.record("rubric").id,
    round: pick.of(["", "Kick-off"]),
    date: "2026-03-02",
    names: [pick.text, `Participant ${pick.number(5)}`],
  })),
  maker(setScores, (pick) => {
    const sheet = pick.record("scoreSheet");
    const { items } = pick.model.need("rubric", sheet.rubricId);
    const cell = () => ({
      sheetId: sheet.id,
      touchPointId: pick.record("touchPoint").id,
      itemId: pick.of(items).id,
      perception: pick.of([null, 1, 2, 3]),
    });
    return { cells: [cell(), cell(), cell()] };
  }),
  maker(renameRound, (pick) => {
    const { rubricId, kind, round } = pick.record("scoreSheet");
    return { rubricId, kind, round, to: pick.of(["", "Spring", "Autumn"]) };
  }),
  maker(importVerbatims, (pick) => ({
    dataset: table(pick, "comments"),
    name: pick.text,
    reading: {
      ...NO_COLUMNS,
      text: "Text",
      touchPoint: "Text",
      usualKind: pick.of(VERBATIM_KINDS),
      touchPoints: [{ name: "Desk", touchPointId: pick.orNull("touchPoint") }],
      clients: null,
    },
  })),
  maker(updateVerbatimMapping, (pick) => ({
    id: pick.record("verbatimMapping").id,
    patch: pick.of([{ name: pick.text }, { clients: pick.number(9) }, { touchPoints: [] }]),
  })),
  maker(addVerbatim, (pick) => ({ text: pick.text, touchPointId: pick.orNull("touchPoint") })),
  maker(judgeVerbatims, (pick) => {
    const dataset = pick.of(pick.model.all("dataset"));
    const plain = { date: "", channel: "", segment: "", tags: [], incident: null, touchPointId: null };
    const marks = { sentiment: null, pinned: false, triaged: false, kind: "complaint" as const };
    const row = { ...plain, ...marks, datasetId: dataset.id, row: pick.number(9), text: "Late" };
    return {
      ids: pick.model.all("verbatim").length > 0 ? pick.ids("verbatim") : [],
      rows: pick.number(2) === 0 ? [row] : [],
      patch: pick.of([
        { touchPointId: pick.orNull("touchPoint"), triaged: true },
        { sentiment: pick.number(6) - 2 },
        { pinned: pick.number(2) === 0 },
        { tags: [pick.text] },
      ]),
    };
  }),
  maker(continueCollection, (pick) => {
    const earlierId = pick.record("verbatimMapping").datasetId;
    const judged = pick.model.all("verbatim").filter(({ datasetId }) => datasetId === earlierId);
    return {
      earlierId,
      laterId: pick.record("verbatimMapping").datasetId,
      moves: judged.slice(0, pick.number(3)).map(({ id }) => ({ id, row: pick.number(9) })),
      kept: judged.slice(0, pick.number(2)).map(({ id: _id, type: _type, order: _order, row, ...said }) => {
        return { ...said, row: (row ?? 0) + 10 };
      }),
    };
  }),
  maker(removeVerbatims, (pick) => ({ ids: pick.ids("verbatim") })),
  maker(importEventLog, (pick) => ({
    dataset: table(pick, "events"),
    name: pick.text,
    reading: {
      ...LOG_COLUMNS,
      caseColumn: "Text",
      activityColumn: "Text",
      timeColumn: "Text",
      blueprintId: pick.orNull("blueprint"),
      activities: [{ name: "Answer", stepId: pick.orNull("step") }],
      limit: null,
    },
  })),
  maker(updateEventLog, (pick) => ({
    id: pick.record("eventLog").id,
    patch: pick.of([
      { name: pick.text },
      { blueprintId: pick.orNull("blueprint") },
      { activities: [{ name: "Answer", stepId: pick.orNull("step") }] },
    ]),
  })),
  maker(fillFromEventLog, (pick) => {
    const steps = pick.model.all("step");
    const mapped = (id: string | null) => steps.some(({ blueprintId }) => blueprintId === id);
    const log = pick.of(pick.model.all("eventLog").filter(({ blueprintId }) => mapped(blueprintId)));
    const step = pick.of(steps.filter(({ blueprintId }) => blueprintId === log.blueprintId));
    const flows = pick.model.all("flow").filter(({ blueprintId }) => blueprintId === log.blueprintId);
    const waitTime = { kind: "lognormal", median: 5, p90: 5 + pick.number(90), source: "measured" } as const;
    return {
      logId: log.id,
      steps: [{ stepId: step.id, waitTime }],
      flows: flows.slice(0, 2).map(({ id }) => ({ flowId: id, probability: pick.number(2) })),
    };
  }),
  maker(drawMapOfLog, (pick) => {
    const log = pick.record("eventLog");
    const names = log.activities.map(({ name }) => name).filter((name) => name !== "");
    const [first = pick.text] = names;
    return {
      logId: log.id,
      name: pick.text || "Drawn",
      begins: "Begins",
      ends: "Ends",
      ways: [
        { from: null, to: first, count: 1 + pick.number(9) },
        { from: first, to: names[1] ?? null, count: 1 + pick.number(9) },
        { from: first, to: null, count: 1 },
      ],
    };
  }),
  maker(pinChart, (pick) => ({
    chart: "measure.gap",
    choices: { segment: pick.text },
    title: pick.text,
    note: "",
  })),
  maker(updatePinnedChart, (pick) => ({ id: pick.record("pinnedChart").id, patch: { note: pick.text } })),
  maker(unpinChart, (pick) => ({ id: pick.record("pinnedChart").id })),
];
