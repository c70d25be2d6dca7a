import { byOrder } from "@shared/base/order.ts";
import { currentMeasured, type TimedRecord } from "../../standard/footing.ts";
import { objectiveWords } from "../../standard/objective.ts";
import { type PromiseStanding, promiseStanding } from "../../standard/promise-standing.ts";
import type { ServicePromise, Standard } from "../../standard/records.ts";
import { type Standing, standingOf } from "../../standard/standing.ts";
import { limitWords, p90Interval, timeWords } from "../../standard/time-words.ts";
import { complianceWords } from "../../standard/words.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Tone } from "../report-model.ts";

const DAY = 86_400_000;
const TONES = {
  kept: "good",
  "not-kept": "bad",
  "cannot-be-kept": "bad",
  "cannot-tell": "neutral",
  "not-known": "neutral",
} as const satisfies Record<string, Tone>;

/** What clients and colleagues can count on and what clients are told, with how it is kept; null where nothing is. */
export function standardsChapter(inputs: ChapterInputs): Chapter | null {
  const { standards: words } = inputs.words;
  const { model } = inputs;
  const standards = model.all("standard").sort(byOrder);
  const promises = model.all("promise").sort(byOrder);
  if (standards.length + promises.length === 0) return null;
  return {
    id: "standards",
    title: words.title,
    blocks: [...standardBlocks(inputs, standards), ...promiseBlocks(inputs, promises)],
    sections: [],
  };
}

function standardBlocks(inputs: ChapterInputs, standards: readonly Standard[]): Block[] {
  const { standards: words } = inputs.words;
  if (standards.length === 0) return [];
  const { model, format } = inputs;
  const rows = standards.map((standard) => ({ standard, standing: standingOf(model, standard) }));
  const counted = (verdict: Standing["verdict"]) =>
    format.number(rows.filter(({ standing }) => standing.verdict === verdict).length);
  const intro = words.intro(
    words.standards(format.number(standards.length)),
    counted("kept"),
    counted("not-kept"),
  );
  const [name, objective, kept, n, p90, verdict] = words.columns;
  return [
    ...paragraphs(intro, "lead"),
    {
      kind: "table",
      label: words.standardTable,
      columns: [
        { title: name, width: 32 },
        { title: objective, width: 18 },
        numberColumn(kept, 14),
        numberColumn(n, 8),
        numberColumn(p90, 14),
        { title: verdict },
      ],
      rows: rows.map(({ standard, standing }) => standardRow(inputs, standard, standing)),
      caption:
        words.caption(inputs.confidence) +
        logNotes(
          words,
          standards.filter((_, index) => rows[index]?.standing.measured != null),
        ),
    },
  ];
}

/** What a reader has to know of those that a log tells: whose end its last event is, on which clock hours are read. */
function logNotes(words: ReportWords["standards"], told: readonly TimedRecord[]): string {
  return [
    told.some(({ toActivity }) => toActivity === "") ? ` ${words.lastEventNote}` : "",
    told.some(({ calendarId }) => calendarId !== null) ? ` ${words.clockNote}` : "",
  ].join("");
}

function standardRow(inputs: ChapterInputs, standard: Standard, standing: Standing): Cell[] {
  const { na, standards: words } = inputs.words;
  const { model, format } = inputs;
  const { compliance, times, measured, period } = standing;
  const calendar = model.get("calendar", standard.calendarId) ?? null;
  const place = model.get("touchPoint", standard.touchPointId)?.name ?? "";
  const roles = [standard.fromRole, standard.toRole].filter(Boolean).join(" – ");
  const day = (time: number) =>
    format.date(new Date(Math.floor(time / DAY) * DAY).toISOString().slice(0, 10));
  const source = measured
    ? words.byLog(day(measured.from), day(measured.asOf))
    : period && period.period !== ""
      ? words.inPeriod(period.period)
      : "";
  const overdue =
    compliance && compliance.overdue > 0 ? words.overdue(format.number(compliance.overdue)) : "";
  const bounds = compliance
    ? words.interval(format.percent(compliance.low, 1), format.percent(compliance.high, 1))
    : "";
  return [
    noted(standard.name, [
      standard.kind === "standard" ? place : roles,
      standard.owner && words.owner(standard.owner),
    ]),
    noted(objectiveWords(standard, calendar, inputs.words.times) || na, [
      standard.limit === null ? "" : (calendar?.name ?? words.round),
    ]),
    compliance ? noted(format.percent(compliance.share, 1), [bounds]) : na,
    compliance ? format.number(compliance.n) : na,
    noted(timeWords(times.p90, calendar !== null, inputs.words.times), [
      p90Interval(times, calendar, inputs.words.times),
    ]),
    verdictCell(words, standing, [source, overdue]),
  ];
}

function verdictCell(words: ReportWords["standards"], standing: Standing, notes: readonly string[]): Cell {
  if (standing.isOutOfDate) return words.outOfDate;
  if (standing.compliance === null) return words.notMeasured;
  if (!standing.hasObjective) return noted(words.noObjective, notes);
  const cell = noted(words.verdicts[standing.verdict], notes);
  return { ...cell, tone: TONES[standing.verdict] };
}

/** A cell with small type below it, of what is there to be said. */
function noted(text: string, notes: readonly string[]) {
  const note = notes.filter((part) => part !== "").join(" · ");
  return note === "" ? { text } : { text, note };
}

/** The share that a verdict rests on, within the promise itself or of the standard behind it. */
function keptWords(
  { standards: words, times }: ReportWords,
  { compliance, behind }: PromiseStanding,
): string {
  if (compliance) return words.withinPromise(complianceWords(compliance, times));
  return behind ? words.standardKept(complianceWords(behind, times)) : "";
}

function promiseBlocks(inputs: ChapterInputs, promises: readonly ServicePromise[]): Block[] {
  const { na, none, standards: words } = inputs.words;
  if (promises.length === 0) return [];
  const { model, format, confidence } = inputs;
  const rows = promises.map((promise) => ({ promise, standing: promiseStanding(model, promise) }));
  const broken = rows.filter(({ standing }) => standing.verdict === "cannot-be-kept").length;
  const [text, promised, p90, n, verdict] = words.promiseColumns;
  return [
    { kind: "heading", text: words.promiseTable },
    ...paragraphs(
      words.promisesIntro(words.promiseCount(format.number(promises.length)), format.number(broken)),
    ),
    {
      kind: "table",
      label: words.promiseTable,
      columns: [
        { title: text, width: 42 },
        { title: promised, width: 18 },
        numberColumn(p90, 16),
        numberColumn(n, 8),
        { title: verdict },
      ],
      rows: rows.map(({ promise, standing }): Cell[] => {
        const calendar = model.get("calendar", promise.calendarId) ?? null;
        const behind = model.get("standard", promise.standardId)?.name;
        const { times, compliance } = standing;
        const count = compliance?.n ?? times?.n ?? standing.behind?.n ?? null;
        const said = promise.saidAt === "" ? "" : words.saidAt(promise.saidAt);
        return [
          noted(promise.text, [said, behind === undefined ? words.nothingBehind : words.behind(behind)]),
          promise.limit === null ? none : limitWords(promise.limit, calendar, inputs.words.times),
          noted(timeWords(times?.p90 ?? null, calendar !== null, inputs.words.times), [
            p90Interval(times, calendar, inputs.words.times),
          ]),
          count === null ? na : format.number(count),
          {
            ...noted(words.promiseVerdicts[standing.verdict], [keptWords(inputs.words, standing)]),
            tone: TONES[standing.verdict],
          },
        ];
      }),
      caption:
        words.promiseCaption(confidence) +
        logNotes(
          words,
          promises.filter((promise) => currentMeasured(model, promise) !== null),
        ),
    },
  ];
}
