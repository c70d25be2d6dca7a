import { z } from "zod";
import { idField, lineField, optionalId } from "../core/fields.ts";

export const TABLE_READING_KINDS = ["scores", "workshop", "observation", "mystery-shop"] as const;

/**
 * How a table of scores or of score sheets was read, so that the next one like it is read with one press. Of such a
 * table nothing else is kept than its scores: there is no data set whose mapping could say it.
 */
export const tableReadingField = z.strictObject({
  id: idField,
  kind: z.enum(TABLE_READING_KINDS),
  /** What its scores name as their source, or what the import of the sheets was called. */
  name: lineField.min(1),
  /** Use to column of the file, “” for a use that it does not serve. */
  uses: z.record(z.string().max(40), lineField),
  /** The measure of means, or the item of scores, that no column names. */
  usual: lineField,
  minimum: z.number(),
  maximum: z.number(),
  /** Of sheets; null for scores. */
  rubricId: optionalId,
  /** The names that the file uses for touch points. */
  touchPoints: z.array(z.strictObject({ name: lineField, touchPointId: optionalId })).max(20_000),
});
export type TableReading = z.infer<typeof tableReadingField>;
