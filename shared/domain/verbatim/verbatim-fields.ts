import { z } from "zod";
import { dateField, lineField, optionalId, textField } from "../core/fields.ts";
import { VERBATIM_KINDS, type Verbatim, verbatimType } from "./records.ts";

/** What can be said of a verbatim, each on its own. */
export const verbatimPatchField = z.strictObject({
  text: textField.optional(),
  date: dateField.optional(),
  channel: lineField.optional(),
  segment: lineField.optional(),
  kind: z.enum(VERBATIM_KINDS).optional(),
  touchPointId: optionalId.optional(),
  tags: z.array(lineField.min(1)).max(50).optional(),
  sentiment: z.int().min(-2).max(2).nullable().optional(),
  incident: z.enum(["satisfying", "dissatisfying"]).nullable().optional(),
  pinned: z.boolean().optional(),
  triaged: z.boolean().optional(),
});
export type VerbatimPatch = z.infer<typeof verbatimPatchField>;

/** The fields that were given; one that is undefined was not. */
export const givenFields = <T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;

type Row = Omit<Verbatim, "id" | "type" | "order">;
const isRow = (value: unknown): value is Row =>
  verbatimType.schema.safeParse({ ...(value as object), id: "x", type: "verbatim", order: "a0" }).success;
/** A row of a data set as it was read, for the first time it becomes a record. */
export const verbatimRowField = z.custom<Row>(isRow, "is not a row of verbatims");
