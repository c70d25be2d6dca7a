import { orderAfterLast } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { dateField, idField, lineField, textField } from "../../core/fields.ts";
import { type Rubric, SHEET_KINDS } from "../records.ts";
import { resolveSubjects, subjectField } from "./import-survey.ts";

const cellField = z.strictObject({
  /** Its place in `subjects`. */
  subject: z.int().min(0),
  /** By name; an item that the rubric does not have is refused. */
  item: lineField.min(1),
  expectation: z.number().nullable(),
  perception: z.number().nullable(),
  evidence: textField,
});
const sheetField = z.strictObject({
  observer: lineField.min(1),
  date: dateField,
  round: lineField,
  /** By name; one that the engagement does not have is left open. */
  segment: lineField,
  cells: z.array(cellField).max(200_000),
});

/**
 * Takes in what several people scored elsewhere, in one step: a rubric (one that is there, or a new one with the items
 * that are named), the touch points that are named, a sheet for each person and round, and its scores.
 */
export const importScoreSheets = defineCommand({
  id: "scoring.sheets.import",
  args: z.strictObject({
    rubric: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("existing"), id: idField }),
      z.strictObject({
        kind: z.literal("create"),
        name: lineField.min(1),
        minimum: z.number(),
        maximum: z.number(),
        items: z.array(lineField.min(1)).min(1).max(200),
      }),
    ]),
    kind: z.enum(SHEET_KINDS),
    subjects: z.array(subjectField).max(20_000),
    sheets: z.array(sheetField).min(1).max(10_000),
  }),
  label: ({ sheets }) =>
    sheets.length === 1 ? "Import a score sheet" : `Import ${sheets.length} score sheets`,
  run: (draft, { rubric, kind, subjects, sheets }) => {
    const used = rubricOf(draft, rubric);
    const items = new Map(used.items.map(({ id, name }) => [name.trim().toLowerCase(), id]));
    const segments = new Map(draft.all("segment").map(({ id, name }) => [name.trim().toLowerCase(), id]));
    const points = resolveSubjects(
      draft,
      subjects.map((subject) => ({ subject })),
    );
    let order = orderAfterLast(draft.all("scoreSheet"));
    const made = sheets.map(({ observer, date, round, segment, cells }) => {
      const segmentId = segments.get(segment.trim().toLowerCase()) ?? null;
      const fields = { rubricId: used.id, observer, date, round, segmentId, kind, notes: "", order };
      const sheet = draft.create("scoreSheet", fields);
      order = orderAfterLast([sheet]);
      for (const { subject, item, ...scored } of cells) {
        const itemId = items.get(item.trim().toLowerCase());
        if (itemId === undefined) throw new UserError(`The rubric “${used.name}” has no item “${item}”.`);
        const touchPointId = points[subject]?.touchPointId;
        if (!touchPointId) continue;
        for (const value of [scored.expectation, scored.perception]) {
          if (value !== null && (value < used.minimum || value > used.maximum)) {
            throw new UserError(`A score lies between ${used.minimum} and ${used.maximum}.`);
          }
        }
        draft.create("score", { ...scored, sheetId: sheet.id, touchPointId, itemId, notObserved: false });
      }
      return sheet.id;
    });
    return { rubricId: used.id, sheetIds: made };
  },
});

type Wanted =
  | { kind: "existing"; id: string }
  | { kind: "create"; name: string; minimum: number; maximum: number; items: string[] };

function rubricOf(draft: Draft, wanted: Wanted): Rubric {
  if (wanted.kind === "existing") return draft.need("rubric", wanted.id);
  const { name, minimum, maximum } = wanted;
  if (!(minimum < maximum)) throw new UserError("The scale of a rubric must rise.");
  const items = wanted.items.map((item) => ({
    id: draft.newId(),
    name: item,
    description: "",
    weight: 1,
    anchors: [],
  }));
  const order = orderAfterLast(draft.all("rubric"));
  return draft.create("rubric", { name, description: "", minimum, maximum, items, order });
}
