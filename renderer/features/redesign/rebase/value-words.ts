import type { Id } from "@shared/base/ids.ts";
import type { FlowKind, StepKind } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { changeMessages } from "@shared/domain/redesign/change-messages.ts";
import type { Change, FieldChange } from "@shared/domain/redesign/difference.ts";
import type { Conflict } from "@shared/domain/redesign/rebase/incoming.ts";
import { changeSentences } from "@shared/domain/report/change-sentences.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { messages } from "./messages.ts";

/** Fields of one line that somebody wrote, and that can be written anew. */
const LINES: ReadonlySet<string> = new Set([
  "title",
  "name",
  "subtitle",
  "label",
  "role",
  "owner",
  "channel",
]);
/** Those, and fields of several lines. */
const TEXTS: ReadonlySet<string> = new Set([
  ...LINES,
  "control",
  "successPoint",
  "thoughts",
  "feelings",
  "pain",
  "gain",
  "quote",
  "notes",
]);

export const isText = ({ kind, field }: Conflict): boolean => kind === "field" && TEXTS.has(field);

export const isLine = ({ field }: Conflict): boolean => LINES.has(field);

/** What is to be decided of the element. */
export const fieldName = ({ kind, field }: Conflict): string =>
  kind === "field" ? (messages.fields[field] ?? field) : messages.wholeStep;

/** What each of the three columns says, in the sentences of a difference where the value is no text. */
export interface ConflictWords {
  readonly base: readonly string[];
  readonly today: readonly string[];
  readonly toBe: readonly string[];
}

export function conflictWords(model: ReadModel, conflict: Conflict, format: ReportFormat): ConflictWords {
  const { kind, base, today, toBe } = conflict;
  if (kind === "field") {
    const say = (value: unknown) => valueWords(model, conflict, value, format);
    return { base: say(base), today: say(today), toBe: say(toBe) };
  }
  const changed =
    conflict.fields.length === 0
      ? [messages.otherInside]
      : sentences(model, conflict, conflict.fields, format);
  return {
    base: [messages.asItWas],
    today: kind === "gone-today" ? [messages.takenAway] : changed,
    toBe: kind === "gone-today" ? changed : [messages.takenAway],
  };
}

function valueWords(
  model: ReadModel,
  conflict: Conflict,
  value: unknown,
  format: ReportFormat,
): readonly string[] {
  const { type, field } = conflict;
  if (isNothing(value)) return [messages.nothing];
  if (isText(conflict)) return [String(value)];
  if (field === "momentOfTruth") return [value ? messages.yes : messages.no];
  if (field === "pictureIds") return [messages.pictures((value as readonly Id[]).length)];
  if (field === "kind")
    return [
      type === "flow"
        ? changeMessages.flowKinds[value as FlowKind]
        : changeMessages.stepKinds[value as StepKind],
    ];
  // No signature is a count, and nothing else is.
  const told = sentences(
    model,
    conflict,
    [{ field, before: field === "approvals" ? 0 : null, after: value }],
    format,
  );
  return told.length > 0 ? told : [messages.otherSimulation];
}

/** The difference's own sentences. */
function sentences(
  model: ReadModel,
  { type, originId, toBeRecordId }: Conflict,
  fields: readonly FieldChange[],
  format: ReportFormat,
): readonly string[] {
  const change: Change = {
    key: originId,
    kind: "changed",
    type,
    title: "",
    asIsRecordId: originId,
    toBeRecordId,
    fields,
    consequence: false,
  };
  // What a title was is told apart: here it is what both sides call it.
  const title = fields.find(({ field }) => field === "title");
  const told = changeSentences(
    model,
    { ...change, fields: fields.filter((field) => field !== title) },
    format,
    "team",
  );
  return title && title.before !== null ? [`“${String(title.after)}”`, ...told] : told;
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0);
