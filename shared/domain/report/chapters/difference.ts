import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import type { Duration } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Change, Difference, FieldChange } from "../../redesign/difference.ts";
import type { MeasureId } from "../../redesign/measures.ts";
import { redesignMessages } from "../../redesign/messages.ts";
import { durationMean } from "../../times/duration-mean.ts";
import type { ReportFormat } from "../format.ts";
import { reportMessages } from "../messages.ts";
import { numberColumn, plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { proposalOf } from "../sister-reports.ts";
import { meanText } from "./mean-text.ts";
import { blueprintSection, journeyName } from "./service.ts";

const words = reportMessages.difference;

export function differenceChapter(inputs: ChapterInputs): Chapter | null {
  const { model, report, difference, related } = inputs;
  const toBe = model.get("blueprint", report.toBeId);
  if (!toBe) return null;
  const sections: Section[] = [
    blueprintSection(inputs, toBe, "blueprint-proposed", difference),
    ...related.map((pair, index) =>
      blueprintSection(inputs, pair.toBe, `blueprint-proposed-${index + 2}`, pair.difference),
    ),
  ];
  if (difference) {
    const proposal = proposalOf(model, report);
    const elsewhere = proposal && words.inProposal(proposal.title, inputs.format.date(proposal.date));
    const said: Block = { kind: "paragraph", text: `${words.predicted} ${elsewhere ?? words.more}` };
    const blocks = [{ blueprint: toBe, difference }, ...pairsOf(inputs)].flatMap((pair): Block[] => [
      ...(related.length > 0 ? [{ kind: "heading", text: journeyName(model, pair.blueprint) } as const] : []),
      ...measureBlocks(inputs, pair.difference),
    ]);
    sections.push({
      id: "measures",
      title: words.measures,
      page: "text",
      blocks: [...blocks, said],
    });
  }
  return { id: "proposed", title: reportMessages.blueprint.proposed, blocks: [], sections };
}

const pairsOf = ({ related }: ChapterInputs) =>
  related.map(({ toBe, difference }) => ({ blueprint: toBe, difference }));

/** The long list of every change, for the appendix. */
export function changeSections(inputs: ChapterInputs): Section[] {
  const { model, report, difference, related } = inputs;
  const toBe = model.get("blueprint", report.toBeId);
  if (!toBe || !difference) return [];
  return [{ blueprint: toBe, difference }, ...pairsOf(inputs)].map((pair, index) => ({
    id: index === 0 ? "changes" : `changes-${index + 1}`,
    title: related.length > 0 ? words.listOf(journeyName(model, pair.blueprint)) : words.list,
    page: "text",
    blocks: changeBlocks(inputs, pair.difference),
  }));
}

/** Measures that are means over cases, and say so. */
export const AVERAGED: readonly MeasureId[] = ["leadTime", "cost", "work"];

function measureBlocks(inputs: ChapterInputs, difference: Difference): Block[] {
  const { format } = inputs;
  const missing: string[] = [];
  const rows = difference.measures.map(({ id, before, after }): Cell[] => {
    const label = redesignMessages.measures[id];
    const head = AVERAGED.includes(id) ? `${label}, ${meanText(inputs, id, difference.asIsId)}` : label;
    for (const side of ["before", "after"] as const) {
      const { reason } = side === "before" ? before : after;
      if (reason !== undefined) missing.push(words.na(`${label}, ${words.sides[side]}`, reason));
    }
    const write = (value: number | null): Cell =>
      value === null ? { text: reportMessages.na, muted: true } : format.measure(id, value);
    if (before.value === null || after.value === null)
      return [head, write(before.value), write(after.value), ""];
    // As in the summary: both sides in one unit.
    const pair = format.measurePair(id, before.value, after.value);
    const text = (value: string) => (pair.unit === "" ? value : `${value}\u00A0${pair.unit}`);
    return [
      head,
      text(pair.before),
      { text: text(pair.after), strong: before.value !== after.value },
      pair.difference,
    ];
  });
  return [
    {
      kind: "table",
      label: words.measures,
      columns: words.measureColumns.map((title, index) =>
        index === 0 ? { title } : numberColumn(title, 20),
      ),
      rows,
      rowHeads: true,
    },
    ...missing.map((text): Block => ({ kind: "paragraph", text, style: "note" })),
  ];
}

function changeBlocks({ model, format }: ChapterInputs, difference: Difference): Block[] {
  const changes = difference.changes.filter((change) => !change.consequence);
  const consequences = difference.changes.length - changes.length;
  if (changes.length === 0 && consequences === 0)
    return [{ kind: "paragraph", text: words.none, style: "missing" }];
  const ideas = model.all("idea");
  return [
    {
      kind: "table",
      label: words.list,
      columns: [
        { title: words.columns[0], width: 4 },
        { title: words.columns[1], width: 32 },
        { title: words.columns[2], width: 40 },
        { title: words.columns[3] },
      ],
      rows: changes.map((change): Cell[] => [
        {
          text: words.signs[change.kind],
          strong: true,
          tone: change.kind === "added" ? "good" : change.kind === "removed" ? "bad" : "neutral",
        },
        change.type === "step" ? change.title : { text: change.title, note: words.types[change.type] },
        changeText(model, change, format),
        ideas
          .filter((idea) => idea.changeIds.includes(change.key))
          .map((idea) => idea.title)
          .join("; "),
      ]),
      caption: words.listCaption,
    },
    ...(consequences > 0
      ? [
          {
            kind: "paragraph",
            text: words.flows(plural(format, consequences, "flow")),
            style: "note",
          } as const,
        ]
      : []),
  ];
}

export function changeText(model: ReadModel, change: Change, format: ReportFormat): string {
  if (change.kind !== "changed") return words.kinds[change.kind];
  return change.fields.map((field) => fieldText(model, field, format)).join("\n");
}

/** “Work: 6 min → 4 min”; long texts are only named. */
export function fieldText(
  model: ReadModel,
  { field, before, after }: FieldChange,
  format: ReportFormat,
): string {
  const label = redesignMessages.fields[field] ?? field;
  // The new title stands beside it already.
  if (field === "title" && !isEmpty(before)) return words.was(String(before));
  if (isEmpty(after)) return words.fieldRemoved(label);
  const [from, to] = [valueText(model, before, field, format), valueText(model, after, field, format)];
  if (from.length > 60 || to.length > 60) return words.fieldOnly(label);
  return isEmpty(before) ? words.fieldAdded(label, to) : words.field(label, from, to);
}

/** What a change comes to, for a row of a list: the time that it takes or saves, else signatures, money, or what is new. */
export function changeNote(model: ReadModel, change: Change, format: ReportFormat): string {
  if (change.type !== "step") return change.kind === "changed" ? fieldNames(change) : "";
  const before = change.kind === "added" ? undefined : model.get("step", change.asIsRecordId);
  const after = change.kind === "removed" ? undefined : model.get("step", change.toBeRecordId);
  const minutes = (step: Step | undefined) =>
    step ? durationMean(step.workTime) + durationMean(step.waitTime) : 0;
  const moved = minutes(after) - minutes(before);
  if (Math.abs(moved) > 0.05) return format.measureDifference("leadTime", moved);
  for (const [field, measure] of [
    ["approvals", "approvals"],
    ["cost", "cost"],
  ] as const) {
    const difference = (after?.[field] ?? 0) - (before?.[field] ?? 0);
    if (difference !== 0) return format.measureDifference(measure, difference);
  }
  return change.kind === "changed" ? fieldNames(change) : "";
}

const fieldNames = ({ fields }: Change): string =>
  fields
    .map(({ field }) => redesignMessages.fields[field] ?? field)
    .slice(0, 2)
    .join(", ")
    .toLocaleLowerCase();

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

function valueText(model: ReadModel, value: unknown, field: string, format: ReportFormat): string {
  if (isEmpty(value)) return reportMessages.none;
  if (field === "workTime" || field === "waitTime") return format.duration(value as Duration);
  if (field === "probability" && typeof value === "number") return format.percent(value);
  if (field === "cost" && typeof value === "number") return format.money(value);
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") {
    return field.endsWith("Id") ? nameOf(model, value) : value;
  }
  if (Array.isArray(value)) return value.map((id: Id) => nameOf(model, id)).join(", ");
  if (typeof value === "object" && value !== null && "description" in value) return String(value.description);
  return JSON.stringify(value);
}

/** What the record is called; its id when it is not there. */
function nameOf(model: ReadModel, id: Id): string {
  const record = model.find(id);
  if (record && "title" in record) return record.title;
  return record && "name" in record ? record.name : id;
}
