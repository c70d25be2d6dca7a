import { foldText, foldWithPlaces } from "@shared/base/folded-text.ts";
import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "../records.ts";
import { type TextPath, textsOf } from "./text-fields.ts";

export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** One place where a text has what is looked for; `start` and `end` in the text as it is kept. */
export interface Hit {
  readonly recordId: Id;
  readonly type: RecordTypeName;
  readonly path: TextPath;
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BOUND_TYPES = ["lane", "stage", "step", "flow", "note"] as const;

/** Everything on one blueprint that has words: its name, lanes, stages, steps, flows, notes. */
export function recordsOfBlueprint(model: ReadModel, blueprintId: Id): AnyRecord[] {
  const blueprint = model.get("blueprint", blueprintId);
  const own = BOUND_TYPES.flatMap((type): AnyRecord[] => model.by(type, "blueprintId", blueprintId));
  return blueprint ? [blueprint, ...own] : own;
}

export const recordsOfEngagement = (model: ReadModel): AnyRecord[] =>
  (Object.keys(RECORD_TYPES) as RecordTypeName[]).flatMap((type): AnyRecord[] => model.all(type));

/** All places in the order of the records, fields and texts. Nothing is found for an empty text. */
export function findText(records: readonly AnyRecord[], query: TextQuery): Hit[] {
  const wanted = foldText(query.text, query.matchCase);
  if (wanted === "") return [];
  const hits: Hit[] = [];
  for (const record of records) {
    for (const { path, field, text } of textsOf(record)) {
      for (const [start, end] of placesIn(text, wanted, query))
        hits.push({ recordId: record.id, type: record.type, path, field, text, start, end });
    }
  }
  return hits;
}

/** Where the folded text stands in another, from left to right, without overlap. */
export function placesIn(
  text: string,
  wanted: string,
  { matchCase, wholeWord }: Pick<TextQuery, "matchCase" | "wholeWord">,
): (readonly [start: number, end: number])[] {
  // Most texts do not have it: told without the places of their signs.
  if (!foldText(text, matchCase).includes(wanted)) return [];
  const { folded, starts } = foldWithPlaces(text, matchCase);
  const places: (readonly [number, number])[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; ) {
    const after = at + wanted.length;
    const start = starts[at] ?? -1;
    const end = starts[after] ?? -1;
    const whole = start >= 0 && end >= 0 && (!wholeWord || standsAlone(text, start, end));
    if (whole) places.push([start, end]);
    at = folded.indexOf(wanted, whole ? after : at + 1);
  }
  return places;
}

const WORD_BEFORE = /[\p{L}\p{N}\p{M}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]/u;

/** No letter or digit before and after it, where it itself begins and ends with one. */
function standsAlone(text: string, start: number, end: number): boolean {
  const hit = text.slice(start, end);
  const before = WORD_AFTER.test(hit) && WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const after = WORD_BEFORE.test(hit) && WORD_AFTER.test(text.slice(end, end + 2));
  return !before && !after;
}
