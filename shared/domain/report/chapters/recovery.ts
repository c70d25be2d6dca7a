import type { Id } from "@shared/base/ids.ts";
import { RUNGS } from "../../blueprint/fail-point.ts";
import { blueprintsWithin, levelsOf } from "../../blueprint/levels.ts";
import type { FailPoint, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { missingParts, RECOVERY_PARTS } from "../../recovery/completeness.ts";
import { type RankedFailPoint, rankedFailPoints } from "../../recovery/fail-points.ts";
import { answersOf } from "../../recovery/root-cause.ts";
import type { ReportFormat } from "../format.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";

/** As many are told in full, of today and of the new service; the table holds all. */
const IN_FULL = 3;

/** Where it goes wrong today and in the new service, how bad that is, and how the client is won back. */
export function recoveryChapter(inputs: ChapterInputs): Chapter | null {
  const { recovery: words } = inputs.words;
  const { report, related } = inputs;
  const today = failPointsOf(inputs, [report.asIsId, ...related.map(({ asIs }) => asIs.id)]);
  const planned = failPointsOf(inputs, [report.toBeId, ...related.map(({ toBe }) => toBe.id)]);
  if (today.length + planned.length === 0) return null;
  return {
    id: "recovery",
    title: words.title,
    blocks: [
      { kind: "paragraph", text: words.intro, style: "lead" },
      ...(inputs.model.all("actionMatrix").length > 0
        ? [note(words.ownMatrix)]
        : [note(words.programMatrix)]),
    ],
    sections: [
      ...part(inputs, "today", words.today, today),
      ...part(inputs, "planned", words.planned, planned),
    ],
  };
}

/** Ranked together, with those of the maps inside of steps; a map that is named twice counts once. */
function failPointsOf({ model }: ChapterInputs, ids: readonly (Id | null)[]): RankedFailPoint[] {
  const tops = ids.filter((id) => id !== null);
  const inner = tops.flatMap((id) => blueprintsWithin(model, id).map((blueprint) => blueprint.id));
  const wanted = new Set([...tops, ...inner]);
  return rankedFailPoints(model, null).filter(({ step }) => wanted.has(step.blueprintId));
}

const note = (text: string): Block => ({ kind: "paragraph", text, style: "note" });

function part(
  inputs: ChapterInputs,
  id: string,
  title: string,
  points: readonly RankedFailPoint[],
): Section[] {
  const { recovery: words } = inputs.words;
  if (points.length === 0) return [];
  const { format } = inputs;
  const high = points.filter(({ priority }) => priority === "high").length;
  const told = points.filter(({ failPoint }) => isThoughtOver(failPoint)).slice(0, IN_FULL);
  const table: Section = {
    id: `recovery-${id}`,
    title,
    page: "text",
    blocks: [
      {
        kind: "paragraph",
        text: words.counted(format.number(points.length), points.length, format.number(high)),
      },
      failPointTable(inputs, points, title),
    ],
  };
  if (told.length === 0) return [table];
  const heading = told.length < points.length ? words.gravest(format.number(told.length)) : words.inFull;
  return [
    table,
    {
      id: `recovery-${id}-full`,
      title: heading,
      page: "text",
      blocks: told.flatMap((point) => inFull(inputs, point)),
    },
  ];
}

/** Somebody has said more of it than what goes wrong. */
const isThoughtOver = (point: FailPoint): boolean => missingParts(point).length < RECOVERY_PARTS.length - 1;

function failPointTable(
  { model, format, words: { recovery: words } }: ChapterInputs,
  points: readonly RankedFailPoint[],
  label: string,
): Block {
  const [number, step, what, severity, occurrence, detection, rpn, priority] = words.columns;
  return {
    kind: "table",
    label,
    columns: [
      numberColumn(number, 5),
      { title: step, width: 25 },
      { title: what, width: 34 },
      numberColumn(severity, 5),
      numberColumn(occurrence, 5),
      numberColumn(detection, 5),
      { ...numberColumn(rpn, 8), reckoned: { how: "product", of: [3, 4, 5] } },
      { title: priority },
    ],
    rows: points.map(({ step, failPoint, rpn, priority }, index): Cell[] => [
      format.number(index + 1),
      { text: step.title, strong: true, note: placeOf(words, model, step) },
      failPoint.description,
      format.number(failPoint.severity),
      format.number(failPoint.occurrence),
      format.number(failPoint.detection),
      format.number(rpn),
      priority === "high"
        ? { text: words.priorities.high, strong: true, tone: "bad" }
        : words.priorities[priority],
    ]),
    caption: words.caption,
  };
}

/** The stage of a step; of one that lies inside of others, these from the outermost on. */
function placeOf(words: ReportWords["recovery"], model: ReadModel, step: Step): string {
  const around = levelsOf(model, step.blueprintId).flatMap((level) => level.step?.title ?? []);
  if (around.length > 0) return words.inside(around);
  return model.get("stage", step.stageId)?.name ?? "";
}

/** One fail point: its ladder, who decides, why it happens and what prevents it. */
function inFull(
  { format, words: { recovery: words } }: ChapterInputs,
  { step, failPoint }: RankedFailPoint,
): Block[] {
  const rows = rowsOf(words, failPoint, format).filter(([, text]) => text !== "");
  return [
    { kind: "heading", text: step.title },
    ...(failPoint.description.trim() === ""
      ? []
      : [{ kind: "paragraph", text: failPoint.description.trim() } as const]),
    {
      kind: "table",
      label: step.title,
      columns: [{ title: words.question, width: 28 }, { title: words.answer }],
      rows: rows.map(([question, text]) => [{ text: question, strong: true }, text]),
      rowHeads: true,
    },
  ];
}

function rowsOf(
  words: ReportWords["recovery"],
  point: FailPoint,
  format: ReportFormat,
): [question: string, text: string][] {
  const { ladder, authority, authorityLimit } = point;
  const limit = authorityLimit === null ? "" : words.upTo(format.money(authorityLimit));
  const whys = answersOf(point.whys).map(({ answer, kind }, index) =>
    words.why(format.number(index + 1), answer.trim(), kind === null ? null : words.kinds[kind]),
  );
  return [
    [words.rows.noticed, point.noticed.trim()],
    [words.rows.recovery, point.recovery.trim()],
    ...RUNGS.map((rung): [string, string] => [words.rungs[rung], ladder[rung].trim()]),
    [words.rows.authority, authority.trim() === "" ? "" : authority.trim() + limit],
    [words.rows.whys, whys.join("\n")],
    [words.rows.prevention, point.prevention.trim()],
  ];
}
